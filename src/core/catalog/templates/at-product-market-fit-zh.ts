// Templates for the stage of product–market fit, in Chinese: benchmark customers, a key feature, defects in volume, paying, a rebuild for the segment.
import type { Template } from '../template.ts';

const stages = ['product-market-fit'] as const;

export const productMarketFitTemplatesZh: readonly Template[] = [
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
        impact: {
          delayed: '两个报表功能推后三周。',
          freeze: '出账那一周不切换客户。',
          risk: '切换后的第一张账单可能算错，发出前逐张核对。',
          rollback: '按客户逐家切换，出错十分钟内切回旧计费。',
        },
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
    id: 'one-customer-picture-zh',
    type: 'other',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '用每周的丢单复盘，让产品和销售对“做谁、不做谁”说法一致',
        type: 'other',
        why: '销售上季度签的客户里，近一半是我们不打算做的。',
        problem: '产品按一类客户做，销售按另一类客户卖，两边都委屈。',
        success: '随便问一位销售和一位产品，说的是同一类客户。',
      },
      keyResults: [
        {
          text: '新签客户里不属于理想客户的占比从 45% 到 15%',
          kind: 'metric',
          baseline: 45,
          target: 15,
          unit: '%',
          source: 'CRM 的 SQL',
        },
        {
          text: '写明真实原因的丢单占比从 35% 到 90%',
          kind: 'metric',
          baseline: 35,
          target: 90,
          unit: '%',
          source: 'CRM 的 SQL',
        },
      ],
    },
  },
];
