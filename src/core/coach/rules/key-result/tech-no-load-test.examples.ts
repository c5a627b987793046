// Examples of the rule tech-no-load-test: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '拆分订单写入路径，让大促当晚下单不再排队', type: 'debt' } as const;

const objectiveEn = {
  text: 'Split the order write path so that shoppers no longer queue on sale nights',
  type: 'debt',
} as const;

export const techNoLoadTestExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '下单接口能承载的吞吐由 3000 QPS 到 9000 QPS', source: 'Grafana' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Order throughput from 3,000 to 9,000 rps', source: 'Grafana' }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '压测每小时下单 120 万次，错误率低于 0.1%（k6 报告）', source: 'k6 报告' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [
          { text: 'Order throughput from 3,000 to 9,000 rps with errors below 0.1%', source: 'k6 report in CI' },
        ],
      },
    },
  ],
};
