// How pay and ratings are tied to results.
import { any, holds, whole } from '../pattern.ts';

/** Pay or a rating of people by name; 奖励, commission or rating alone may be a product's own. */
export const payByName = whole`
  (?:annual )?performance ratings?
  (?:annual )?raises
  (?:team|quarterly|annual|yearly) bonus(?:es)?
  .{0,2}绩效(?:考核)?
  .{0,4}奖金
  bonus(?:es)?
  merit increase
  pay increases?
  pay raise
  pay ris?e
  salary increase
  stack rank(?:ing|ed)?
  variable pay
  加薪
  季度奖金
  年度考核
  年终奖?
  年终评级
  末位(?:淘汰)?
  涨薪
  股权激励
  调薪
`;

const product = any`
  benchmarks?
  calculation
  corrections?
  data
  export
  levels?
  module
  pages?
  points?
  program
  records?
  report
  run
  runs
  services?
  statistics
  surveys?
  system
  功能
  单
  发放(?!项目)
  数据
  明细
  核算
  模块
  管理
  系统
  表
  计算
  记录
  页
`;

export const productOfPay = new RegExp(String.raw`^\s?${product}`);

export const ties = holds`
  \b(?:earns?|gets?|wins?)[ ]
  are cut
  based on
  count(?:s|ed)? (?:in|into|towards?|for)
  decides
  depending on
  depends? on
  determines
  feeds? into
  goes towards?
  goes? into
  if (?:reached|hit|met|achieved|missed|we)
  is cut
  linked to
  on completion
  on success
  otherwise
  paid (?:if|when|out|on)
  part of (?:the|each|every)
  reflected in
  shows up in
  tied to
  unlocks?
  weighs on
  when (?:reached|hit|met|done)
  上调
  下调
  与.{0,6}挂
  作为.{0,8}依据
  兑现
  决定
  即发
  发奖
  发奖金
  发红包
  完不成
  完成[即则后]
  影响
  扣
  挂钩
  晋升
  晋级
  有奖金
  有红包
  未完成
  未达
  没达成
  算入
  算进
  纳入
  计入
  记入
  达成
  达标
  进.{0,4}(?:考核|考评|绩效)
`;

/** Behind a word of pay: what it is bound to. */
export const tiedTo =
  /^\s(?:(?:is|are|will be|be|being)\s)?(?:based|benchmarked|indexed|linked|pegged|tied) (?:on|to) ([^,;.]{0,50})/;

/** A result, or the okr itself. */
export const ofResult = holds`
  \d
  \bachiev
  \battain
  \bcompletion
  \bdelivery
  \bgoals?\b
  \bhitting\b
  \bit\b
  \bkey results?\b
  \bkrs?\b
  \bmeeting\b
  \bnumber
  \bobjectives?\b
  \bokrs?\b
  \bperformance\b
  \breaching\b
  \bresults?\b
  \bscores?\b
  \btargets?\b
  \bthis\b
`;
