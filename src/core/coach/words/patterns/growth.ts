// Words by which a goal names the link of the growth chain (AARRR) that it moves.
import { any } from '../pattern.ts';

/** A word that begins and ends, as far as its writing marks that. */
const word = (list: string) => new RegExp(`(?<![a-z])${list}(?![a-z])`);

export const acquisitionWords = word(any`
  acquire (?:new )?(?:users|customers)
  acquisition
  discover(?:y|ed)?
  downloads?
  find us
  installs?
  leads?
  new (?:customers|leads|visitors)
  reach more
  sign[ -]?ups?
  traffic
  visitors
  下载
  主动找上门
  引流
  拉新
  曝光
  注册(?:量|数|用户)
  流量
  线索
  获取新用户
  获客
`);

export const activationWords = word(any`
  activat(?:e|ed|ion)
  first (?:order|use|value|success|project|purchase|week)
  get started
  onboard(?:ed|ing)?
  time to (?:first )?value
  上手
  新手
  激活
  用起来
  第一次
  首单
  首次(?:使用|下单|成功)
`);

export const retentionWords = word(any`
  active every
  churn
  come back
  habits?
  lapsed?
  lost users
  renew(?:als?)?
  retain(?:ed)?
  retention
  return(?:ing)? (?:users|customers|every|each)
  stick(?:y|iness)
  习惯
  再来
  召回
  回来
  复访
  日活
  月活
  活跃
  流失
  留存
  续约
  续费
`);

export const revenueWords = word(any`
  arpu
  average order value
  conversion to paid
  cross[ -]?sell
  ltv
  mrr
  paid
  paying
  revenue
  sales
  upgrades?
  upsell
  下单
  付费
  变现
  复购
  客单
  客单价
  成交
  收入
  营收
`);

export const referralWords = word(any`
  invit(?:e|es|ed|ation|ations)
  recommend(?:s|ed|ation|ations)?
  refer(?:s|red|ral|rals)
  tell (?:a|their) friends?
  viral
  word of mouth
  传播
  口碑
  拉好友
  推荐给
  老带新
  裂变
  转介绍
  转发
  邀请
`);
