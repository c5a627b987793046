// Examples of the rule sandbagging: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '靠老带新，让更多店主知道可以当天开店' };

const objectiveEn = { text: 'Let shop owners bring in others so that more of them know they can open in a day' };

const untouched = { chance: 0.93, likeliest: 1080, low: 1020, high: 1140, readings: 12 };

const rest = { ...untouched, chance: 0.04, low: 640, high: 1520 };

export const sandbaggingExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '每周新开店由 980 家到 1050 家', target: 1050, untouched }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'New shops a week from 980 to 1,050', target: 1050, untouched }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '每周新开店由 980 家到 1400 家', target: 1400, untouched: rest }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'New shops a week from 980 to 1,400', target: 1400, untouched: rest }],
      },
    },
  ],
};
