// Rule: a milestone that leads to no outcome.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { KeyResultRule } from '../rule.ts';
import { readLater } from '../../words/patterns/deliveries.ts';

export const milestoneWithoutFollowup: KeyResultRule = {
  id: 'milestone-without-followup',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'This milestone names no outcome that is read after it.',
    zh: '这个里程碑没有写明之后要读哪个结果。',
  },
  why: {
    en: 'A milestone is an honest stand-in when the outcome cannot come in time. Without the outcome in sight, the step becomes the goal.',
    zh: '结果来不及出现时，里程碑是诚实的替代。但如果看不到后面的结果，这一步就成了目的。',
  },
  ask: {
    en: 'Which result does it come before, and when can that be read?',
    zh: '这是哪个结果的前一步？那个结果什么时候能读到？',
  },
  tryThis: {
    en: 'Add the follow-up: the metric, and the cycle in which you will look at it.',
    zh: '补上后续：看哪个指标，在哪个周期看。',
  },
  source: 'A28',
  yieldsTo: ['placeholder'],
  frame: {
    en: ({ text }) => `${text}; next cycle we read ?`,
    zh: ({ text }) => `${text}；下个周期读取 ?`,
  },
  check({ draft, statement }) {
    if (draft.kind !== 'milestone' || !isKnownMissing(draft.followUp)) return undefined;
    return readLater.test(statement.folded) ? undefined : {};
  },
};
