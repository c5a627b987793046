// Examples of the rule relative-without-base: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const relativeWithoutBaseExamples: Examples = {
  weak: [
    { lang: 'zh', text: '开单耗时缩短三成' },
    { lang: 'zh', text: '单次推理成本减半' },
    { lang: 'en', text: 'Increase cross-sell by 25%' },
    { lang: 'en', text: 'Halve the time to issue a refund' },
  ],
  strong: [
    { lang: 'zh', text: '开单耗时由 90 秒缩短三成' },
    { lang: 'en', text: 'Repeat visits down 40% from today’s 150 a month' },
    { lang: 'en', text: 'Stock board used weekly by 100% of buyers' },
  ],
};
