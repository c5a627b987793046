// How something merely carried out is worded: talks held, articles written.
import { holds, whole } from '../pattern.ts';

export const doing = whole`
  attend
  call
  coach
  conduct
  email
  facilitate
  film
  give
  hold
  host
  interview
  invite
  meet with
  organise
  organize
  phone
  post
  present
  publish
  record
  run
  shadow
  speak at
  sponsor
  survey
  talk to
  teach
  train
  visit
  write
  主办
  主持
  举办
  参与
  参加
  发表
  召开
  回访
  培训
  宣讲
  开展
  开设
  归档
  录制
  承办
  拍摄
  拜访
  推送
  撰写
  收集
  整理
  梳理
  沉淀
  盘点
  策划
  组织
  编写
  记录
  访谈
  调研
  走访
  跟进
  邀请
  预研
`;

export const drill = holds`
  drill
  game day
  rehears
  review
  演练
  评审
  走查
`;

export const levelReached = whole`
  reach
  reaches
  不低于
  增至
  提升到
  提高到
  突破
  超过
  达到
`;

export const unitOfShows = whole`
  场
  堂
  篇
  讲
`;

export const smallBeforeCount = whole`
  at
  for
  in
  of
  with
  做
  共
  写
  剪
  办
  发
  各
  开
  录
  拍
  数
  讲
  量
`;

/** 每天1篇, 每周学习 1 个: what one does oneself, so many a day or week. */
export const habitZh =
  /^每[天日周月]\s?(?:完成|学习|学会|阅读|读|写|看|做|练|跑步?|健身|背|刷|录|画|整理|输出|分享)?\s?(?:至少\s?)?(?:\d{1,3}|[一两三四五六七八九十])\s?(?:套|篇|个|本|次|小时|题|道|页|章|节|集|分钟|天|首|公里)/;

/** Read 20 pages a day: an order with a count and a rhythm. */
export const habitEn =
  /^(?:exercise|read|write|practice|practise|run|walk|study|learn|meditate|post|sleep|swim|train|work out)\s(?:[a-z]+\s){0,3}?(?:at least\s)?\d{1,3}\s(?:[a-z]+\s){1,2}?(?:a|per|each|every)\s(?:day|week|month)\b/;

/** Spend 20% of the time on it, 每周投入 10 小时: what is put in, not what comes out. */
export const effortIn = {
  en: /^(?:we )?(?:spend|invest|dedicate|reserve|set aside|devote|allocate|block)\b[^.;]{0,30}?\b\d{1,3} ?(?:%|percent|h\b|hours?|days?|afternoons?)(?: (?:of|on|for|a|per|each|every|with|to)\b|$)|^(?:at least )?\d{1,3} (?:hours?|days?) of (?:pair|mob|training|learning|coaching|mentoring|research|work|refactoring|study|practice|reading|pairing)\b/,
  zh: /^(?!.*(?:少|省|减|降|不超过|以内|低于))(?:[^,。;]{0,8}?每[天日周月季][^,。;]{0,4}?)?(?:固定|各|保证|确保|至少)?(?:投入|花费?|安排|拿出|腾出|预留|留出|保证|学习|练习)[^,。;\d]{0,8}?\d{1,3}\s?(?:%|个)?\s?(?:小时|工时|人天|天|的?(?:时间|精力|工作量))/,
};
