// Examples of the rule kpi-renamed: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const kpiRenamedExamples: Examples = {
  weak: [
    { lang: 'zh', text: '确保新店首周开单率不低于 40%' },
    { lang: 'en', text: 'Keep weekly active sellers above 12,000' },
  ],
  strong: [
    { lang: 'zh', text: '确保新店首周开单率由 22% 升到 40%' },
    { lang: 'en', text: 'Ensure sellers list their first item unaided: 63% → 82%' },
  ],
};
