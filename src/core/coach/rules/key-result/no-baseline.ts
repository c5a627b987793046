// Rule: a target without the value of today.
import { lacksBaseline } from '../../facts/baseline.ts';
import type { Statement } from '../../read/statement.ts';
import type { KeyResultRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';

export const noBaseline: KeyResultRule = {
  id: 'no-baseline',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: { en: 'The target {target} has no starting value.', zh: '目标值 {target} 没有写起点。' },
  why: {
    en: 'Without today’s value nobody sees whether this is a small step or a leap, and progress cannot be drawn.',
    zh: '不知道现在是多少，就看不出这是一小步还是一大跳，进度也画不出来。',
  },
  ask: { en: 'What is it today?', zh: '现在是多少？' },
  tryThis: {
    en: 'Write it as from … to …; a live value from the source will fill the start.',
    zh: '写成「从……到……」，接上数据源，起点可以自动填。',
  },
  source: 'GitLab handbook',
  yieldsTo: [
    'placeholder',
    'relative-without-base',
    'kpi-renamed',
    'superlative-absolute',
    'activity-kr',
    'release-date-as-kr',
    'task-as-kr',
    'velocity-as-kr',
  ],
  softer: {
    new: {
      severity: 'info',
      what: {
        en: 'It is open whether the count to {target} begins at nothing.',
        zh: '数到 {target}，是从零数起，还是已经有一些，没有写。',
      },
      ask: { en: 'How many are there today, or is all of it new?', zh: '现在有多少？还是都要从头做起？' },
      tryThis: {
        en: 'If it is new, write “from 0 to …”; if some exist, write how many.',
        zh: '都是新的，就写「从 0 到……」；已经有的，写上有多少。',
      },
    },
  },
  frame: {
    zh: ({ text, statement }) => (hasOneNumber(statement) ? `${keptWords(text)}（现在 ?）` : undefined),
    en: ({ text, statement }) => (hasOneNumber(statement) ? `${keptWords(text)} (today ?)` : undefined),
  },
  check(keyResult) {
    const found = lacksBaseline(keyResult);
    if (found === undefined) return undefined;
    const { target, span, as } = found;
    return {
      ...(span && { spans: [span] }),
      values: { target },
      ...(as === 'new' && { as }),
    };
  },
};

/** With two numbers in the text nobody could tell which of them is meant. */
function hasOneNumber({ numbers, placeholders, tokens }: Statement): boolean {
  const own = numbers.filter(({ role }) => role === 'target' || role === 'other');
  return (
    own.length === 1 && placeholders.length === 0 && tokens.some(({ kind }) => kind !== 'number' && kind !== 'mark')
  );
}
