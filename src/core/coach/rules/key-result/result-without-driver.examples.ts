// Examples of the rule result-without-driver: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const resultWithoutDriverExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: {
        objective: { text: '让更多中小工厂用上质检方案' },
        keyResults: [{ text: '营收从 800 万元到 1500 万元' }],
      },
    },
    {
      lang: 'en',
      set: { objective: { text: 'More hauliers find loads with us' }, keyResults: [{ text: 'ARR from $4M to $6M' }] },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: { text: '让更多中小工厂用上质检方案' },
        keyResults: [
          { text: '营收从 800 万元到 1500 万元' },
          { text: '试用两周内跑通首个质检任务的工厂占比由 20% 到 45%' },
        ],
      },
    },
    {
      lang: 'en',
      set: {
        objective: { text: 'More hauliers find loads with us' },
        keyResults: [{ text: 'ARR from $4M to $6M' }, { text: 'Trial-to-paid rate: 7% → 14%' }],
      },
    },
  ],
};
