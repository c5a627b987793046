// Examples of the rule milestone-without-followup: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '为多人协作打好数据底座，让同事改同一份文档不再互相覆盖' };

const objectiveEn = {
  text: 'Lay the groundwork so that colleagues editing one document no longer overwrite each other',
};

export const milestoneWithoutFollowupExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '冲突合并方案通过评审，覆盖 12 种并发场景', kind: 'milestone', followUp: null }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [
          { text: 'Merge design accepted in review, 12 concurrent cases covered', kind: 'milestone', followUp: null },
        ],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [
          {
            text: '冲突合并方案通过评审，覆盖 12 种并发场景',
            kind: 'milestone',
            followUp: '下季度读取内容丢失的次数',
          },
        ],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [
          {
            text: 'Merge design accepted in review, 12 concurrent cases covered',
            kind: 'milestone',
            followUp: 'Next quarter: documents with lost edits',
          },
        ],
      },
    },
  ],
};
