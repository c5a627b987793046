import { expect, test } from 'vitest';
import type { Board } from '../../../contract/teams.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { countOf, filtered, readFilter } from './filters.ts';

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
const objective = (id: string, keyResults: KeyResult[], found = true) =>
  ({ id, keyResults, diagnosis: found ? { id: 'd', kind: 'driver', text: 'd' } : null }) as Board['objectives'][number];

test.each([
  ['all', ['holds', 'late', 'mine', 'steps', 'broken']],
  ['mine', ['mine']],
  ['risk', ['late', 'broken']],
  ['stale', ['late']],
  ['no-source', ['holds', 'late', 'broken']],
])('filter %s', (words, ids) => {
  const filter = readFilter(words);
  const objectives = [objective('a', all), objective('b', [])];
  const shown = filtered(objectives, filter, 'me');
  expect(shown.flatMap(({ keyResults }) => keyResults.map(({ id }) => id))).toEqual(ids);
  expect(countOf(objectives, filter, 'me')).toBe(ids.length);
  if (filter !== 'all') expect(shown.map(({ id }) => id)).toEqual(['a']);
});

test('A03 the filter “no diagnosis” lists the objectives without one, whole, and counts them', () => {
  const objectives = [objective('found', all), objective('felt', all, false), objective('empty', [], false)];
  const shown = filtered(objectives, readFilter('no-diagnosis'), 'me');
  expect(shown).toEqual([objectives[1], objectives[2]]);
  expect(countOf(objectives, 'no-diagnosis', 'me')).toBe(2);
});

test('an unknown filter shows all', () => expect(readFilter('x')).toBe('all'));
