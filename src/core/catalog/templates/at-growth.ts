// Templates for the stages of growth: the back office, data that people can ask themselves, and more output for each person more.
import type { Template } from '../template.ts';

const stages = ['growth', 'scaling'] as const;

export const growthTemplates: readonly Template[] = [
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
  {
    id: 'back-office-en',
    type: 'other',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Use one opening desk so that regions open shops without waiting for head office',
        type: 'other',
        why: 'A shop needs 11 approvals by 6 people; three times as many shops are planned for next year.',
      },
      keyResults: [
        {
          text: 'Share of openings that a region finishes by itself: 5% → 70%',
          kind: 'metric',
          baseline: 5,
          target: 70,
          unit: '%',
          source: 'SQL on the workflow',
        },
        {
          text: 'Median days from an approved site to the opening: 46 → 25',
          kind: 'metric',
          baseline: 46,
          target: 25,
          unit: 'days',
          source: 'SQL on the workflow',
        },
      ],
    },
  },
  {
    id: 'output-per-person-en',
    type: 'operations',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Use automatic dispatch so that service crews take twice the orders with few more people',
        type: 'operations',
        why: 'In a year the crews grew 90% and the orders 40%: a marginal efficiency of 0.44.',
      },
      keyResults: [
        {
          text: 'Marginal efficiency of orders over people: 0.44 → 0.9',
          kind: 'metric',
          baseline: 0.44,
          target: 0.9,
          unit: 'times',
          source: 'SQL on orders and staff',
        },
        {
          text: 'Share of orders dispatched without a person: 12% → 65%',
          kind: 'metric',
          baseline: 12,
          target: 65,
          unit: '%',
          source: 'SQL on dispatch events',
        },
      ],
    },
  },
];
