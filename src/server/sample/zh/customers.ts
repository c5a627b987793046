import type { SampleCustomer, SampleGap } from '../shape.ts';

export const customers: SampleCustomer[] = [
  {
    key: 'chains',
    versions: [
      {
        name: '连锁门店企业',
        audience: 'business',
        who: '50–500 人的连锁零售与餐饮，财务在总部。',
        problem: '店长发起付款要回总部补单，财务每月对不上账。',
        must_haves: ['付款由店长发起'],
        exclusions: [],
        by: 'xu',
        weeksAgo: 26,
      },
      {
        name: '连锁门店企业',
        audience: 'business',
        who: '50–300 人、至少 5 家门店的连锁零售与餐饮，财务在总部。',
        problem: '店长发起付款要回总部补单，财务每月对不上账。',
        must_haves: ['付款由店长发起', '月付款 200 笔以上'],
        exclusions: ['需要对接自研 ERP 的企业'],
        by: 'he',
        weeksAgo: 13,
      },
    ],
  },
];

export const gaps: SampleGap[] = [
  {
    key: 'site-rights',
    customer: 'chains',
    need: '店长只能看到、只能发起自己门店的付款',
    feature: '按门店划分的权限',
    lost_deals: 7,
    lost_amount: 420_000,
    currency: '元',
    interviews: 5,
    evidence: [{ text: '和宋岩一起看的 9 个丢单：7 个卡在门店权限', kind: 'lost-deal' }],
    chosen: 'cto',
    by: 'he',
  },
  {
    key: 'matching',
    customer: 'chains',
    need: '总部财务当天就能按门店对账',
    feature: '门店对账表',
    lost_deals: 3,
    lost_amount: 150_000,
    currency: '元',
    interviews: 6,
    evidence: [{ text: '3 家试用客户的财务负责人访谈', kind: 'interview' }],
    chosen: 'cto',
    by: 'xu',
  },
  {
    key: 'mobile-sign',
    customer: 'chains',
    need: '店长在手机上签字',
    feature: '手机签批',
    lost_deals: 0,
    lost_amount: null,
    currency: '元',
    interviews: 0,
    evidence: [{ text: '感觉店长都想要', kind: 'opinion' }],
    by: 'ding',
  },
];
