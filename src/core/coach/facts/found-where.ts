// Tells where a defect is seen: inside the process of making, or by those who were meant to be served.
import { has } from '../read/look.ts';
import type { Reading } from '../read/reading.ts';

const inside =
  /前(?:就|即|先)?(?:扫出|查出|测出|揪出|拦|挡|抓|修复|找出|识别出)|(?:阶段|期间?|环境|内部|合并前|提测前|发布前|上线前|出厂前|评审中|测试中|灰度|预发|内测)[^，,;。]{0,4}(?:发现|拦截|拦下|暴露|捕获|检出)|(?:测试阶段|合并前|提测前|发布前|上线前|出厂前|评审中|内部发现|回放)|(?:found|caught|detected|stopped|seen) (?:in|on|before|during|by) (?:review|staging|merge|release|test|the bench|ci|beta|qa|the lab|pre)|before (?:merge|release)|in (?:code )?review|on staging|in staging|replay/;

/** Broken things seen in use; a monitored service has them too, so they count only where defects are the matter. */
const broken = /故障|事故|宕机|崩溃|闪退|incidents?|outages?|crash(?:es)?\b/;

const outside =
  /线上[^，,;。]{0,4}(?:问题|缺陷|bug|故障|事故|异常)|(?:用户|运营|业务方|同学|同事|客服|客户|商家|商户|门店|玩家|司机|学员|家长|店长|买家|卖家|医生|患者|会员|老师|读者|业主|租客|车主|骑手)[^，,;。]{0,12}(?:上报|反馈|报告|提交|报来|报|提|吐槽|抱怨)的?[^，,;。]{0,6}(?:issue|bug|问题|缺陷|故障|错误|异常|崩溃)|(?:issues?|bugs?|defects?|problems?|errors?|faults?|crashes)[^.,;]{0,20} (?:reported|raised|filed|found|hit|noticed|logged|flagged) by (?:our )?(?:customers|users|clients|merchants|players|drivers|patients|shoppers|the field|clinics|stores|hosts|readers)|(?:customer|user|client|merchant|player|field)[- ]?(?:reported|found|raised|facing) (?:issues?|bugs?|defects?|problems?|faults?)|(?:app store|应用商店|商店|google play|play store)\s?的?(?:评分|评价|rating|reviews?)|in the field|field (?:failures?|returns?|faults?)/;

/** Before it got out: in tests, in review, on staging, in the pilot. */
export function isFoundInside({ folded }: Reading): boolean {
  return inside.test(folded);
}

/** By customers, in the field, in production. */
export function isFoundOutside(reading: Reading): boolean {
  return !isFoundInside(reading) && (has(reading, 'lagging') || outside.test(reading.folded));
}

/** Incidents and crashes, where no tool that monitors the service is named. */
export function brokenWords(reading: Reading): { start: number; end: number } | undefined {
  if (isFoundInside(reading) || has(reading, 'tool', 'inProcess', 'ops')) return undefined;
  const match = broken.exec(reading.folded);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** The range of the words that say so, when no single word of the lexicon does. */
export function outsideWords({ folded }: Reading): { start: number; end: number } | undefined {
  const match = outside.exec(folded);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
