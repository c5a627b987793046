// Rule: a change in percent, points or folds of nobody knows what.
import { comparedWith } from '../../words/patterns/baselines.ts';
import { has } from '../../read/look.ts';
import type { Measure } from '../../read/statement.ts';
import type { KeyResultRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';

export const relativeWithoutBase: KeyResultRule = {
  id: 'relative-without-base',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '“{words}” is a change relative to a value that is not written.',
    zh: '「{words}」是相对变化，但没写相对哪个数。',
  },
  why: {
    en: 'Thirty percent of a little and of a lot are different promises, and percent is easily mixed up with points.',
    zh: '小数的三成和大数的三成不是一回事，百分比和百分点也容易混。',
  },
  ask: { en: 'Of which value, measured when?', zh: '相对哪个数、哪一天的数？' },
  tryThis: { en: 'Write both ends: from … to ….', zh: '把两头都写出来：从……到……。' },
  source: 'Niven & Lamorte, Objectives and Key Results',
  yieldsTo: ['placeholder'],
  frame: {
    zh: ({ text }) => `${keptWords(text)}，即从 ? 到 ?`,
    en: ({ text }) => `${keptWords(text)}, from ? to ?`,
  },
  check({ draft, statement, shape }) {
    if (
      draft.kind === 'guard' ||
      draft.kind === 'milestone' ||
      typeof draft.baseline === 'number' ||
      has(statement, 'loadTest') ||
      comparedWith.test(statement.folded.trim())
    )
      return undefined;
    const open = shape.measures.find((one) => one.kind === 'change' && one.baseline === undefined && isRelative(one));
    return open === undefined ? undefined : { spans: [open.span] };
  },
};

function isRelative({ target }: Measure): boolean {
  return target === undefined || ['percent', 'point', 'fold', 'score', 'none'].includes(target.unitKind);
}
