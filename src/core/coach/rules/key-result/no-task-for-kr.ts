// Rule: a key result nobody has designed a task for, ten days into the cycle.
import { daysBetween } from '../../../calendar/day.ts';
import { asksForTask } from '../../facts/asks-for-task.ts';
import type { KeyResultRule } from '../rule.ts';

export const noTaskForKr: KeyResultRule = {
  id: 'no-task-for-kr',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'Day {day} of the cycle, and no task works on this key result.',
    zh: '周期已到第 {day} 天，这条关键结果下还没有任务。',
  },
  why: {
    en: 'Good key results reach nothing by themselves. Well designed tasks, followed week by week, do.',
    zh: '关键结果写得再好，也不会自己达成。靠的是设计得好、每周跟进的任务。',
  },
  ask: { en: 'Which thing this week is most likely to move it?', zh: '这周做哪件事，最可能让这个数动起来？' },
  tryThis: {
    en: 'Design one task: if we do this, the number moves by so much, because of that.',
    zh: '设计一个任务：如果我们这样做，这个数字会动多少，因为什么。',
  },
  source: 'A66',
  check({ draft, index }, { context: { today, cycle }, set: { tasks } }) {
    if (tasks === undefined || today === undefined || cycle === undefined) return undefined;
    const its = tasks.filter(({ keyResult }) => keyResult === index).length;
    if (!asksForTask({ kind: draft.kind, tasks: its }, cycle, today)) return undefined;
    return { values: { day: String(daysBetween(cycle.start, today) + 1) } };
  },
};
