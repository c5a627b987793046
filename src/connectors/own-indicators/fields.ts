// The words of the settings of numbers worked out from indicators of one's own.
import { type Field, measure, scale } from '../field.ts';

export const fields = {
  measure: {
    ...measure,
    label: { en: 'What is worked out', zh: '算什么' },
    options: {
      'marginal-efficiency': {
        en: 'Marginal efficiency: growth of the output ÷ growth of the people',
        zh: '边际效率：产出增长 ÷ 人数增长',
      },
      quotient: { en: 'Output ÷ people, as it stands', zh: '人均产出：产出 ÷ 人数' },
    },
  },
  output: {
    label: { en: 'Output', zh: '产出' },
    hint: { en: 'The indicator of what is achieved, such as orders served', zh: '反映产出的指标，例如完成的订单数' },
    indicator: true,
  },
  people: {
    label: { en: 'People', zh: '人数' },
    hint: { en: 'The indicator of how many people, or hours, it takes', zh: '反映投入的指标，例如团队人数或工时' },
    indicator: true,
  },
  days: {
    label: { en: 'Over how many days it grows', zh: '看多少天的增长' },
    hint: {
      en: 'Both numbers are compared with so many days before; a reading older than that is not taken for today',
      zh: '两个数都和这么多天之前相比；早于这个天数的读数不算今天的',
    },
  },
  scale,
} satisfies Record<string, Field>;
