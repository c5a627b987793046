import type { SampleAlignment } from '../shape.ts';

export const alignments: SampleAlignment[] = [
  {
    objective: '靠合并前的自动化用例，提前知道支付会不会出错',
    parent: '通过 2.0，让客户自己完成部署',
    share: 0.2,
    note: '升级可能弄坏支付的时候，没有客户敢自己升级。',
    by: 'xu',
    answeredBy: 'lin',
  },
  {
    objective: '通过上手引导，让新团队第一周就跑起第一条流程',
    parent: '通过 2.0，让客户自己完成部署',
    note: '装好之后，还要有人用起来。',
    by: 'ding',
    answeredBy: 'lin',
  },
  {
    objective: '拆分事件写入路径，让业务高峰时提交流程不再排队',
    parent: '通过 2.0，让客户自己完成部署',
    share: 0.1,
    note: '大客户要先看到高峰不排队，才愿意整体迁过来。',
    by: 'gu',
  },
];
