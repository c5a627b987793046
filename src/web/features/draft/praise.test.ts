import { expect, test } from 'vitest';
import { emptyKeyResult } from './draft-form.ts';
import { praise } from './praise.ts';

const partsOf = (text: string, baseline: number | null = null) =>
  praise([{ ...emptyKeyResult(null, text), baseline }], new Set())[0]?.parts.map(({ en }) => en);

test.each([
  ['Shops that sell on day one: 20% → 60%', ['a start', 'a target']],
  ['当天卖出第一单的新店占比由 20% 到 60%', ['a start', 'a target']],
])('%s is praised for both values', (text, parts) => {
  expect(partsOf(text)?.slice(0, 2)).toEqual(parts);
});

test.each([
  'Shops that sell on day one reach 60%',
  'Share of ? who sell: ? → 60%',
  'Share of shops: from 20% to ?',
  '更新接口文档',
])('%s is not praised', (text) => expect(partsOf(text)).toBeUndefined());
