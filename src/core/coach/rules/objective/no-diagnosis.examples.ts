// Examples of the rule no-diagnosis: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const keyResultsZh = [{ text: '注册当天跑通第一个流程的新团队占比由 28% 到 45%' }];

const keyResultsEn = [{ text: 'New teams that run a first flow on day one: 28% → 45%' }];

export const noDiagnosisExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: { objective: { text: '通过首日任务让新团队当天用起来', diagnosis: null }, keyResults: keyResultsZh },
    },
    {
      lang: 'en',
      set: {
        objective: { text: 'Guide the first day so that new teams get going', diagnosis: null },
        keyResults: keyResultsEn,
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: {
          text: '通过首日任务让新团队当天用起来',
          diagnosis: { kind: 'bottleneck', text: '61% 的新团队第二天就不再回来', evidence: ['9 月激活漏斗'] },
        },
        keyResults: keyResultsZh,
      },
    },
    {
      lang: 'en',
      set: {
        objective: {
          text: 'Guide the first day so that new teams get going',
          diagnosis: {
            kind: 'bottleneck',
            text: '61% of new teams do not return on day two',
            evidence: ['September funnel'],
          },
        },
        keyResults: keyResultsEn,
      },
    },
  ],
};
