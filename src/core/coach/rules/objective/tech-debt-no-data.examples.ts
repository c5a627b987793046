// Examples of the rule tech-debt-no-data: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const keyResultsZh = [{ text: '晚高峰下单排队超过 10 秒的比例由 7% 到 1%', source: 'Prometheus' }];

const keyResultsEn = [{ text: 'Evening orders that queue for more than 10 s: 7% → 1%', source: 'Prometheus' }];

const textZh = '拆分订单写入路径，让大促当晚下单不再排队';

const textEn = 'Split the order write path so that shoppers no longer queue on sale nights';

export const techDebtNoDataExamples: Examples = {
  weak: [
    {
      lang: 'en',
      set: {
        objective: { text: 'Pay back the technical debt of checkout so that shoppers wait less' },
        keyResults: [{ text: 'Share of checkouts under 2 s: 97%', source: 'Grafana' }],
      },
    },
    { lang: 'zh', set: { objective: { text: textZh, type: 'debt', evidence: [] }, keyResults: keyResultsZh } },
    { lang: 'en', set: { objective: { text: textEn, type: 'debt', evidence: [] }, keyResults: keyResultsEn } },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: { text: textZh, type: 'debt', evidence: ['近 12 周写入量曲线', '容量预测：11–13 周后触及上限'] },
        keyResults: keyResultsZh,
      },
    },
    {
      lang: 'en',
      set: {
        objective: { text: textEn, type: 'debt', evidence: ['12 weeks of write volume', 'limit met in 11–13 weeks'] },
        keyResults: keyResultsEn,
      },
    },
    {
      lang: 'en',
      set: {
        objective: { text: 'Pay back the technical debt of checkout so that shoppers wait less' },
        keyResults: keyResultsEn,
      },
    },
  ],
};
