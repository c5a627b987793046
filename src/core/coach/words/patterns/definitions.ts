// Words around a metric whose definition may be open.
import { holds, whole } from '../pattern.ts';

export const emptyBefore = whole`
  of
  our
  overall
  the
  total
  全部
  将
  总体
  把
  整体
  的
`;

export const everybody = whole`
  app
  average
  customer
  customers
  lead
  leads
  of
  our
  overall
  rate
  sales
  shop
  site
  store
  the
  total
  user
  users
  visitor
  visitors
  website
  业务
  产品
  企业
  会员
  全站
  商城
  商家
  商户
  客户
  平台
  平均
  总
  总体
  整体
  新客
  渠道
  用户
  的
  线索
  网站
  老客
  销售
`;

export const partBehind = whole`
  for
  in
  of
  on
`;

/** Only who converts, not at which step: 团长转化率. */
export const person = /^(?:提升|提高|让|使)?[\u4e00-\u9fff]{1,3}[长员者户家商师手友粉主人方客生妈](?:的)?$/;

export const stepBehind = whole`
  at
  in
  into
  of
  on
`;

/** Those whose contract ends: the period is said with them. */
export const dueOnes = holds`
  \bexpiring\b
  \bin the renewal cohort\b
  \brenewals\b
  \bup for renewal\b
  到期
`;

/** A window whose number is still to be said: week-?. */
export const openWindow = holds`
  day-\?
  month-\?
  week-\?
`;
