import type { SampleDependency } from '../shape.ts';

export const dependencies: SampleDependency[] = [
  {
    keyResult: '无需工单完成部署的新客户占比从 20% 到 60%',
    team: 'payments',
    need: '安装程序能自动执行的支付升级用例',
    dueWeek: 9,
    by: 'lin',
    state: 'accepted',
    answeredBy: 'xu',
  },
  {
    keyResult: '新注册团队第 7 日激活率从 28% 到 45%',
    team: 'data',
    need: '把新团队第一个小时的行为汇成一条事件序列',
    dueWeek: 11,
    by: 'ding',
    state: 'asked',
  },
];
