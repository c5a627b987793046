import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ObjectiveDraft } from '../../okr/okr-set.ts';
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

test('A16 each labelled objective beside the type that is suggested, counted', () => {
  const sets = readFileSync(new URL('../../../../scripts/coach-varied.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { objective: ObjectiveDraft }).objective)
    .filter(({ type }) => type !== undefined);
  const counted = (labelled: string, guess: string) =>
    sets.filter((one) => one.type === labelled && suggestType(one.text, one.why ?? undefined).type === guess).length;
  const types = ['delivery', 'quality', 'operations', 'fit', 'debt', 'other'];
  // Rows: as people labelled them; columns: as suggested, in the same order.
  expect(Object.fromEntries(types.map((row) => [row, types.map((column) => counted(row, column))]))).toEqual({
    delivery: [49, 2, 3, 0, 0, 3],
    quality: [3, 35, 0, 0, 1, 1],
    operations: [12, 2, 59, 0, 2, 6],
    fit: [1, 0, 0, 13, 0, 1],
    debt: [1, 0, 0, 0, 28, 0],
    other: [7, 1, 2, 0, 0, 24],
  });
});
