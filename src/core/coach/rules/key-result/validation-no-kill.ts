// Rule: a validation that no result would end.
import { isKnownMissing } from '../../facts/known-missing.ts';
import { matchSpan } from '../../read/match-span.ts';
import type { KeyResultRule } from '../rule.ts';
import { stopping, validation } from '../../words/patterns/discovery.ts';

export const validationNoKill: KeyResultRule = {
  id: 'validation-no-kill',
  subject: 'key-result',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'This validates something, but no result is named that would make you stop.',
    zh: '这是在验证一件事，但没有写明什么结果会让你停下。',
  },
  why: {
    en: 'Validating is not persisting. A line drawn beforehand keeps hope from moving it, and a refuted idea is a result too.',
    zh: '验证不等于坚持。事先画好线，才不会因为舍不得而往后挪；证明不成立，也是成果。',
  },
  ask: { en: 'Which result, by when, would make you stop?', zh: '到什么时候、看到什么结果，你会停下？' },
  tryThis: {
    en: 'Add the threshold below which you stop, and the date on which you look.',
    zh: '补上低于多少就停，以及在哪一天看。',
  },
  source: 'A77',
  frame: {
    en: ({ text }) => `${text}; stop if ? by ?`,
    zh: ({ text }) => `${text}；到 ? 若 ? 则停止`,
  },
  check({ draft }) {
    if (!isKnownMissing(draft.stopIf) || stopping.test(draft.text)) return undefined;
    const words = matchSpan(draft.text, validation);
    if (words) return { spans: [words] };
    return draft.commitment === 'learning' && draft.kind !== 'unknown' ? {} : undefined;
  },
};
