// Rule: more key results than a team can hold in mind.
import type { ObjectiveRule } from '../rule.ts';

export const tooManyKrs: ObjectiveRule = {
  id: 'too-many-krs',
  subject: 'objective',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'There are {count} key results under this objective; {limit} is the usual limit.',
    zh: '这个目标下有 {count} 条关键结果，通常不超过 {limit} 条。',
  },
  why: {
    en: 'Attention is the scarce thing. With a long list nobody knows which number decides whether the intent was reached.',
    zh: '最稀缺的是注意力。条目一多，就没人说得清到底哪个数字决定目标成没成。',
  },
  ask: {
    en: 'Which of them could go without changing your judgement at the end?',
    zh: '去掉哪一条，期末的判断不会变？',
  },
  tryThis: {
    en: 'Keep three that together show the intent, turn what must not get worse into a guard, and move the work into tasks.',
    zh: '留下三条合起来能说明目标的，把「不能变差」的改为护栏，把要做的事放进任务。',
  },
  source: 'Klau, How Google sets goals; Cagan',
  check(set) {
    const limit = set.policy.limits.keyResults.warn;
    const count = set.keyResults.filter((one) => one.draft.kind !== 'guard').length;
    return count > limit ? { values: { count: String(count), limit: String(limit) } } : undefined;
  },
};
