import { expect, test } from 'vitest';
import { quarterOf } from '../calendar/cycle.ts';
import { addDays } from '../calendar/day.ts';
import { forecast } from './forecast.ts';
import { seeded } from './random.ts';
import { seriesKinds } from './series-kind.ts';

/** Daily readings up to mid-quarter, rising like a total and with counts, so that every kind of number fits. */
function readings(count: number) {
  const random = seeded(`${count}`);
  let value = 0;
  return Array.from({ length: count }, (_, i) => {
    value += random.index(9);
    return { at: addDays('2026-11-19', i + 1 - count), value, numerator: random.index(90), denominator: 100 };
  });
}

test.each(seriesKinds)('%s: a forecast is given from a history of two years and from one of fourteen', (kind) => {
  for (const count of [500, 5000]) {
    const input = { readings: readings(count), kind, cycle: quarterOf('2026-10-01'), today: '2026-11-20' };
    expect(forecast(input).given).toBe(true);
  }
});
