import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { quarterOf } from '../calendar/cycle.ts';
import type { Reading } from '../standing/reading.ts';
import { type Forecast, forecast, type ForecastInput, type NoForecast } from './forecast.ts';

const cycle = quarterOf('2026-10-01');
const every = (days: number, until: string, values: readonly number[], source = 'ci'): Reading[] =>
  values.map((value, i) => ({ at: addDays(until, (i - values.length + 1) * days), value, source }));

const coverage: ForecastInput = {
  readings: every(7, '2026-11-19', [45, 47, 48, 51, 52, 54]),
  kind: 'level',
  cycle,
  today: '2026-11-20',
  baseline: 45,
  goal: { target: 70, direction: 'up' },
  unit: '%',
};

const of = (over: Partial<ForecastInput>): Forecast => {
  const result = forecast({ ...coverage, ...over });
  if (!result.given) throw new Error(result.reasons.map((reason) => reason.en).join(' '));
  return result;
};
const refused = (over: Partial<ForecastInput>): NoForecast => {
  const result = forecast({ ...coverage, ...over });
  if (result.given) throw new Error('a forecast was given');
  return result;
};

describe('the worked example', () => {
  it('stands as docs/numbers/forecast.md prints it', () => {
    const result = of({});
    expect(result.median.toFixed(1)).toBe('60.4');
    expect(result.band80.map((end) => end.toFixed(1))).toEqual(['53.6', '67.2']);
    expect(result.chance?.toFixed(2)).toBe('0.04');
    expect(result.pace.days).toBe(7);
    expect(result.pace.needed?.toFixed(2)).toBe('2.67');
    expect(of({ goal: { target: 62, direction: 'up' } }).chance?.toFixed(2)).toBe('0.32');
  });

  it('prints what it assumes and how it came about', () => {
    const { assumptions, trace, model, line, checks } = of({});
    expect(model.zh).toBe('水平值加渐弱趋势');
    expect(assumptions.map((text) => text.en)).toEqual([
      'It stays about where it stands; a trend that shows goes on and fades.',
      'No season: less than a year of readings cannot show one.',
      'No release effect, campaign or other event changes the course.',
      'The metric keeps its definition.',
      'Based on 6 readings.',
    ]);
    expect(trace.inputs[0]).toMatchObject({ value: 54, unit: '%', source: 'ci', at: '2026-11-19' });
    expect(line.map((point) => point.at)).toEqual([1, 2, 3, 4, 5, 6].map((week) => addDays('2026-11-19', week * 7)));
    expect(checks.every((check) => check.ok)).toBe(true);
  });
});

describe('the gate', () => {
  it.each([
    [
      'a total in which hardly anything came',
      { kind: 'running-total', readings: every(7, '2026-11-19', [10, 10, 10.5, 10.5, 40, 40, 52.5]) },
      'too-few-steps',
    ],
    ['too few', { readings: coverage.readings.slice(1) }, 'too-few'],
    ['no reading', { readings: [] }, 'too-few'],
    ['stale', { today: '2026-12-05' }, 'stale'],
    [
      'cycle ending',
      { today: '2026-12-20', readings: every(7, '2026-12-19', [1, 2, 3, 4, 5, 6, 7, 8]) },
      'cycle-ending',
    ],
    ['redefined', { definedSince: '2026-11-01' }, 'definition-changed'],
    ['typed by hand', { readings: every(7, '2026-11-19', [1, 2, 3, 4, 5, 6], 'manual') }, 'manual-too-few'],
    ['an event', { event: { at: '2026-11-18', note: '双 12 大促' } }, 'event'],
    [
      'uneven',
      { readings: [0, 1, 9, 11, 30, 31, 39, 41].map((n) => ({ at: addDays('2026-10-08', n), value: n })) },
      'uneven',
    ],
  ] as [string, Partial<ForecastInput>, string][])('%s: no number', (_, over, code) => {
    const result = refused(over);
    expect(result.checks.filter((check) => !check.ok).map((check) => check.code)).toContain(code);
    expect(result.trace.reason?.zh).toBeTruthy();
    expect(result.trace.reason?.zh).not.toMatch(/[{}]/);
  });

  it('eight in total are enough, and readings after today do not count', () => {
    const readings = every(7, '2026-10-20', [1, 2, 3, 4, 5, 6, 7, 8]);
    expect(of({ readings, today: '2026-10-21' }).given).toBe(true);
    expect(refused({ readings, today: '2026-10-19' }).reasons[0]?.en).toMatch(/2 readings in this cycle .* 7 in total/);
  });

  it('eight typed values carry one, marked', () => {
    const readings = every(7, '2026-11-19', [1, 2, 3, 4, 5, 6, 7, 9], 'manual');
    expect(of({ readings }).notes.map((note) => note.en)).toEqual(['All values were typed by hand.']);
  });
});

