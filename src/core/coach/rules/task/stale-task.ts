// Rule: a task whose day has passed, or that is under way and nobody has touched for two weeks.
import { quietSince } from '../../facts/quiet-task.ts';
import type { TaskRule } from '../rule.ts';

export const staleTask: TaskRule = {
  id: 'stale-task',
  subject: 'task',
  stage: 'steady',
  severity: 'info',
  what: {
    en: 'Nothing has been heard of this task since {since}.',
    zh: '这个任务从 {since} 起就没有消息了。',
  },
  why: {
    en: 'A guess is only worth something when somebody looks what came of it. Quiet tasks hide problems that others could help with.',
    zh: '猜测要有人去看结果才有价值。没有消息的任务，往往藏着别人能帮上忙的问题。',
  },
  ask: { en: 'What came of it, or what is in the way?', zh: '结果怎样？还是卡在了哪里？' },
  tryThis: {
    en: 'Say whether the hypothesis held, write down the problem with what you change, or drop the task.',
    zh: '写明假设是否成立；或者写下问题和改进；不做了就放弃。',
  },
  source: 'A66',
  check({ draft }, { context: { today } }) {
    const since = today === undefined ? undefined : quietSince(draft, today);
    return since === undefined ? undefined : { values: { since } };
  },
};
