import type { SamplePerson, SampleTeam } from '../shape.ts';

export const people: SamplePerson[] = [
  { key: 'lin', name: '林晚', email: 'linwan@shiji.example', role: 'admin' },
  {
    key: 'cto',
    name: '沈一川',
    email: 'shenyichuan@shiji.example',
    role: 'admin',
    speaksFor: ['management', 'product'],
  },
  { key: 'xu', name: '许安', email: 'xuan@shiji.example', role: 'lead' },
  { key: 'gu', name: '顾知行', email: 'guzhixing@shiji.example', role: 'lead' },
  { key: 'wu', name: '吴桐', email: 'wutong@shiji.example', role: 'member' },
  { key: 'chen', name: '陈野', email: 'chenye@shiji.example', role: 'member' },
  { key: 'jiang', name: '江楠', email: 'jiangnan@shiji.example', role: 'member' },
  { key: 'ding', name: '丁澄', email: 'dingcheng@shiji.example', role: 'member' },
  { key: 'zhou', name: '周礼', email: 'zhouli@shiji.example', role: 'member' },
  { key: 'he', name: '何牧', email: 'hemu@shiji.example', role: 'member' },
  { key: 'bai', name: '白露', email: 'bailu@shiji.example', role: 'member' },
  { key: 'song', name: '宋岩', email: 'songyan@shiji.example', role: 'reader', speaksFor: ['sales'] },
  { key: 'qin', name: '秦悦', email: 'qinyue@shiji.example', role: 'reader' },
];

export const teams: SampleTeam[] = [
  {
    key: 'company',
    name: '拾级科技',
    kind: 'company',
    stage: 'product-market-fit',
    parent: null,
    leads: ['cto'],
    members: [],
  },
  {
    key: 'deployment',
    name: '部署与交付',
    kind: 'product-technology',
    stage: 'product-market-fit',
    parent: 'company',
    leads: ['lin'],
    members: ['wu', 'chen', 'jiang', 'ding'],
  },
  {
    key: 'payments',
    name: '支付',
    kind: 'product-technology',
    stage: 'product-market-fit',
    parent: 'company',
    leads: ['xu'],
    members: ['zhou', 'he'],
  },
  {
    key: 'data',
    name: '数据平台',
    kind: 'product-technology',
    stage: 'growth',
    parent: 'company',
    leads: ['gu'],
    members: ['bai', 'chen'],
  },
];