describe('beside the forecast', () => {
  const long = every(7, '2026-11-19', [30, 31, 29, 30, 31, 30, 29, 30, 31, 30, 31, 40, 45, 47, 48, 51, 52, 54]);

  it('draws the do-nothing line from readings before the cycle only', () => {
    const line = of({ readings: long }).doNothing!;
    expect(line.at(-1)?.at).toBe('2026-12-31');
    expect(line.at(-1)?.median).toBeLessThan(35);
    expect(of({}).doNothing).toBeUndefined();
  });

  it('notes a baseline from an extreme week', () => {
    const saysSo = (over: Partial<ForecastInput>) => of(over).notes.some((note) => /extreme week/.test(note.en));
    expect(saysSo({ readings: long, baseline: 36 })).toBe(true);
    expect(saysSo({ readings: long, baseline: 30 })).toBe(false);
    // What drifts or only grows does not come back by itself.
    const rising = long.map((reading, i) => ({ ...reading, value: 10 + 3 * i }));
    expect(saysSo({ readings: rising, baseline: 5 })).toBe(false);
    expect(saysSo({ readings: long, baseline: 36, kind: 'running-total' })).toBe(false);
    expect(of({ readings: long, baseline: 30 }).notes[0]?.en).toMatch(/^Something changed around 2026-10-08/);
  });

  it('an adjustment stretches the band around the same median and is said', () => {
    const text = { en: 'widened', zh: '已放宽' };
    const [plain, wide] = [of({}), of({ adjustment: { factor: 2, text } })];
    expect(wide.median).toBeCloseTo(plain.median, 9);
    expect(wide.band80[1] - wide.median).toBeCloseTo(2 * (plain.band80[1] - plain.median), 9);
    expect(wide.chance!).toBeGreaterThan(plain.chance!);
    expect(wide.notes).toContain(text);
  });
});

