// Examples of the rule outsourced-project-okr: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const outsourcedProjectOkrExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: {
        objective: { text: '完成甲方二期项目交付' },
        keyResults: [{ text: '12 月前拿到甲方验收单' }, { text: '二期回款到账' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: { text: 'Deliver phase 2 under the statement of work' },
        keyResults: [{ text: 'Client signs off UAT by the end of October' }, { text: 'Milestone payment 2 received' }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: { text: '让法务同学五分钟审完一份合同' },
        keyResults: [{ text: '一份合同的审阅时长中位数由 40 分钟到 5 分钟' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: { text: 'Lawyers trust a drafted clause enough to keep it' },
        keyResults: [{ text: 'Drafted clauses kept with one edit: 27% → 50%' }],
      },
    },
  ],
};
