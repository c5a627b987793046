// Rule: a wished direction without lever, segment or user.
import { spanOf } from '../../read/look.ts';
import type { ObjectiveRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';
import type { Statement } from '../../read/statement.ts';

export const objectiveNotSpecific: ObjectiveRule = {
  id: 'objective-not-specific',
  subject: 'objective',
  stage: 'steady',
  severity: 'info',
  what: {
    en: '“{words}” names a direction. By which lever and for whom is open.',
    zh: '「{words}」只有方向，靠什么、对谁，都还没写。',
  },
  why: {
    en: 'The more exactly the objective speaks of your own business, the more exactly key results can be chosen.',
    zh: '目标越贴着自己的业务写，关键结果才能选得越准。',
  },
  ask: { en: 'By what, and for whom?', zh: '靠什么、对谁？' },
  tryThis: {
    en: 'Add the lever or the segment: by … , for … , so that ….',
    zh: '补上抓得住的做法或人群：通过……，面向……，让……。',
  },
  source: 'A46, A50',
  yieldsTo: ['placeholder', 'jargon-only', 'outsourced-project-okr', 'objective-has-number-only'],
  frame: {
    zh: ({ text, statement }) => (startsWithVerb(statement) ? `通过 ?，让 ? ${keptWords(text)}` : undefined),
    en: ({ text, statement }) => (statement.verbs.length === 0 ? undefined : `${keptWords(text)} for ? by ?`),
  },
  check(set) {
    const { form, word } = set.shape;
    if (form !== 'wish') return undefined;
    return word === undefined
      ? {}
      : { spans: [{ start: spanOf(word).start, end: set.objective.text.trimEnd().length }] };
  },
};

// “让 ? 服务体验提升” is no sentence: only a verb in front takes what the frame puts before it.
function startsWithVerb(statement: Statement): boolean {
  return statement.verbs[0]?.position === 'head';
}