describe('every kind', () => {
  const daily = Array.from({ length: 42 }, (_, i) => (i % 7 < 5 ? 6 + (i % 3) : 0));
  const totals = daily.reduce<number[]>((sums, value) => [...sums, (sums.at(-1) ?? 0) + value], []);
  const cases: [string, Partial<ForecastInput>, string][] = [
    [
      'running total',
      { kind: 'running-total', readings: every(1, '2026-11-19', totals), goal: { target: 400, direction: 'up' } },
      'Pace that may change',
    ],
    [
      'weekly total',
      { kind: 'running-total', readings: every(7, '2026-11-19', [5, 12, 19, 22, 30, 36, 41]) },
      'Pace that may change',
    ],
    [
      'few events',
      {
        kind: 'running-total',
        readings: every(7, '2026-11-19', [0, 1, 1, 2, 2, 4]),
        goal: { target: 6, direction: 'down' },
      },
      'Rare events',
    ],
    [
      'steady rate',
      {
        kind: 'proportion',
        readings: every(7, '2026-11-19', [40, 42, 38, 41, 44, 40]).map((r) => ({
          ...r,
          numerator: r.value,
          denominator: 100,
        })),
        goal: { target: 50, direction: 'up' },
      },
      'Drifting share',
    ],
    [
      'drifting rate',
      {
        kind: 'proportion',
        readings: every(7, '2026-11-19', [20, 22, 25, 24, 29, 31, 33, 32, 37, 40, 41, 44]).map((r) => ({
          at: r.at,
          value: r.value / 200,
          numerator: r.value,
          denominator: 200,
        })),
        goal: { target: 0.3, direction: 'up' },
      },
      'Drifting share',
    ],
    ['a proportion without counts', { kind: 'proportion' }, 'Level with a fading trend'],
  ];

  it.each(cases)('%s: bands nest, the chance is one, the same readings say the same', (_, over, model) => {
    const result = of(over);
    expect(result.model.en).toBe(model);
    for (const point of [result, ...result.line]) {
      const ends = [point.band80[0], point.band50[0], point.median, point.band50[1], point.band80[1]];
      expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
    }
    expect(result.chance).toBeGreaterThanOrEqual(0);
    expect(result.chance).toBeLessThanOrEqual(1);
    expect(of(over)).toEqual(result);
  });

  it('a running total never falls below what was reached, a rate never leaves 0–1', () => {
    const total = of({ kind: 'running-total', readings: every(1, '2026-11-19', totals) });
    expect(total.band80[0]).toBeGreaterThanOrEqual(totals.at(-1)!);
    const rate = [1, 2, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0];
    const low = of({
      kind: 'proportion',
      readings: every(7, '2026-11-19', rate).map((r) => ({
        ...r,
        value: r.value / 50,
        numerator: r.value,
        denominator: 50,
      })),
    });
    expect(low.band80[0]).toBeGreaterThanOrEqual(0);
  });

  it('percentages stay percentages', () => {
    const readings = every(7, '2026-11-19', [40, 42, 38, 41, 44, 40]).map((r) => ({
      ...r,
      numerator: r.value * 3,
      denominator: 300,
    }));
    expect(of({ kind: 'proportion', readings }).median).toBeGreaterThan(38);
  });

  it('keeps the weekday: a total forecast from whole weeks hits the usual weeks', () => {
    const result = of({ kind: 'running-total', readings: every(1, '2026-11-19', totals) });
    expect(result.median).toBeCloseTo(totals.at(-1)! + 6 * 35, -1);
  });
});

describe('properties', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const values = fc.array(value, { minLength: 6, maxLength: 6 });

  it('up and down are mirror images', () =>
    fc.assert(
      fc.property(values, value, (given, target) => {
        const up = of({ readings: every(7, '2026-11-19', given), goal: { target, direction: 'up' }, baseline: null });
        const mirrored = given.map((each) => -each);
        const down = of({
          readings: every(7, '2026-11-19', mirrored),
          goal: { target: -target, direction: 'down' },
          baseline: null,
        });
        // A metric that was never negative is kept from falling below 0, so only free ones mirror.
        fc.pre(Math.min(...given) < 0 && Math.max(...given) > 0);
        expect(down.median).toBeCloseTo(-up.median, 3);
        expect(down.chance!).toBeCloseTo(up.chance!, 6);
      }),
    ));

  it('the chance falls as the target rises', () =>
    fc.assert(
      fc.property(
        fc.constantFrom<ForecastInput['kind']>('level', 'running-total', 'incidents'),
        fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
        fc.nat(200),
        fc.nat(200),
        (kind, steps, a, b) => {
          const readings = every(
            7,
            '2026-11-19',
            steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, n) => sum + n, 0)),
          );
          const chanceOf = (target: number) => {
            const result = forecast({ ...coverage, kind, readings, goal: { target, direction: 'up' } });
            // Some of these come in bunches of which nothing can be said.
            fc.pre(result.given);
            return result.chance!;
          };
          const [low, high] = a < b ? [a, b] : [b, a];
          expect(chanceOf(low)).toBeGreaterThanOrEqual(chanceOf(high));
        },
      ),
      { numRuns: 40 },
    ));
});
