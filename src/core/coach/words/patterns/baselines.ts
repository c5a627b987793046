// Wordings of beginning from nothing.
import { holds, leads, whole } from '../pattern.ts';

export const fromZero = holds`
  from (?:0|zero|scratch)\b
  从\s?(?:0|零)(?![.\d])
  从无到有
`;

export const newOnlyBesideNumber = whole`
  additional
  another
  close
  closes
  first
  open
  opens
  接入
  获得
  首次
`;

/** Verbs of making and doing with a count close behind: 看十篇论文, 录制 5 个视频. */
export const doneByUs = leads`
  上
  产出
  写
  准备
  刷
  办
  参加
  发
  学
  录
  拍
  整理
  沉淀
  画
  看
  积累
  练
  组织
  见
  认识
  读
  跑
  输出
`;

/** 每章, 每一课: so many in each part of what is made. */
export const eachPart = /每一?(?:章|篇|页|节|课|集|期|份|本|个)[^,，;；]{0,5}$/;

/** The first end of a range whose unit stands behind the second: 12~15%. */
export const rangeBehind = /^\s?[~-]\s?\d[\d.,]*\s?[%a-z\u4e00-\u9fff]/;

/** … in each chapter: a part of what is made. */
export const inEachPart = /^(?:in|per|for) (?:each|every) (?:article|chapter|lesson|module|page|section)/;

/** How many of how many are done is told: (0/5), (2/12 done). */
export const soFar =
  /\(\s*\d+\s*\/\s*\d+|\((?:(?:achieved|done|met|completed)(?![a-z])|已(?:完成|达成|实现))[^()]{0,60}\)/;

/** In front of a number that only says of what or with what: all 10 screens, with 60 machines, 前 5 单. */
export const onlyScope = /(?<![a-z])(?:all|the first|with|on|across)\s(?:the\s|all\s)?$|(?:前|第|全部|所有)\s?$/;

/** Right in front of the number something is made, whatever the sentence began with: 形成不少于 4 篇. */
export const madeBefore =
  /(?:形成|沉淀|申报|输出|产出|录制|记录|纳入|撰写|写出|举办|合成|积累|拍摄|交付|发布|培养|新增|约到|identified|published|recorded)(?:了|出)?\s?(?:至少|不少于|不低于|超过|≥|>=|at least)?\s?$/;

/** A level that is reached or held, so something was there before: grow to 7000, 突破 10 万. */
export const levelReached =
  /(?<![a-z])(?:reach|grow|increase|raise|double|average|median|maintain|keep|retain|score|nps|mau|dau|arr|mrr|revenue)(?:es|s|ed|ing)?(?![a-z])|提[升高]|增至|增长|达到?|突破|超过|维持|保持|平均|人均|营收|收入|月|日活|周活/;

/** Of each day, week or month: what is done anew in it. */
export const inEachPeriod = holds`
  \b(?:each|every|per) (?:day|week|month)\b
  每[天日周月]
`;

/** Units of what happens or is written in a cycle. */
export const unitOfCycle = whole`
  场
  期
  次
  篇
  讲
`;

/** 相对全量重跑，…, 比现有方案…: what it is held against is said, so nothing is asked of where it starts. */
export const comparedWith =
  /^(?:相对于?|相较于?|对比)(?!去年|上年|上[个一]?[季月周]|同期|现状|目前|当前|基线|此前|以前|之前)[^,;。]{2,40}?(?:[,;的]|\s[a-z])/;

/** 在累计 2000 单的基础上, within 5% of the old model, <10% slower than the reference: the other side is the start. */
export const heldAgainst =
  /在[^,;。]{0,24}\d[^,;。]{0,8}基础上|(?<![a-z])within\s(?:±\s?)?\d[\d.]*\s?%\s(?:of|from)\s|\d\s?%\s(?:\w+\s){0,2}?(?:degradation|delta|deviation|difference|loss|overhead|regression|slower|faster|worse|better)\s(?:vs\.?|versus|against|than|compared|relative)(?![a-z])/;

/** Behind a count: what others say, order or take once. */
export const saidByOthers = /^\s?[位名家个条份笔]?[^,;。]{0,16}?(?:反馈|好评|评价|报名|投稿|留言|笔?交易|试用订单)/;
