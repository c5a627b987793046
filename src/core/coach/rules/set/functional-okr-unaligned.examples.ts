// Examples of the rule functional-okr-unaligned: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const alone = { team: { kind: 'functional', hasParentGoal: false } } as const;

const linked = { team: { kind: 'functional', hasParentGoal: true } } as const;

export const functionalOkrUnalignedExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      context: alone,
      set: {
        objective: { text: '让同事更满意行政服务' },
        keyResults: [{ text: '行政服务满意度由 3.6 分到 4.4 分' }],
      },
    },
    {
      lang: 'en',
      context: alone,
      set: {
        objective: { text: 'Make colleagues happier with office services' },
        keyResults: [{ text: 'Office service score from 3.6 to 4.4 of 5' }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      context: linked,
      set: {
        objective: { text: '让新客户签完约当天就能开工', serves: '公司：缩短客户上线周期' },
        keyResults: [{ text: '合同盖章时长中位数由 5 天到 1 天' }],
      },
    },
    {
      lang: 'en',
      context: linked,
      set: {
        objective: {
          text: 'Let new customers start the day they sign',
          serves: 'Company: shorter customer onboarding',
        },
        keyResults: [{ text: 'Median time to sign a contract from 5 days to 1 day' }],
      },
    },
  ],
};
