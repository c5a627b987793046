// Rule: a key result of which nobody has said whether it is a commitment or a stretch.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { KeyResultRule } from '../rule.ts';

export const noCommitKind: KeyResultRule = {
  id: 'no-commit-kind',
  subject: 'key-result',
  stage: 'steady',
  severity: 'info',
  what: {
    en: 'It is open whether this is a commitment, a stretch or something to learn.',
    zh: '还没说明这是承诺、挑战，还是为了学习。',
  },
  why: {
    en: 'Seven tenths of a stretch is a good quarter; seven tenths of a commitment leaves somebody waiting. Others plan by the difference.',
    zh: '挑战做到七成是个好季度，承诺只做到七成就有人在等。别人会照着这个区别做安排。',
  },
  ask: { en: 'What happens, and to whom, if it is missed?', zh: '没达到会怎样？对谁？' },
  tryThis: {
    en: 'Mark it committed if others rely on it, aspirational if you reach beyond what you know how to do.',
    zh: '别人要依靠的，标「承诺」；想够到还不知道怎么做的，标「挑战」。',
  },
  source: 'Google, OKR playbook',
  check({ draft }) {
    return draft.kind !== 'guard' && isKnownMissing(draft.commitment) ? {} : undefined;
  },
};
