// What events are about, by the words that people read: the log is looked through by them.
import type { Text } from '../core/text.ts';

export const eventNounTexts = {
  objective: { en: 'Objectives', zh: '目标' },
  'key-result': { en: 'Key results', zh: '关键结果' },
  task: { en: 'Tasks', zh: '任务' },
  iteration: { en: 'Iterations', zh: '迭代' },
  focus: { en: 'Focus', zh: '聚焦' },
  readiness: { en: 'Readiness check', zh: '适用性评估' },
  learning: { en: 'Learning plan', zh: '学习计划' },
  indicator: { en: 'Indicators', zh: '常设指标' },
  connection: { en: 'Connections', zh: '连接' },
  token: { en: 'Tokens', zh: '令牌' },
  person: { en: 'People and accounts', zh: '人员与账号' },
  team: { en: 'Teams', zh: '团队' },
  cycle: { en: 'Cycles', zh: '周期' },
  policy: { en: 'Policy of the coach', zh: '教练规则' },
  organization: { en: 'Organization', zh: '组织' },
} satisfies Record<string, Text>;

export type EventNoun = keyof typeof eventNounTexts;
export const eventNouns = Object.keys(eventNounTexts) as EventNoun[];
