import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Failure, failed } from '../../connectors/failure.ts';
import { sourceFailures } from '../../core/okr/source-failure.ts';
import type { SourcesTable } from '../db/tables/sources.ts';
import { nextTime } from './next-time.ts';

const now = new Date('2026-11-20T08:00:00.000Z');
const row = (changes: Partial<SourcesTable> = {}) =>
  ({
    key_result_id: 'k',
    query_hash: 'h',
    every_minutes: 60,
    tries: 0,
    failing_since: null,
    last_read_at: null,
    history_from: null,
    ...changes,
  }) as SourcesTable;
const minutes = (text: string) => (Date.parse(text) - now.getTime()) / 60_000;
const wait = (tries: number, failure?: Failure, every = 60) =>
  minutes(nextTime(row({ tries, every_minutes: every }), now, failure, 0.5).due_at);

test.each([
  ['after a reading, its own interval', 0, undefined, 60, 60],
  ['after a reading that had failed before', 5, undefined, 60, 60],
  ['first failure: sooner than usual', 0, failed('unreachable'), 60, 15],
  ['second', 1, failed('slow'), 60, 30],
  ['third', 2, failed('no-data'), 60, 60],
  ['fifth', 4, failed('too-large'), 60, 240],
  ['later: six hours at most', 20, failed('not-understood'), 60, 360],
  ['of five minutes: not within a minute', 0, failed('unreachable'), 5, 1.25],
  ['of a week: a failure is looked after within days', 0, failed('unreachable'), 10_080, 2520],
  ['of a week: at last once a week', 9, failed('unreachable'), 10_080, 10_080],
  ['only a person can mend it: later than usual', 0, failed('unauthorised'), 60, 120],
  ['a wrong query, for the third time', 2, failed('bad-query'), 60, 360],
  ['told to wait', 0, failed('rate-limited', '', 3600), 60, 60 / 0.95],
  ['told to wait for less', 4, failed('rate-limited', '', 30), 60, 240],
] as const)('%s', (_name, tries, failure, every, expected) => {
  expect(wait(tries, failure, every)).toBeCloseTo(expected, 3);
});

test('a success forgets the failure; a failure keeps when it began and what was read last', () => {
  const failing = row({
    tries: 2,
    failing_since: '2026-11-20T05:00:00.000Z',
    failure: 'slow',
    last_read_at: '2026-11-20T04:00:00.000Z',
    history_from: '2026-10-01T00:00:00.000Z',
  });
  expect(nextTime(failing, now, undefined)).toMatchObject({
    tries: 0,
    failure: null,
    failing_since: null,
    last_read_at: now.toISOString(),
    history_from: null,
  });
  expect(nextTime(failing, now, failed('unreachable', 'ECONNREFUSED'))).toMatchObject({
    tries: 3,
    failure: 'unreachable',
    detail: 'ECONNREFUSED',
    failing_since: '2026-11-20T05:00:00.000Z',
    last_read_at: '2026-11-20T04:00:00.000Z',
    history_from: '2026-10-01T00:00:00.000Z',
  });
});

test('spread by a twentieth to either side, never in the past, never before the source allows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 10_080 }),
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(undefined, ...sourceFailures),
      fc.option(fc.integer({ min: 1, max: 86_400 }), { nil: undefined }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (every, tries, failure, retryAfter, chance) => {
        const told = failure && failed(failure, '', retryAfter);
        const at = minutes(nextTime(row({ every_minutes: every, tries }), now, told, chance).due_at);
        expect(at).toBeGreaterThanOrEqual(told ? 0.95 : every * 0.949);
        expect(at).toBeLessThanOrEqual(Math.max(every, 360, (retryAfter ?? 0) / 60) * 1.12);
        if (told && retryAfter) expect(at * 60).toBeGreaterThanOrEqual(retryAfter - 0.01);
      },
    ),
  );
});
