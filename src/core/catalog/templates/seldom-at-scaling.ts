// Templates of kinds that come up only now and then at scaling: chains in several countries.
import type { Template } from '../template.ts';

const stages = ['scaling'] as const;

export const seldomAtScalingTemplates: readonly Template[] = [
  {
    id: 'shops-abroad-zh',
    type: 'fit',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '补齐海外分店的税务和语言，让跨国连锁也能整店换过来',
        type: 'fit',
        why: '丢掉的 22 单跨国连锁里有 15 单卡在海外分店。',
        idealCustomer: '在两个以上国家有直营门店、总部统一采购的连锁；不做当地加盟。',
      },
      keyResults: [
        {
          text: '跨国连锁从演示到签约的转化率从 9% 到 18%',
          kind: 'metric',
          baseline: 9,
          target: 18,
          unit: '%',
          metric: 'M58',
          source: 'CRM 的 SQL',
        },
        {
          text: '新签连锁的海外分店第 8 周仍每周对账的占比从 41% 到 70%',
          kind: 'metric',
          baseline: 41,
          target: 70,
          unit: '%',
          metric: 'M52',
          source: '对账事件的 SQL',
        },
      ],
    },
  },
  {
    id: 'shops-abroad-en',
    type: 'fit',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Close the gaps in tax and language abroad so that chains in several countries move all their shops to us',
        type: 'fit',
        why: 'Of 22 lost chains 15 stopped at their shops abroad.',
        idealCustomer: 'Chains with own shops in two or more countries that buy centrally; no local franchises.',
      },
      keyResults: [
        {
          text: 'Demo to contract among chains in several countries from 9% to 18%',
          kind: 'metric',
          baseline: 9,
          target: 18,
          unit: '%',
          metric: 'M58',
          source: 'SQL over the CRM',
        },
        {
          text: 'Shops abroad of new chains that still settle weekly in week 8 from 41% to 70%',
          kind: 'metric',
          baseline: 41,
          target: 70,
          unit: '%',
          metric: 'M52',
          source: 'SQL over settling events',
        },
      ],
    },
  },
];
