// Rule: all, zero, every, 100 % as the target.
import { absoluteTarget } from '../../facts/absolute.ts';
import { perPersonOutput } from '../../facts/per-person.ts';
import type { KeyResultRule } from '../rule.ts';

export const superlativeAbsolute: KeyResultRule = {
  id: 'superlative-absolute',
  subject: 'key-result',
  stage: 'steady',
  severity: 'info',
  what: { en: '“{words}” leaves no room at all.', zh: '「{words}」不留任何余地。' },
  why: {
    en: 'The last percent usually costs more than all before it, and one slip makes the rest of the cycle meaningless.',
    zh: '最后百分之一往往比前面全部还贵；而且只要失手一次，后面的努力就不算数了。',
  },
  ask: { en: 'Is the last percent worth what it costs?', zh: '最后 1% 的代价值得吗？' },
  tryThis: {
    en: 'Say how much is enough, or how much may go wrong: an error budget, at most so many.',
    zh: '写明多少算够，或最多允许出几次，比如用错误预算。',
  },
  source: 'Site Reliability Engineering',
  yieldsTo: ['placeholder', 'coverage-overreach', 'depends-on-others', 'outsourced-project-okr'],
  check({ draft, statement, shape }) {
    if (
      draft.kind === 'guard' ||
      draft.kind === 'milestone' ||
      draft.kind === 'unknown' ||
      shape.form === 'unknown' ||
      shape.form === 'release' ||
      shape.form === 'activity'
    )
      return undefined;
    if (perPersonOutput(statement).length > 0) return undefined;
    const span = absoluteTarget(statement, shape);
    return span === undefined ? undefined : { spans: [span] };
  },
};
