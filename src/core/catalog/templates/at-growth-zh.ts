// Templates for the stages of growth, in Chinese: a start without us, interfaces that hold, the mainstream segment, peaks, the back office, output per person.
import type { Template } from '../template.ts';

const stages = ['growth', 'scaling'] as const;

export const growthTemplatesZh: readonly Template[] = [
  {
    id: 'start-without-us-zh',
    type: 'delivery',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '用自助开通，让新客户签完约当天就能用起来，不等实施排期',
        type: 'delivery',
        why: '新签比去年翻了一倍，实施还是 8 个人，排期已经到六周。',
        problem: '客户付了钱还要等，热情等没了。',
        success: '客户自己开通，实施只接特殊的几家。',
      },
      keyResults: [
        {
          text: '不经实施人员开通的新客户占比从 15% 到 60%',
          kind: 'metric',
          baseline: 15,
          target: 60,
          unit: '%',
          source: '开通事件的 SQL',
        },
        {
          text: '从签约到第一次使用的天数中位数从 31 天到 4 天',
          kind: 'metric',
          baseline: 31,
          target: 4,
          unit: '天',
          source: 'CRM 与事件库的 SQL',
        },
      ],
    },
  },
  {
    id: 'interfaces-hold-zh',
    type: 'quality',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '让接口改动的问题在合并前就暴露，客户升级时不用停工',
        type: 'quality',
        why: '客户多了三倍，一次不兼容就有 40 家同时来问，续约谈判也被拿来说。',
      },
      keyResults: [
        {
          text: '有契约测试的对外接口占比从 30% 到 85%',
          kind: 'metric',
          baseline: 30,
          target: 85,
          unit: '%',
          source: 'CI 报告',
        },
        {
          text: '合并前发现的接口问题占比从 40% 到 80%',
          kind: 'metric',
          baseline: 40,
          target: 80,
          unit: '%',
          source: '缺陷库的 SQL',
        },
      ],
    },
  },
  {
    id: 'mainstream-segment-zh',
    type: 'fit',
    lang: 'zh',
    stages: ['growth'],
    set: {
      objective: {
        text: '补齐多门店的权限与对账，让主流连锁也愿意整店换过来',
        type: 'fit',
        why: '早期客户能忍的手工步骤，主流连锁不忍：丢掉的 31 单里有 19 单卡在这里。',
        idealCustomer: '20–100 家直营门店、有专职运营的连锁；不做以加盟为主的品牌。',
      },
      keyResults: [
        {
          text: '多门店连锁从演示到签约的转化率从 14% 到 24%',
          kind: 'metric',
          baseline: 14,
          target: 24,
          unit: '%',
          metric: 'M58',
          source: 'CRM 的 SQL',
        },
        {
          text: '新签连锁第 8 周仍每周对账的门店占比从 52% 到 75%',
          kind: 'metric',
          baseline: 52,
          target: 75,
          unit: '%',
          metric: 'M52',
          source: '对账事件的 SQL',
        },
      ],
    },
  },
  {
    id: 'peak-without-queue-zh',
    type: 'debt',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '把库存写入按门店拆开，让大促当天下单不用排队',
        type: 'debt',
        why: '订单量连续三个季度各涨四成，上次大促有 12% 的订单排了队。',
        impact: {
          delayed: '两个报表功能推后四周。',
          freeze: '周五和节前不切城市。',
          risk: '正在切换的城市，下单可能慢上几分钟。',
          rollback: '按城市逐批切换，出错十分钟内切回旧库。',
        },
        evidence: ['近三个季度每小时订单峰值的曲线', '压测：单库每小时 40 万单后开始排队'],
      },
      keyResults: [
        {
          text: '压测中不排队的每小时订单量从 40 万单到 120 万单',
          kind: 'metric',
          baseline: 400000,
          target: 1200000,
          unit: '单',
          source: '压测报告',
        },
        {
          text: '大促当天排队超过 1 秒的订单占比从 12% 到 1%',
          kind: 'metric',
          baseline: 12,
          target: 1,
          unit: '%',
          source: '下单链路的监控',
        },
      ],
    },
  },
  {
    id: 'back-office-zh',
    type: 'other',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '通过开店中台让区域团队不找总部也能开出新店',
        type: 'other',
        why: '一家店要走 11 个审批，总部 6 个人成了瓶颈；明年要开的店是今年的三倍。',
      },
      keyResults: [
        {
          text: '区域自己走完的开店流程占比从 5% 到 70%',
          kind: 'metric',
          baseline: 5,
          target: 70,
          unit: '%',
          source: '流程系统的 SQL',
        },
        {
          text: '从选址通过到开业的天数中位数从 46 天到 25 天',
          kind: 'metric',
          baseline: 46,
          target: 25,
          unit: '天',
          source: '流程系统的 SQL',
        },
      ],
    },
  },
  {
    id: 'output-per-person-zh',
    type: 'operations',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '通过自动派单让服务团队人数少增、接单翻倍',
        type: 'operations',
        why: '过去一年人数涨了 90%，完成的订单只涨了 40%，边际效率 0.44。',
      },
      keyResults: [
        {
          text: '接单量与人数的边际效率从 0.44 到 0.9',
          kind: 'metric',
          baseline: 0.44,
          target: 0.9,
          unit: '倍',
          source: '订单库与花名册的 SQL',
        },
        {
          text: '不经人工派出的订单占比从 12% 到 65%',
          kind: 'metric',
          baseline: 12,
          target: 65,
          unit: '%',
          source: '派单事件的 SQL',
        },
      ],
    },
  },
];
