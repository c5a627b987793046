import type { SampleLabel } from '../shape.ts';

export const labels: SampleLabel[] = [
  {
    name: '客户自助',
    mark: 'triangle',
    objectives: [
      '通过 2.0，让客户自己完成部署',
      '通过上手引导，让新团队第一周就跑起第一条流程',
      '把安装包合并为一个，让客户运维当天就能装完',
      '用行业示例流程，让新团队当天看懂能做什么',
    ],
  },
  {
    name: '稳定可靠',
    mark: 'ring',
    objectives: [
      '靠合并前的自动化用例，提前知道支付会不会出错',
      '拆分事件写入路径，让业务高峰时提交流程不再排队',
      '给核心支付流程补上自动化用例，让发版前一天就知道风险',
      '用压测摸清事件写入的上限，让扩容有据可依',
    ],
  },
  { name: '新市场', mark: 'star', objectives: ['和销售一起，让连锁门店企业愿意为多门店付款审批付费'] },
];
