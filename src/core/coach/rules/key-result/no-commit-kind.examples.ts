// Examples of the rule no-commit-kind: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '靠自动化回归，让测试同学把时间留给新功能' };

const objectiveEn = { text: 'Automate regression so that testers have time for new features' };

const textZh = '已自动化的回归用例占比由 25% 到 65%';

const textEn = 'Automation share of the regression suite: 25% → 65%';

export const noCommitKindExamples: Examples = {
  weak: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: textZh, commitment: null }] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [{ text: textEn, commitment: null }] } },
  ],
  strong: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: textZh, commitment: 'committed' }] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [{ text: textEn, commitment: 'aspirational' }] } },
  ],
};
