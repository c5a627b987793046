import { expect, test } from 'vitest';
import type { KeyResult } from '../../../contract/key-results.ts';
import { passes, readFilter } from './filters.ts';

function keyResult(over: object): KeyResult {
  const now = { status: 'on-track', stale: false };
  return { id: 'a', kind: 'metric', owner: null, source: null, now, ...over } as unknown as KeyResult;
}

const late = keyResult({ id: 'late', now: { status: 'off-track', stale: true } });
const mine = keyResult({ id: 'mine', owner: { id: 'me', name: '林晚' }, source: { kind: 'sql' } });
const steps = keyResult({ id: 'steps', kind: 'milestone' });
const holds = keyResult({ id: 'holds', kind: 'guard', now: { status: 'held', stale: false } });
const broken = keyResult({ id: 'broken', kind: 'guard', now: { status: 'broken', stale: false } });
const all = [holds, late, mine, steps, broken];

test.each([
  ['all', ['holds', 'late', 'mine', 'steps', 'broken']],
  ['mine', ['mine']],
  ['risk', ['late', 'broken']],
  ['stale', ['late']],
  ['no-source', ['holds', 'late', 'broken']],
])('filter %s', (filter, ids) => {
  expect(all.filter((one) => passes(one, readFilter(filter), 'me')).map((one) => one.id)).toEqual(ids);
});

test('an unknown filter shows all', () => expect(readFilter('x')).toBe('all'));
