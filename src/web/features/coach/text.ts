import type { Severity } from '../../../core/coach/finding.ts';
import type { Lang, Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'The coach', zh: '教练' },
  sub: {
    en: 'It reads along while you write: {count} rules, the same every time, each with its reason. It asks; you decide. You may always explain, disagree or put it off.',
    zh: '教练会边读边提意见：{count} 条规则，同样的话得到同样的回应，每条都说得出理由。教练只提问，决定在你；你随时可以说明原因、不同意，或者稍后再说。',
  },
  tryIt: { en: 'Try it', zh: '试一试' },
  tryHow: {
    en: 'Type an objective and its key results. Nothing leaves this browser.',
    zh: '写一个目标和对应的关键结果。内容不会离开这个浏览器。',
  },
  objective: { en: 'Objective', zh: '目标' },
  keyResult: { en: 'Key result {n}', zh: '关键结果 {n}' },
  add: { en: 'Add a key result', zh: '再加一条关键结果' },
  removeOne: { en: 'Remove key result {n}', zh: '删除关键结果 {n}' },
  readsAs: { en: 'Reads like: {type}', zh: '读起来像：{type}' },
  because: { en: 'from “{words}”', zh: '依据「{words}」' },
  things: { en: '{n} {n|thing|things} to talk about', zh: '{n} 处想和你聊聊' },
  oneThing: { en: 'One thing to talk about', zh: '1 处想和你聊聊' },
  quiet: { en: 'Nothing to ask about this.', zh: '这里没有要问的。' },
  waiting: { en: 'Write something, and the coach reads along.', zh: '写点什么，教练就会开始读。' },
  set: { en: 'The whole set', zh: '整组' },
  rules: { en: 'The rules', zh: '全部规则' },
  search: { en: 'Find a rule', zh: '查找规则' },
  none: { en: 'No rule has these words.', zh: '没有规则含有这些字。' },
  all: { en: 'All', zh: '全部' },
  why: { en: 'Why it matters', zh: '为什么要紧' },
  ask: { en: 'What it asks', zh: '教练会问' },
  tryThis: { en: 'What to try', zh: '可以这样改' },
  weak: { en: 'It speaks', zh: '会开口' },
  strong: { en: 'It stays silent', zh: '不开口' },
  source: { en: 'From {source}', zh: '出自 {source}' },
  use: { en: 'Try this one', zh: '拿来试试' },
  trial: { en: 'on trial: it only asks', zh: '试用中：只提问' },
  contextual: {
    en: 'It needs to know more than the text: the cycle, readings or agreements around it.',
    zh: '只看文字不够，还要知道周期、读数或共识等上下文。',
  },
  order: { en: 'Order', zh: '排序' },
  bySubject: { en: 'By what they look at', zh: '按检查对象' },
  byDispute: { en: 'Most disputed first', zh: '不同意最多的在前' },
  answered: {
    en: 'Answered {all} {all|time|times} here: {fixed} to be fixed · {explained} explained · {disputed} disagreed ({rate}) · {postponed} put off',
    zh: '本组织共回应 {all} 次：去改 {fixed} · 说明原因 {explained} · 不同意 {disputed}（{rate}）· 稍后 {postponed}',
  },
  answeredOnce: {
    en: 'Answered once here: {fixed} to be fixed · {explained} explained · {disputed} disagreed ({rate}) · {postponed} put off',
    zh: '本组织共回应 1 次：去改 {fixed} · 说明原因 {explained} · 不同意 {disputed}（{rate}）· 稍后 {postponed}',
  },
  back: { en: 'Back', zh: '返回' },
} satisfies Record<string, Text>;

export const severityNames: Record<Severity, Text> = {
  blocker: { en: 'blocks publishing', zh: '不能发布' },
  major: { en: 'major', zh: '重要' },
  minor: { en: 'minor', zh: '次要' },
  info: { en: 'a question', zh: '提问' },
};

/** What stands in the fields at first: the case everything began with. */
export const firstTry: Record<Lang, { objective: string; keyResults: string[] }> = {
  zh: { objective: '交付 2.0 版本', keyResults: ['9 月 30 日前上线 2.0', '自助部署页面每周 UV 从 0 到 5000'] },
  en: {
    objective: 'Deliver version 2.0',
    keyResults: ['Launch 2.0 by 30 September', 'Weekly UV of the self-service page from 0 to 5,000'],
  },
};
