import { expect, test } from 'vitest';
import { progressAtEnd, type StandingFields, standingOf } from './standing-of.ts';

const cycle = { start: '2026-10-01', end: '2026-12-31' };
const keyResult: StandingFields = {
  kind: 'metric',
  measure: 'change',
  baseline: 0,
  target: 100,
  unit: '%',
  profile: 'linear',
  profileFrom: null,
  confidence: 6,
};
const half = [{ at: '2026-11-15', value: 50 }];

test.each<[string, Partial<StandingFields>, { progress: number; expected?: number; status: string }]>([
  ['evenly', {}, { progress: 0.5, expected: 0.5, status: 'on-track' }],
  ['nobody believes it', { confidence: 3 }, { progress: 0.5, expected: 0.5, status: 'at-risk' }],
  ['all at the end', { profile: 'step' }, { progress: 0.5, expected: 0, status: 'on-track' }],
  [
    'from a day on',
    { profile: 'ramp', profileFrom: '2026-10-01' },
    { progress: 0.5, expected: 45 / 91, status: 'on-track' },
  ],
  ['against what was frozen', { frozen: { target: 60 } }, { progress: 5 / 6, expected: 0.5, status: 'on-track' }],
  ['a guard has no line', { kind: 'guard', measure: 'at-most' }, { progress: 1, status: 'held' }],
])('%s', (_, changes, { progress, expected, status }) => {
  const stands = standingOf({ ...keyResult, ...changes }, half, { cycle, since: '2026-09-20', day: '2026-11-15' });
  expect(stands.progress.clamped).toBeCloseTo(progress, 12);
  if (expected === undefined) expect(stands.expected).toBeUndefined();
  else expect(stands.expected?.expected).toBeCloseTo(expected, 12);
  expect(stands.status.status).toBe(status);
});

test.each<[string, string | null, string, { expected: number; status: string }]>([
  ['a draft begins with its cycle', null, '2026-11-15', { expected: 0.5, status: 'on-track' }],
  ['published before the cycle, it begins with it', '2026-09-20', '2026-12-31', { expected: 1, status: 'off-track' }],
  ['before the cycle begins', '2026-09-20', '2026-09-28', { expected: 0, status: 'too-early' }],
  ['in the first week of the cycle', '2026-09-20', '2026-10-07', { expected: 7 / 92, status: 'too-early' }],
  ['on the day of publishing', '2026-11-28', '2026-11-28', { expected: 1 / 34, status: 'too-early' }],
  ['in its first week', '2026-11-28', '2026-12-04', { expected: 7 / 34, status: 'too-early' }],
  ['after its first week', '2026-11-28', '2026-12-05', { expected: 8 / 34, status: 'on-track' }],
  ['at its end', '2026-11-28', '2026-12-31', { expected: 1, status: 'off-track' }],
  [
    'published eight days before the end, too early for two',
    '2026-12-24',
    '2026-12-25',
    { expected: 2 / 8, status: 'too-early' },
  ],
  ['and judged on the third', '2026-12-24', '2026-12-26', { expected: 3 / 8, status: 'on-track' }],
  ['published after the end', '2027-01-04', '2027-01-05', { expected: 1, status: 'off-track' }],
])('%s', (_, since, day, { expected, status }) => {
  const stands = standingOf({ ...keyResult, confidence: null }, [{ at: '2026-10-01', value: 50 }], {
    cycle,
    since,
    day,
  });
  expect(stands.expected?.expected).toBeCloseTo(expected, 12);
  expect(stands.status.status).toBe(status);
});

test('what was read or accepted after the last day does not count at the end', () => {
  const late = [...half, { at: '2027-01-02', value: 100 }];
  expect(progressAtEnd(keyResult, late, cycle).clamped).toBe(0.5);
  const steps = [
    { text: 'a', acceptedAt: '2026-12-31T16:00:00Z' },
    { text: 'b', acceptedAt: '2027-01-01T08:00:00Z' },
  ];
  expect(progressAtEnd({ kind: 'milestone', steps }, [], cycle).clamped).toBe(0.5);
});
