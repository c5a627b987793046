// How an absolute target is worded.
import { holds, leads } from '../pattern.ts';

export const anywhere = leads`
  eliminate
  flawless
  no single
  without any
  不再发生
  不出现任何
  全覆盖
  归零
  无一
  无事故
  无故障
  杜绝
  清零
`;

export const onlyInFront = leads`
  always
  completely
  eliminate
  entire
  fully
  never
  nobody
  完全
`;

export const reaches = /[到至为]$|^(?:to|reach|hit)/;

export const rhythm = leads`
  backed
  build
  commit
  day
  hour
  in
  merge request
  minute
  month
  of the
  pull request
  quarter
  release
  sprint
  time
  under
  week
  with
  周期
  小时
  工作日
  版本
  迭代
`;

export const upperBound = holds`
  <
  at most
  no more than
  ≤
  不超过
  不高于
`;

/** What a machine does by itself it does each time; that is its way of working, no target. */
export const automatic = holds`
  \bauto-
  \bautomatic
  \bby itself\b
  自动
`;

/** Ratios that can pass 100 %. */
export const noMaximum = holds`
  \bndr\b
  net (?:dollar|revenue) retention
  \bnrr\b
  \bof (?:plan|quota)\b
  \bquota attainment\b
  \breturn on\b
  \broi\b
  净留存
  投产比
  收入留存
  续费额
`;

/** 每个维度的标准: behind it 的 and a noun, and nothing that says it holds for all of them. */
export const ofWhich = /^[^,;。:都均]{1,12}的(?![^;。]*[都均])/;

/** 在各个难度上. */
export const atWhich = /^[^,;。]{1,10}[上里中下]/;

export const everyOne = leads`
  all
  each
  every
  全部
  所有
  每
`;

/** 5 out of 5 tasks, 4/4 位测试者: all of a handful that is tried is how a trial is passed. */
export const ofTest =
  /^\d{1,2}\s?(?:out of|of|in|\/)\s?(?:the |all )?\d{1,2}\s(?:[a-z-]+ )?(?:attempts|interviewees|participants|runs|tasks|testers|tests|trials)\b|^\d{1,2}\s?\/\s?\d{1,2}\s?[个位名项次]?(?:任务|测试|试用|受访|试验)/;
