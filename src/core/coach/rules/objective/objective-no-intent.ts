// Rule: work on what exists, without saying for whom or what for.
import { spanOf, words } from '../../read/look.ts';
import { objectOf } from '../../read/object-of.ts';
import type { ObjectiveRule } from '../rule.ts';

export const objectiveNoIntent: ObjectiveRule = {
  id: 'objective-no-intent',
  subject: 'objective',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '“{words}” tells what you will do to the system. Nobody who benefits, and no effect, is named.',
    zh: '「{words}」说的是要对系统做什么，没有写谁会受益、会有什么效果。',
  },
  why: {
    en: 'Work inside the system can go on for ever. The effect outside tells when it is enough and why it was worth the time.',
    zh: '系统里面的活可以一直干下去。外面的效果才说得清做到哪里算够、为什么值得花这个时间。',
  },
  ask: { en: 'Who will notice when it is done, and how?', zh: '做成之后，谁会感到不同？' },
  tryThis: {
    en: 'Keep the work as the means and add the effect: … so that ⟨who⟩ no longer ⟨what hurts today⟩.',
    zh: '把这件事留作手段，再补上效果：……，让 ⟨谁⟩ 不再 ⟨今天的麻烦⟩。',
  },
  source: 'A21',
  yieldsTo: [
    'placeholder',
    'jargon-only',
    'outsourced-project-okr',
    'objective-is-delivery',
    'objective-has-number-only',
    'objective-not-specific',
  ],
  frame: {
    zh: ({ text }) => `${text.replace(/[。.\s]+$/, '')}，让 ? 不再 ?`,
    en: ({ text, statement }) =>
      `${text.replace(/[.\s]+$/, '')} so that ${statement.audiences.length > 0 ? 'they' : '?'} can ?`,
  },
  check(set) {
    const { form, word } = set.shape;
    if (form !== 'rework' || word === undefined) return undefined;
    const verb = spanOf(word);
    return {
      spans: [verb],
      values: {
        verb: words(set.objective, verb),
        words: words(set.objective, { start: verb.start, end: verb.start + 40 }),
        thing: objectOf(set.objective) ?? '?',
      },
    };
  },
};
