// Templates for the stage of product–market fit: benchmark customers, a key feature, defects in volume, paying, a rebuild for the segment.
import type { Template } from '../template.ts';

const stages = ['product-market-fit'] as const;

export const productMarketFitTemplates: readonly Template[] = [
  {
    id: 'benchmark-customers-zh',
    type: 'fit',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '在连锁诊所里做出三家标杆客户，让同行看了就愿意签',
        type: 'fit',
        why: '11 家付费客户分散在 7 个行业，谁的结果都说服不了同行；连锁诊所续约最好。',
        idealCustomer: '5–30 家门店、前台自己排班的连锁诊所；不做公立医院。',
      },
      keyResults: [
        {
          text: '连锁诊所从演示到签约的转化率从 10% 到 22%',
          kind: 'metric',
          baseline: 10,
          target: 22,
          unit: '%',
          metric: 'M58',
          source: 'CRM 的 SQL',
        },
        {
          text: '标杆诊所里每周用系统排班的门店占比从 30% 到 80%',
          kind: 'metric',
          baseline: 30,
          target: 80,
          unit: '%',
          metric: 'M52',
          source: '排班事件的 SQL',
        },
      ],
    },
  },
  {
    id: 'key-feature-zh',
    type: 'delivery',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '通过跨店排班让连锁诊所不再用表格调人',
        type: 'delivery',
        why: '上季度丢掉的 14 单里有 9 单卡在跨店调人。',
        problem: '店长每周花半天在表格里调人，还常常撞班。',
        success: '店长在系统里几分钟调完，不再另开表格。',
      },
      keyResults: [
        {
          text: '不靠表格完成的跨店调班占比从 0% 到 60%',
          kind: 'metric',
          baseline: 0,
          target: 60,
          unit: '%',
          source: '调班事件的 SQL',
        },
        {
          text: '跨店撞班从每周 40 次到 8 次',
          kind: 'metric',
          baseline: 40,
          target: 8,
          unit: '次/周',
          source: '排班库的 SQL',
        },
      ],
    },
  },
  {
    id: 'volume-defects-zh',
    type: 'quality',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '在出厂前就找出批量设备的装配缺陷，让首批客户不用返修',
        type: 'quality',
        why: '试产 60 台时靠人盯，量产 500 台后返修排期已经拖到三周。',
      },
      keyResults: [
        {
          text: '出厂测试发现的装配缺陷占比从 55% 到 85%',
          kind: 'metric',
          baseline: 55,
          target: 85,
          unit: '%',
          metric: 'M09',
          source: '产测系统的 SQL',
        },
        {
          text: '老化测试一次通过率从 82% 到 96%',
          kind: 'metric',
          baseline: 82,
          target: 96,
          unit: '%',
          source: '产测系统的 SQL',
        },
      ],
    },
  },
  {
    id: 'first-payment-zh',
    type: 'operations',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '通过第一周的上手陪跑让试用的诊所愿意付费',
        type: 'operations',
        why: '排满过一次班的诊所有四成付费，没排过的不到一成。',
      },
      keyResults: [
        {
          text: '试用诊所第一周排满一次班的占比从 35% 到 70%',
          kind: 'metric',
          baseline: 35,
          target: 70,
          unit: '%',
          metric: 'M51',
          source: '排班事件的 SQL',
        },
        {
          text: '试用满 14 天转付费的占比从 9% 到 18%',
          kind: 'metric',
          baseline: 9,
          target: 18,
          unit: '%',
          source: '订单库的 SQL',
        },
      ],
    },
  },
  {
    id: 'rebuild-for-segment-zh',
    type: 'debt',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '把计费拆成按门店计价，让连锁诊所能照自己的门店结构签约',
        type: 'debt',
        why: '计费绑死在单店账号上，最近 9 份连锁合同都靠手工改账，每份平均 6 小时。',
        impact: '两个报表功能推后三周；按客户逐家切换，出错十分钟内切回旧计费。',
        evidence: ['近两季度手工改账的工时记录', '9 份连锁合同的计费条款'],
      },
      keyResults: [
        {
          text: '不用手工改账就能出账的连锁合同占比从 10% 到 90%',
          kind: 'metric',
          baseline: 10,
          target: 90,
          unit: '%',
          source: '账单库的 SQL',
        },
        {
          text: '一份连锁合同从签约到出账的工时从 6 小时到 0.5 小时',
          kind: 'metric',
          baseline: 6,
          target: 0.5,
          unit: '小时',
          source: '工时记录',
        },
      ],
    },
  },
  {
    id: 'benchmark-customers-en',
    type: 'fit',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Win three property managers as references so that their peers want the same',
        type: 'fit',
        why: 'Our 11 paying customers come from 7 trades; none of their results convinces a peer. Property managers renew best.',
        idealCustomer: 'Property managers with 200–2,000 flats and their own caretakers; no public housing.',
      },
      keyResults: [
        {
          text: 'Property managers: from demo to contract 10% → 22%',
          kind: 'metric',
          baseline: 10,
          target: 22,
          unit: '%',
          metric: 'M58',
          source: 'SQL on the CRM',
        },
        {
          text: 'Share of flats at the three references whose repairs are reported in the app: 30% → 80%',
          kind: 'metric',
          baseline: 30,
          target: 80,
          unit: '%',
          metric: 'M52',
          source: 'SQL on repair events',
        },
      ],
    },
  },
  {
    id: 'key-feature-en',
    type: 'delivery',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Use shared rounds so that caretakers of several houses stop planning on paper',
        type: 'delivery',
        why: '9 of the 14 deals lost last quarter fell on planning across houses.',
        problem: 'A caretaker spends half a day a week on paper rounds, and tenants wait twice.',
        success: 'Rounds are planned in minutes and tenants know the hour.',
      },
      keyResults: [
        {
          text: 'Share of rounds across houses planned without paper: 0% → 60%',
          kind: 'metric',
          baseline: 0,
          target: 60,
          unit: '%',
          source: 'SQL on round events',
        },
        {
          text: 'Visits a week where the tenant was not at home: 40 → 8',
          kind: 'metric',
          baseline: 40,
          target: 8,
          unit: 'visits/week',
          source: 'SQL on visits',
        },
      ],
    },
  },
  {
    id: 'volume-defects-en',
    type: 'quality',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Find assembly defects before the door sensors leave the factory so that first customers need no second visit',
        type: 'quality',
        why: 'For 60 prototypes people watched; with 500 a month the repair queue has grown to three weeks.',
      },
      keyResults: [
        {
          text: 'Share of assembly defects found by the factory test: 55% → 85%',
          kind: 'metric',
          baseline: 55,
          target: 85,
          unit: '%',
          metric: 'M09',
          source: 'SQL on the test bench',
        },
        {
          text: 'Burn-in tests passed at the first try: 82% → 96%',
          kind: 'metric',
          baseline: 82,
          target: 96,
          unit: '%',
          source: 'SQL on the test bench',
        },
      ],
    },
  },
  {
    id: 'first-payment-en',
    type: 'operations',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Use a guided first week so that managers on trial want to pay',
        type: 'operations',
        why: 'Of those who closed one repair in the app 40% pay; of the others fewer than 10%.',
      },
      keyResults: [
        {
          text: 'Share of trials that close a repair in the first week: 35% → 70%',
          kind: 'metric',
          baseline: 35,
          target: 70,
          unit: '%',
          metric: 'M51',
          source: 'SQL on repair events',
        },
        {
          text: 'Share of trials that pay within 14 days of their end: 9% → 18%',
          kind: 'metric',
          baseline: 9,
          target: 18,
          unit: '%',
          source: 'SQL on orders',
        },
      ],
    },
  },
  {
    id: 'rebuild-for-segment-en',
    type: 'debt',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Rebuild billing per house so that property managers can sign for the houses they run',
        type: 'debt',
        why: 'Billing hangs on one account; each of the last 9 contracts took 6 hours of changes by hand.',
        impact: 'Two reports move three weeks; customers switch one by one and can go back in ten minutes.',
        evidence: ['hours spent on invoices, two quarters', 'billing terms of 9 contracts'],
      },
      keyResults: [
        {
          text: 'Share of contracts over several houses invoiced without changes by hand: 10% → 90%',
          kind: 'metric',
          baseline: 10,
          target: 90,
          unit: '%',
          source: 'SQL on invoices',
        },
        {
          text: 'Hours from a signed contract to its first invoice: 6 → 0.5',
          kind: 'metric',
          baseline: 6,
          target: 0.5,
          unit: 'h',
          source: 'time records',
        },
      ],
    },
  },
];
