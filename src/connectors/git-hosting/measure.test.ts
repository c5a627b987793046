import { expect, test } from 'vitest';
import { type Facts, measureAt } from './measure.ts';

const at = '2026-11-29T00:00:00.000Z';
const nov = (date: number, time = '12:00') => `2026-11-${String(date).padStart(2, '0')}T${time}:00.000Z`;
const facts: Facts = {
  deployments: [
    { at: nov(28), ok: true },
    { at: nov(2), ok: true },
    { at: nov(10), ok: true },
    { at: nov(12), ok: false },
    { at: nov(20), ok: true },
    { at: '2026-10-01T00:00:00.000Z', ok: true },
  ],
  changes: [
    { startedAt: nov(1), mergedAt: nov(9) },
    { startedAt: nov(19), mergedAt: nov(20, '11:00') },
    { startedAt: nov(28), mergedAt: nov(28, '23:00') },
  ],
  reviews: [
    { readyAt: nov(3), reviewedAt: nov(3, '15:00') },
    { readyAt: nov(4), reviewedAt: nov(5) },
    { readyAt: nov(6), reviewedAt: nov(6, '13:00') },
  ],
  runs: [
    { endedAt: nov(5), ok: true, minutes: 9 },
    { endedAt: nov(6), ok: false, minutes: 2 },
    { endedAt: nov(7), ok: true, minutes: 11 },
    { endedAt: nov(8), ok: true, minutes: 30 },
  ],
  incidents: [
    { openedAt: nov(11), closedAt: nov(11, '14:00') },
    { openedAt: nov(11, '18:00'), closedAt: nov(12) },
    { openedAt: nov(28, '13:00'), closedAt: null },
  ],
};

test.each([
  ['deployments', { value: 1 }],
  ['lead-time', { value: (9 * 24 + 24) / 2 }],
  ['review-wait', { value: 3 }],
  ['change-failure', { value: 50, numerator: 2, denominator: 4 }],
  ['recovery', { value: 10 }],
  ['ci-success', { value: 75, numerator: 3, denominator: 4 }],
  ['ci-duration', { value: 11 }],
] as const)('%s over four weeks', (measure, expected) => {
  expect(measureAt(measure, facts, at, 28)).toEqual({ at, ...expected });
});

test('without facts there is no median and no share, but a count of none', () => {
  const none: Facts = { deployments: [], changes: [], reviews: [], runs: [], incidents: [] };
  expect(measureAt('deployments', none, at, 28)).toEqual({ at, value: 0 });
  for (const measure of [
    'lead-time',
    'review-wait',
    'change-failure',
    'recovery',
    'ci-success',
    'ci-duration',
  ] as const)
    expect(measureAt(measure, none, at, 28)).toMatchObject({ failure: 'no-data' });
});
