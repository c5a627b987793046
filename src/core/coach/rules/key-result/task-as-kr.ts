// Rule: a to-do listed as a key result.
import { spanOf, words } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';

export const taskAsKr: KeyResultRule = {
  id: 'task-as-kr',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '“{words}” is something to do, not something to reach.',
    zh: '「{words}」是一件要做的事，不是要达到的结果。',
  },
  why: {
    en: 'A to-do is finished when the team says so. A result is there when the world says so, and leaves the way to it open.',
    zh: '事情做完，团队说了算；结果达到，外面的世界说了算，而且怎么做还能调整。',
  },
  ask: { en: 'What is it done for?', zh: '做完是为了得到什么？' },
  tryThis: {
    en: 'Move it to the tasks and write down the number it should move.',
    zh: '把这件事放进任务，在这里写下应该推动的那个数字。',
  },
  source: 'Cagan',
  yieldsTo: [
    'placeholder',
    'release-date-as-kr',
    'activity-kr',
    'support-only',
    'milestone-not-verifiable',
    'depends-on-others',
    'pay-linked',
    'superlative-absolute',
  ],
  frame: {
    zh: ({ text }) => `（${keptWords(text)}）之后，? 中做到 ? 的占比从 ? 到 ?`,
    en: ({ text }) => `After this (${keptWords(text)}), share of ? who can ?: ? → ?`,
  },
  check({ statement, shape }) {
    if (shape.form !== 'task' || shape.word === undefined) return undefined;
    return {
      spans: [spanOf(shape.word)],
      values: { words: words(statement, { start: 0, end: statement.text.length }) },
    };
  },
};
