// Rule: a key result that counts what was done, not what it changed.
import { spanOf } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';

export const activityKr: KeyResultRule = {
  id: 'activity-kr',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: { en: 'Counting “{words}” shows effort, not effect.', zh: '数「{words}」看到的是投入，不是效果。' },
  why: {
    en: 'All of it can be held, written and sent while nothing changes for those it was meant for.',
    zh: '场次够了、篇数够了，对方可能还是老样子。',
  },
  ask: { en: 'What changed because of it?', zh: '做了这些，改变了什么？' },
  tryThis: {
    en: 'Ask what people do differently afterwards and count that; the activity itself becomes a task with a hypothesis.',
    zh: '想想之后人们会有什么不同的做法，数那个；活动本身放进任务，写上假设。',
  },
  source: 'Castro; Cagan',
  yieldsTo: ['placeholder', 'outsourced-project-okr', 'depends-on-others', 'individual-metric'],
  frame: {
    zh: ({ text }) => `（${keptWords(text)}）之后，? 中做到 ? 的占比从 ? 到 ?`,
    en: ({ text }) => `After this (${keptWords(text)}), share of ? who ?: ? → ?`,
  },
  check({ statement, shape }) {
    if (shape.form !== 'activity' || shape.word === undefined) return undefined;
    return {
      spans: [spanOf(shape.word)],
      values: { activity: statement.text.slice(shape.word.start, shape.word.end) },
    };
  },
};
