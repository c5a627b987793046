import { expect, test } from 'vitest';
import { progressOf } from './key-result.ts';
import { objectiveStanding, type StandingMember } from './objective-standing.ts';

const expecting = (expected: number, isEarly = false) => ({
  expected,
  isEarly,
  trace: { formula: { en: '', zh: '' }, inputs: [], result: expected },
});
const metric = (id: string, now: number, expected?: number, weight = 1, isEarly = false): StandingMember => ({
  id,
  name: id,
  kind: 'metric',
  weight,
  progress: progressOf({ by: 'change', baseline: 0, target: 1 }, [{ at: '2026-11-01', value: now }]),
  expected: expected === undefined ? undefined : expecting(expected, isEarly),
});
const guard = (value: number): StandingMember => ({
  id: 'guard',
  name: 'guard',
  kind: 'guard',
  progress: progressOf({ by: 'limit', limit: 300, keep: 'at-most' }, [{ at: '2026-11-01', value }]),
  expected: undefined,
});

test.each<[string, StandingMember[], string]>([
  ['on its line', [metric('a', 0.5, 0.5), guard(200)], 'on-track'],
  ['on its line, but a guard is broken', [metric('a', 0.5, 0.5), guard(400)], 'at-risk'],
  ['there, but a guard is broken', [metric('a', 1, 0.5), guard(400)], 'at-risk'],
  ['far behind, whatever the guard does', [metric('a', 0, 0.5), guard(400)], 'off-track'],
  ['there', [metric('a', 1, 0.5)], 'met'],
  ['only a guard', [guard(400)], 'unknown'],
  ['nothing', [], 'unknown'],
  ['in its first week', [metric('a', 0, 0.1, 1, true)], 'too-early'],
  ['in its first week, but a guard is broken', [metric('a', 0, 0.1, 1, true), guard(400)], 'at-risk'],
  ['there in its first week', [metric('a', 1, 0.1, 1, true)], 'met'],
])('%s', (_, members, status) => {
  const standing = objectiveStanding(members);
  expect(standing.status.status).toBe(status);
  expect(standing.brokenGuards).toEqual(members.some((one) => one.progress.state === 'broken') ? ['guard'] : []);
});

test('the expected line is the mean over what the progress is the mean of, by weight', () => {
  const members = [metric('a', 0.2, 0.4, 3), metric('b', 0.2, 0.8, 1), guard(200)];
  expect(objectiveStanding(members).expected?.expected).toBeCloseTo(0.5, 12);
  expect(objectiveStanding([metric('a', 0.2)]).expected).toBeUndefined();
});

test('both languages say why a good mean is held back', () => {
  const { status } = objectiveStanding([metric('a', 1, 0.5), guard(400)]);
  expect(status.trace.reason?.en).toMatch(/But a guard is broken\.$/);
  expect(status.trace.reason?.zh).toMatch(/但有护栏失守。$/);
});
