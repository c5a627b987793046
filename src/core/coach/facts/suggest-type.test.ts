import { expect, test } from 'vitest';
import { suggestType } from './suggest-type.ts';

test.each(['🔥留存🔥留存🔥留存🚀', '留存留存留存', 'retention retention retention 🚀'])(
  'one word over and over suggests nothing: %s',
  (text) => {
    expect(suggestType(text)).toEqual({ type: 'other', words: [] });
  },
);

test.each([
  ['让新用户的次月留存提上来', 'operations'],
  ['🔥 新用户的留存', 'operations'],
  ['More shoppers come back in the second week', 'operations'],
  ['Improve retention by reminding customers before they expire', 'operations'],
  ['Find refund defects before release so that nobody is paid twice', 'quality'],
])('a sentence of it does: %s', (text, type) => {
  expect(suggestType(text).type).toBe(type);
});
