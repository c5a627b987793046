import { expect, test } from 'vitest';
import { hypothesisSentence, hypothesisShown } from './hypothesis.ts';

test.each([
  ['', '', '', ''],
  [
    'cut two steps',
    'activation rises by 4 points',
    '43% leave at step 2',
    'if we cut two steps, then activation rises by 4 points, because 43% leave at step 2.',
  ],
  ['', 'activation rises by 4 points.', '', 'then activation rises by 4 points.'],
  [
    '首屏少两步',
    '激活率升 4 个百分点',
    '43% 的人停在第二步。',
    '如果我们首屏少两步，那么激活率升 4 个百分点，因为 43% 的人停在第二步。',
  ],
  [' ', '激活率升 4 个百分点', '', '那么激活率升 4 个百分点。'],
])('%s · %s · %s', (ifWe, moves, because, sentence) => {
  expect(hypothesisSentence({ ifWe, moves, because })).toBe(sentence);
});

test('shown by itself it begins with a capital', () => {
  expect(hypothesisShown({ ifWe: 'ship one', moves: '', because: '' })).toBe('If we ship one.');
  expect(hypothesisShown({ ifWe: '', moves: '', because: '' })).toBe('');
});
