// Rule: a cycle that ends, or has ended, and nobody has looked back on it.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { SetRule } from '../rule.ts';

export const noRetro: SetRule = {
  id: 'no-retro',
  subject: 'set',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'The cycle is closed and this objective has no retrospective.',
    zh: '周期已结束，这个目标还没有复盘。',
  },
  why: {
    en: 'A missed number of one quarter matters little. What was not learned is missed again.',
    zh: '一个季度没达成的数字不要紧。没学到的东西，下次还会再错过。',
  },
  ask: { en: 'What did we have to learn, and what would we do differently?', zh: '我们学到了什么？下次会怎么做？' },
  tryThis: {
    en: 'Read the goal sentence again before the numbers; then write what happened, why, and one thing to learn next.',
    zh: '先重读目标，再看数字；然后写下发生了什么、为什么、接下来要学的一件事。',
  },
  source: 'A69',
  softer: {
    closing: {
      severity: 'minor',
      what: {
        en: 'The cycle is being closed and this objective has no retrospective yet.',
        zh: '周期正在收尾，这个目标还没有复盘。',
      },
    },
  },
  check({ context: { cycle } }) {
    if (cycle === undefined || !isKnownMissing(cycle.retrospective)) return undefined;
    if (cycle.state === 'closing') return { as: 'closing' };
    return cycle.state === 'closed' ? {} : undefined;
  },
};
