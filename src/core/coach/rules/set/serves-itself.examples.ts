// Examples of the rule serves-itself: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const alone = { team: { kind: 'product-technology', hasParentGoal: true, servesItself: true } } as const;

const linked = { team: { kind: 'product-technology', hasParentGoal: true, servesItself: false } } as const;

export const servesItselfExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      context: alone,
      set: {
        objective: { text: '让组内的构建不再排队', serves: '本组：研发更顺手' },
        keyResults: [{ text: '构建等待时长中位数由 25 分钟到 5 分钟' }],
      },
    },
    {
      lang: 'en',
      context: alone,
      set: {
        objective: { text: 'Let our builds run without a queue', serves: 'Our own: work flows' },
        keyResults: [{ text: 'Median wait for a build from 25 to 5 minutes' }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      context: linked,
      set: {
        objective: { text: '让各团队的构建不再排队', serves: '支付：每天都能发布' },
        keyResults: [{ text: '构建等待时长中位数由 25 分钟到 5 分钟' }],
      },
    },
    {
      lang: 'en',
      context: linked,
      set: {
        objective: { text: 'Let every team build without a queue', serves: 'Payments: release each day' },
        keyResults: [{ text: 'Median wait for a build from 25 to 5 minutes' }],
      },
    },
  ],
};
