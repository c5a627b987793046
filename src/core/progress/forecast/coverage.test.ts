import { describe, expect, it } from 'vitest';
import { cycle, families } from '../../../../scripts/synthetic-series.ts';
import { forecast } from './forecast.ts';
import { seeded } from './random.ts';

// A small, fixed sample of what scripts/forecast-coverage.ts measures over thousands of series.
const perFamily = 60;

function heldIn80({ name, make }: (typeof families)[number]): number {
  const random = seeded(`small ${name}`);
  let held = 0;
  for (let i = 0; i < perFamily; i++) {
    const { kind, readings } = make(random);
    const seen = readings.filter((reading) => reading.at <= '2026-11-10');
    const result = forecast({ readings: seen, kind, cycle, today: '2026-11-10', seed: `${i}` });
    if (!result.given) throw new Error(name);
    const end = readings.at(-1)!.value;
    held += Number(end >= result.band80[0] && end <= result.band80[1]);
  }
  return held;
}

describe('the 80% band', () => {
  it('holds about four of five outcomes, over every family together and none far off', () => {
    const held = families.map((family) => heldIn80(family));
    const all = held.reduce((sum, count) => sum + count, 0) / (perFamily * families.length);
    expect(all).toBeGreaterThan(0.75);
    expect(all).toBeLessThan(0.85);
    expect(Math.min(...held) / perFamily).toBeGreaterThan(0.65);
  });
});
