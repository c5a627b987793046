import type { SampleIndicator } from '../shape.ts';

export const indicators: SampleIndicator[] = [
  {
    team: null,
    name: '每周活跃客户数',
    definition: '一周内至少有一条流程成功运行的客户。试用客户计入，内部账号不计入。',
    metric: null,
    unit: '家',
    direction: 'up',
    low: null,
    high: null,
    owner: 'cto',
    weekly: [
      118, 120, 119, 123, 127, 126, 130, 131, 129, 134, 138, 137, 141, 140, 144, 149, 148, 152, 155, 153, 158, 162, 161,
      166, 168, 171, 170, 175,
    ],
  },
  {
    team: 'payments',
    name: '支付成功率',
    definition: '成功扣款 ÷ 发起的扣款，按周统计。余额不足不算失败，重试后成功算一次成功。',
    metric: null,
    unit: '%',
    direction: 'up',
    low: 98.5,
    high: null,
    owner: 'xu',
    weekly: [
      98.7, 98.6, 98.8, 98.9, 98.4, 98.6, 98.8, 98.9, 99, 98.9, 98.7, 98.8, 99, 99.1, 99, 98.3, 98.2, 98.6, 98.8, 98.9,
      99, 99.1, 99, 98.9, 98.8, 98.6, 98.4, 98.3,
    ],
  },
  {
    team: 'deployment',
    name: '从提交到上线的时间',
    definition: '代码合入主干到在生产环境可用的中位数，节假日照算。',
    metric: null,
    unit: '小时',
    direction: 'down',
    low: null,
    high: 24,
    owner: 'lin',
    weekly: [
      41, 39, 40, 36, 37, 33, 34, 30, 31, 29, 27, 28, 26, 25, 26, 24, 23, 24, 22, 23, 21, 22, 20, 21, 20, 19, 19, 18,
    ],
  },
];
