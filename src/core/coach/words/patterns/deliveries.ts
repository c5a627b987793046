// How deliveries are worded: acceptance, hiring, contracts, what is read later.
import { holds, leads, whole } from '../pattern.ts';

/** Between a verb and its count: how many at least are made. */
export const atLeast = whole`
  \s?(?:at least|a minimum of|no less than|no fewer than|up to)\s?
  \s?(?:≥|>=)\s?
  \s?(?:并?落地)?(?:至少|不少于|不低于)\s?
`;

export const contractParty = whole`
  consultants
  on site consultants
  onsite
  the client
  乙方
  甲方
  驻场
`;

export const countedParty = /[家户位名人]/;

export const finishing = leads`
  complete
  finish
  做好
  完成
  实现
  确保
`;

/** Right in front of a count: what a product offers at the least; 支持 40 种 may be more than today. */
export const offers =
  /(?:(?:支持|兼容)\s?(?:至少|不少于|≥|>=)|可调用|可接入|可导入|可导出)\s?$|(?<![a-z])supports?\s(?:at least|≥)\s?$/;

/** A verb nobody listed, and at least: 抽象不少于 5 类. */
export const kindsOf = /^\p{Script=Han}{2}(?:至少|不少于|不低于|≥|>=)\s?$/u;

export const inKinds = /^\d+\s?(?:类|种|份|篇|套|组|款)/;

export const hiring = holds`
  \bbuy
  \bhire
  \bprocure
  \bpurchase
  招聘
  购买
  采购
`;

/** 10 家里有 6 家签约, four of six renew: what others decided. */
export const othersDecide = holds`
  (?:里|中|之中)(?:有|至少)?(?:至少)?\s?\d
  \bpaid\b
  \bpay\b
  renew
  付费
  复购
  签约
  续约
  续费
`;

/** `…。验收：…`, `…. Accepted when: …`: behind another sentence, so that a whole statement is never aside. */
export const acceptance = holds`
  (?<=[。;.,]\s?)accept(?:ance|ed when)(?: criteri(?:a|on))?\s?:
  (?<=[。;.,]\s?)验收(?:标准|条件|方式)?\s?:
`;

/** An acceptance that passes or not is a step that can be checked, whatever it is called. */
export const passesAcceptance = holds`
  (?:accepted|signed off|certified) by
  (?:achiev|attain|clos|complet|earn|finish|gain|get|obtain|pass|receiv|secur)[a-z]{0,6} (?:the |an? |our )?[a-z0-9 /.-]{0,40}?(?:accreditation|attestation|audit|certificat(?:e|ion)|certified|compliance|licen[cs]e)\b
  (?:取得|获得|拿到|拿下|获)[^，,;。]{0,14}(?:认证|资质|牌照|许可|证书|批文|备案)
  (?:验收|评审|审计|认证|测评|检查|审查|终验|初验)[^，,;。]{0,8}(?:通过|合格|签字)
  passe[sd] (?:the |an? |its )?[a-z ]{0,30}(?:audit|review|acceptance|inspection|certification)
  通过[^，,;。]{0,12}(?:验收|评审|审计|认证|测评|审查)
`;

/** Deals, rounds and approvals: others have agreed to it then, whatever was done for it. */
export const agreedTo = holds`
  (?:approved|licensed) by
  (?:deals?|rounds?|series [a-e]|funding|grants?|contracts?|partnerships?|loi)(?: [a-z]{2,12}){0,2} (?:closed|raised|secured|signed|won)\b
  (?:融资|投资款|合同款)(?:到账|到位|完成|交割)
`;

export const readLater = holds`
  (?:read|measure|track)[^.;]{0,60}next (?:quarter|cycle)
  next (?:quarter|cycle|month)[^.;]{0,24}(?:read|measure|look|track|watch)
  下个?(?:季度?|周期|月).{0,8}(?:读|看|观察|衡量|跟踪|复盘|度量)
`;

export const winning = leads`
  acquire
  attract
  close
  gain
  generate
  get
  land
  onboard
  recruit
  sign
  win
  吸引
  拓展
  招募
  拿下
  新增
  签
  获得
  赢
`;
