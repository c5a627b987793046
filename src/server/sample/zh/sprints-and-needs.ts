import type { SampleCompany } from '../shape.ts';

export const push: SampleCompany['iterations']['push'] = [
  { keyResult: '无需工单完成部署的新客户占比从 20% 到 60%', places: [1, 2, 3, 4] },
  { keyResult: '新注册团队第 7 日激活率从 28% 到 45%', places: [0, 1, 4] },
];

export const needs: SampleCompany['needs'] = [
  {
    team: 'deployment',
    quarter: -1,
    by: 'lin',
    text: '懂大企业内网隔离环境的人',
    standard: '在不开放任何端口的防火墙后面装过系统，说得清当时哪里出过问题。',
    state: 'met',
    outcome: '陈野在一家客户的运维团队驻场了四周。',
  },
  {
    team: 'data',
    quarter: -1,
    by: 'gu',
    text: '做过大数据量图表的人',
    standard: '亲手做过百万个点仍然流畅的图表，能现场演示。',
    state: 'open',
  },
];
