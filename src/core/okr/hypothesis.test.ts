import { expect, test } from 'vitest';
import { hypothesisOf, hypothesisSentence, hypothesisShown } from './hypothesis.ts';

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

test.each([
  [
    'If we cut two steps, then activation rises by 4 points, because 43% leave.',
    'cut two steps',
    'activation rises by 4 points',
    '43% leave',
  ],
  [
    'If it has two fields fewer, then visits that finish rise by 10%',
    'it has two fields fewer',
    'visits that finish rise by 10%',
    '',
  ],
  [
    '如果我们首屏少两步，那么激活率升 4 个百分点，因为 43% 的人停在第二步。',
    '首屏少两步',
    '激活率升 4 个百分点',
    '43% 的人停在第二步',
  ],
  ['如果少两步，则 UV +10%', '少两步', 'UV +10%', ''],
  ['少两步，UV 会涨', '', '少两步，UV 会涨', ''],
  ['  ', '', '', ''],
])('a sentence falls into its parts: %s', (said, ifWe, moves, because) => {
  expect(hypothesisOf(said)).toEqual({ ifWe, moves, because });
});
