import { expect, test } from 'vitest';
import { rules } from '../../../core/coach/rules/index.ts';
import { answersOf, mostDisputed } from './most-disputed.ts';

function record(rule: string, fixed: number, disputed: number) {
  const all = fixed + disputed;
  return { rule, fixed, disputed, explained: 0, postponed: 0, disputeRate: all === 0 ? null : disputed / all };
}

test('the most disputed first, the more answered of two alike, the unanswered last in their order', () => {
  const [a, b, c, d, e] = rules;
  if (!a || !b || !c || !d || !e) throw new Error('five rules are needed');
  const records = new Map(
    [record(a.id, 0, 0), record(b.id, 4, 0), record(c.id, 1, 1), record(d.id, 3, 3)].map((one) => [one.rule, one]),
  );
  expect(mostDisputed([a, b, c, d, e], records)).toEqual([d, c, b, a, e]);
  expect(answersOf(record(d.id, 3, 3))).toBe(6);
});
