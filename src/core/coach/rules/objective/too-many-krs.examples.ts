// Examples of the rule too-many-krs: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const keyResultsZh = ['由 12% 到 30%', '由 40% 到 55%', '由 8% 到 15%', '由 21% 到 35%', '由 5% 到 20%'].map(
  (pair, i) => ({
    text: `第 ${i + 1} 周仍在使用的新店占比${pair}`,
  }),
);

const keyResultsEn = ['12% to 30%', '40% to 55%', '8% to 15%', '21% to 35%', '5% to 20%'].map((pair, i) => ({
  text: `Share of new shops still active in week ${i + 1} from ${pair}`,
}));

const objectiveZh = { text: '通过开店向导让新店主当天卖出第一单' };

const objectiveEn = { text: 'Use the set-up guide so that new shop owners sell on day one' };

export const tooManyKrsExamples: Examples = {
  weak: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: keyResultsZh } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: keyResultsEn } },
  ],
  strong: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: keyResultsZh.slice(0, 3) } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: keyResultsEn.slice(0, 4) } },
  ],
};
