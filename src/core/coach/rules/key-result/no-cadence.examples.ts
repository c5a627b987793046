// Examples of the rule no-cadence: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '靠自动化回归，让测试同学把时间留给新功能' };

const objectiveEn = { text: 'Automate regression so that testers have time for new features' };

const textZh = '已自动化的回归用例占比由 25% 到 65%';

const textEn = 'Automation share of the regression suite: 25% → 65%';

export const noCadenceExamples: Examples = {
  weak: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: textZh, cadence: null }] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [{ text: textEn, cadence: null }] } },
    {
      lang: 'en',
      set: { objective: objectiveEn, keyResults: [{ text: textEn, cadence: 'monthly' }] },
      context: { cycle: { start: '2026-10-01', end: '2026-12-31' } },
    },
  ],
  strong: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: textZh, cadence: 'weekly' }] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [{ text: textEn, cadence: 'weekly' }] } },
    {
      lang: 'zh',
      set: { objective: objectiveZh, keyResults: [{ text: textZh, cadence: 'biweekly' }] },
      context: { cycle: { start: '2026-10-01', end: '2026-12-31' } },
    },
  ],
};
