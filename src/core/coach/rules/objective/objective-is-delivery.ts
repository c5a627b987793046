// Rule: the objective is only to bring something out.
import { spanOf, words } from '../../read/look.ts';
import type { ObjectiveRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';

export const objectiveIsDelivery: ObjectiveRule = {
  id: 'objective-is-delivery',
  subject: 'objective',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '“{verb}” makes this objective a delivery: it names what comes out, not what it is for.',
    zh: '「{verb}」让这个目标成了一次交付：写了要做出什么，没写为了什么。',
  },
  why: {
    en: 'A version is a means. Without the end nobody can choose well on the way, and shipping would count as winning.',
    zh: '版本只是手段。没有写出目的，路上就没法取舍，交付出来就会被当成成功。',
  },
  ask: { en: 'Why this, why now, and whose problem does it solve?', zh: '为什么现在做？主要解决谁的什么问题？' },
  tryThis: {
    en: 'Turn it into a means: use it so that somebody can do something they cannot do today.',
    zh: '把要交付的写成手段：让谁做到今天做不到的什么。',
  },
  source: 'A17–A21',
  yieldsTo: ['placeholder', 'jargon-only', 'outsourced-project-okr'],
  softer: {
    step: {
      severity: 'info',
      what: {
        en: '“{verb} …” is something to do; what it is for is left open.',
        zh: '「{verb}……」是一件要做的事，为了什么还没有写。',
      },
    },
  },
  frame: {
    zh: ({ text }) => `${keptWords(text)}，让 ? 能够 ?`,
    en: ({ text }) => `${keptWords(text)} so that ? can ?`,
  },
  check(set) {
    const { form, word } = set.shape;
    if ((form !== 'build' && form !== 'step') || word === undefined) return undefined;
    return {
      spans: [spanOf(word)],
      values: { verb: words(set.objective, spanOf(word)) },
      as: form === 'step' ? 'step' : undefined,
    };
  },
};
