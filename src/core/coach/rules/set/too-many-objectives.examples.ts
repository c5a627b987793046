// Examples of the rule too-many-objectives: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const setZh = {
  objective: { text: '靠自动化回归，让测试同学把时间留给新功能' },
  keyResults: [{ text: '已自动化的回归用例占比由 25% 到 65%' }],
};

const setEn = {
  objective: { text: 'Automate regression so that testers have time for new features' },
  keyResults: [{ text: 'Automation share of the regression suite: 25% → 65%' }],
};

export const tooManyObjectivesExamples: Examples = {
  weak: [
    { lang: 'zh', set: setZh, context: { objectivesInCycle: 6 } },
    { lang: 'en', set: setEn, context: { objectivesInCycle: 4 } },
  ],
  strong: [
    { lang: 'zh', set: setZh, context: { objectivesInCycle: 2 } },
    { lang: 'en', set: setEn, context: { objectivesInCycle: 3 } },
  ],
};
