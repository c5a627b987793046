import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { type Profile, expectedAt } from './expected.ts';
import { progressOf } from './key-result.ts';
import { statusOf } from './status.ts';
import { statusAt, turningDays } from './turning-days.ts';

const cycle = { start: '2026-10-01', end: '2026-12-31' };
const day = fc.integer({ min: -20, max: 120 }).map((days) => addDays(cycle.start, days));
const profile: fc.Arbitrary<Profile> = fc.oneof(
  fc.constant<Profile>({ shape: 'linear' }),
  fc.record({ shape: fc.constant('ramp' as const), from: day }),
  fc.record({
    shape: fc.constant('step' as const),
    steps: fc.array(fc.record({ at: day, share: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 4 }),
  }),
);

test('the days on which a status turns tell it on any day', () => {
  const value = fc.option(fc.integer({ min: -20, max: 110 }));
  const confidence = fc.option(fc.integer({ min: 0, max: 10 }));
  fc.assert(
    fc.property(profile, value, confidence, fc.array(day, { minLength: 20 }), (shape, now, said, days) => {
      const progress = progressOf(
        { by: 'change', baseline: 0, target: 100 },
        now === null ? [] : [{ at: cycle.start, value: now }],
      );
      const statusOn = (today: string) => statusOf(progress, expectedAt(shape, cycle, today), said).status;
      const turns = turningDays(statusOn, 181, (place) => addDays(cycle.start, place - 30));
      for (const today of days) expect(statusAt(turns, today)).toBe(statusOn(today));
    }),
  );
});

test('an even line: half way on the first day is too early, then behind from a known day on', () => {
  const progress = progressOf({ by: 'change', baseline: 0, target: 100 }, [{ at: cycle.start, value: 50 }]);
  const statusOn = (today: string) => statusOf(progress, expectedAt({ shape: 'linear' }, cycle, today)).status;
  expect(turningDays(statusOn, 92, (place) => addDays('2026-09-30', place))).toEqual({
    status: 'too-early',
    onTrackFrom: '2026-10-08',
    // 55.2 of 92 days are 60 %; 73.6 are 80 %.
    atRiskFrom: '2026-11-25',
    offTrackFrom: '2026-12-13',
  });
});
