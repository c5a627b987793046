import { expect, test } from 'vitest';
import { addDays } from '../../../../core/calendar/day.ts';
import { quarterOf } from '../../../../core/calendar/cycle.ts';
import { forecast } from '../../../../core/forecast/forecast.ts';
import { seeded } from '../../../../core/forecast/random.ts';
import { seriesKinds } from '../../../../core/forecast/series-kind.ts';
import { remembered } from '../../../standing/remembered.ts';

/** Daily readings up to mid-quarter, rising like a total and with counts, so that every kind of number fits. */
function readings(count: number) {
  const random = seeded(`${count}`);
  let value = 0;
  return Array.from({ length: count }, (_, i) => {
    value += random.index(9);
    return { at: addDays('2026-11-19', i + 1 - count), value, numerator: random.index(90), denominator: 100 };
  });
}

function took(kind: (typeof seriesKinds)[number], count: number): number {
  const given = readings(count);
  const cycle = quarterOf('2026-10-01');
  const times = Array.from({ length: 3 }, (_, i) => {
    const start = performance.now();
    const result = forecast({ readings: given, kind, cycle, today: '2026-11-20', seed: `${i}` });
    expect(result.given).toBe(true);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(seriesKinds)('%s: ten times the history takes no more than some twenty times as long', (kind) => {
  took(kind, 500);
  // The floor keeps what takes next to nothing from being measured in noise.
  expect(took(kind, 5000)).toBeLessThan(20 * Math.max(took(kind, 500), 4));
});

test('what depends on the same is made once', () => {
  let made = 0;
  const make = () => ++made;
  expect([remembered(['a', [1]], make), remembered(['a', [1]], make), remembered(['a', [2]], make)]).toEqual([1, 1, 2]);
});
