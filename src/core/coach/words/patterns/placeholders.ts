// Gaps left open in a text.
import { any, leads } from '../pattern.ts';

const slot = any`
  baseline
  metric
  number
  target
  value
  基线
  待定
  指标
  数字
  目标
`;

export const openMark = new RegExp(
  any`
  (?<=\$|¥|€)x+(?![a-z])
  (?<=^|[\s:(→,/])\?(?=$|[\s,;.:%)/→-])
  <${slot}>
  \?{2,}
  \[(?:\s?|${slot}|目标值|待填|待补充?)\]
  _{2,}
`,
  'g',
);

const unit = any`
  customers
  days?
  hours?
  k
  m
  minutes?
  months?
  ms
  seconds?
  users
  weeks?
  万
  个
  人
  件
  位
  倍
  元
  分
  分钟
  副
  单
  台
  名
  场
  天
  套
  家
  小时
  幅
  张
  本
  条
  次
  款
  秒
  笔
  篇
  组
  项
`;

export const openNumber = new RegExp(
  String.raw`(?<![a-z0-9+_.])(?:[nxyz]|xx+|yy+|zz+|n\.n)\s?(?:%|个百分点|percent|${unit}(?![a-z+]))`,
  'g',
);

const upTo = any`
  <
  <=
  >
  >=
  at least
  at most
  below
  ≤
  ≥
  不低于
  不少于
  不超过
  不高于
  低于
  提升到
  至少
  达到
  降到
  降至
`;

/** A letter behind a bound, or several in a row: <= X, below X, X/Y/Z. */
export const openLetter = new RegExp(
  String.raw`(?<=${upTo}\s?)[nxyz](?:\/[nxyz]){0,3}(?![a-z0-9+])|(?<![a-z0-9+_.\/])(?:x\/y(?:\/z)?)(?![a-z0-9\/])`,
  'g',
);

export const pendingNoun = leads`
  事项
  列表
  区
  池
  状态
  的
  队列
`;

export const todoNoun = /^\s?(?:list|item|app|应用|清单|列表)/;
