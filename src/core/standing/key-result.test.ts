import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from './key-result.ts';
import { type Measure, measureOf } from './measure.ts';
import type { Reading } from './reading.ts';

const at = (...values: number[]): Reading[] =>
  values.map((value, i) => ({ at: `2026-10-${String(i + 1).padStart(2, '0')}`, value, source: 'prometheus' }));
const change = (baseline: number, target: number): Measure => ({ by: 'change', baseline, target });

describe('metric', () => {
  it.each([
    ['up, half way', 0, 5000, 2500, 0.5, 0.5],
    ['up, baseline not zero', 45, 70, 54, 0.36, 0.36],
    ['down, half way', 480, 300, 390, 0.5, 0.5],
    ['down, reached', 480, 300, 300, 1, 1],
    ['down, passed', 480, 300, 210, 1.5, 1],
    ['up, fell below the baseline', 45, 70, 40, -0.2, 0],
    ['through zero', -10, 10, 0, 0.5, 0.5],
  ])('%s: %d → %d at %d', (_, baseline, target, now, raw, clamped) => {
    const progress = progressOf(change(baseline, target), at(baseline, now));
    expect(progress).toMatchObject({ state: 'measured', value: now });
    expect(progress.raw).toBeCloseTo(raw, 12);
    expect(progress.clamped).toBeCloseTo(clamped, 12);
  });

  it.each([
    [{ by: 'change', baseline: 5, target: 5 }, 'baseline-equals-target'],
    [{ by: 'change', baseline: null, target: 5 }, 'baseline-missing'],
    [{ by: 'change', baseline: 0, target: null }, 'target-missing'],
    [{ by: 'change', baseline: Number.NaN, target: 3 }, 'baseline-missing'],
    [{ by: 'limit', keep: 'at-most' }, 'limit-missing'],
    [{ by: 'range', low: 3, high: 2 }, 'range-invalid'],
    [{ by: 'band', low: 3, high: 2, fall: 1 }, 'band-invalid'],
    [{ by: 'band', low: 1, high: 2, fall: 0 }, 'band-invalid'],
    [{ by: 'steps', steps: [] }, 'steps-missing'],
    [{ by: 'steps', steps: [{ text: 'a', weight: 0 }] }, 'step-weight-invalid'],
  ] as [Measure, string][])('%j is refused: %s', (measure, problem) => {
    const progress = progressOf(measure, at(1));
    expect(progress).toMatchObject({ state: 'refused', problem, raw: undefined, clamped: undefined });
    expect(progress.trace.reason?.zh).toBeTruthy();
  });

  it('without a reading there is no number', () => {
    expect(progressOf(change(0, 5))).toMatchObject({ state: 'no-reading', raw: undefined });
    expect(progressOf(change(0, 5), at(Number.NaN))).toMatchObject({ state: 'no-reading', raw: undefined });
  });

  it('takes the newest reading, whatever the order given', () => {
    expect(progressOf(change(0, 10), at(2, 4, 8).toReversed()).raw).toBe(0.8);
  });

  it('explains itself', () => {
    const { trace } = progressOf(change(45, 70), at(54), '%');
    expect(trace.inputs.map(({ name, value, unit, source, at }) => [name.en, value, unit, source, at])).toEqual([
      ['Baseline', 45, '%', undefined, undefined],
      ['Target', 70, '%', undefined, undefined],
      ['Now', 54, '%', 'prometheus', '2026-10-01'],
    ]);
    expect([trace.result, trace.unit]).toEqual([0.36, 'share']);
  });

  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
  const ends = fc.tuple(number, number).filter(([b, t]) => b !== t);

  it('up and down mirror each other', () =>
    fc.assert(
      fc.property(ends, number, ([b, t], v) => {
        expect(progressOf(change(b, t), at(v)).raw).toBe(progressOf(change(-b, -t), at(-v)).raw);
      }),
    ));

  it('is 0 at the baseline and 1 at the target, exactly', () =>
    fc.assert(
      fc.property(ends, ([b, t]) => {
        expect([progressOf(change(b, t), at(b)).raw, progressOf(change(b, t), at(t)).raw]).toEqual([0, 1]);
      }),
    ));

  it('never falls while the value moves towards the target, and the clamped share stays within 0–1', () =>
    fc.assert(
      fc.property(ends, number, number, ([b, t], v, w) => {
        const [near, far] = t > b === w > v ? [w, v] : [v, w];
        const [nearer, farther] = [progressOf(change(b, t), at(near)), progressOf(change(b, t), at(far))];
        expect(nearer.raw!).toBeGreaterThanOrEqual(farther.raw!);
        expect(nearer.clamped).toBe(Math.min(1, Math.max(0, nearer.raw!)));
      }),
    ));

  it('any doubles, however large or small, give a number', () =>
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (b, t, v) => {
          fc.pre(b !== t);
          expect(progressOf(change(b, t), at(v)).raw).not.toBeNaN();
        },
      ),
    ));
});

describe('ratio', () => {
  const days = [
    { at: '2026-10-01', value: 0.5, numerator: 1, denominator: 2 },
    { at: '2026-10-02', value: 0.9, numerator: 90, denominator: 100 },
  ];

  it('sums before it divides: 91 of 102, not the mean of 50% and 90%', () => {
    const progress = progressOf({ by: 'ratio', baseline: 0, target: 1 }, days);
    expect(progress.value).toBe(91 / 102);
    expect(progress.trace.inputs[2]?.why?.inputs.map((input) => input.value)).toEqual([91, 102, 2]);
  });

  it('percentages stay percentages', () => {
    const percentages = days.map((day) => ({ ...day, value: day.value * 100 }));
    expect(progressOf({ by: 'ratio', baseline: 0, target: 100 }, percentages).value).toBeCloseTo(9100 / 102, 9);
  });

  it('looks back as many days as asked', () => {
    expect(progressOf({ by: 'ratio', baseline: 0, target: 1, windowDays: 1 }, days).value).toBe(0.9);
  });

  it('nothing counted is no reading, never 0', () => {
    const none = [{ at: '2026-10-01', value: 0, numerator: 0, denominator: 0 }];
    expect(progressOf({ by: 'ratio', baseline: 0, target: 1 }, none)).toMatchObject({ state: 'no-reading' });
    expect(progressOf({ by: 'ratio', baseline: 0, target: 1 }, [{ at: '2026-10-01', value: 0.3 }]).raw).toBeUndefined();
  });
});

describe('guard', () => {
  it.each([
    ['at-most', [200, 250, 300], 'ok', 1],
    ['at-most', [200, 310, 290], 'ok', 2 / 3],
    ['at-most', [200, 290, 310], 'broken', 2 / 3],
    ['at-least', [310, 299], 'broken', 0.5],
  ] as const)('%s 300: %j is %s, %d inside', (keep, values, state, raw) => {
    expect(progressOf({ by: 'limit', limit: 300, keep }, at(...values))).toMatchObject({ state, raw });
  });

  it.each([
    [[1, 2, 3], 'ok', 1],
    [[0, 2, 3.1], 'broken', 1 / 3],
  ] as const)('within 1–3: %j is %s, %d inside', (values, state, raw) => {
    expect(progressOf({ by: 'range', low: 1, high: 3 }, at(...values))).toMatchObject({ state, raw });
  });

  it('the share inside is a share', () =>
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer(), (values, limit) => {
        const { raw, state } = progressOf({ by: 'limit', limit, keep: 'at-most' }, at(...values));
        expect(raw).toBe(values.filter((value) => value <= limit).length / values.length);
        expect(state).toBe(values.at(-1)! <= limit ? 'ok' : 'broken');
      }),
    ));
});

describe('band', () => {
  it.each([
    [60, 1],
    [70, 1],
    [80, 1],
    [85, 0.5],
    [55, 0.5],
    [90, 0],
    [100, -1],
  ])('60–80, fall 10: at %d → %d', (value, raw) => {
    expect(progressOf({ by: 'band', low: 60, high: 80, fall: 10 }, at(value)).raw).toBeCloseTo(raw, 12);
  });
});

describe('milestone', () => {
  const steps = (...done: boolean[]) =>
    done.map((isDone, i) => ({ text: `step ${i}`, acceptedAt: isDone ? '2026-10-20' : null }));

  it.each([
    [steps(true, true, true, false, false), 0.6],
    [steps(true, true, true), 1],
    [steps(false), 0],
    [
      [
        { text: 'a', weight: 3, acceptedAt: '2026-10-20' },
        { text: 'b', weight: 1 },
      ],
      0.75,
    ],
  ])('%j → %d', (given, raw) => {
    expect(progressOf({ by: 'steps', steps: given })).toMatchObject({ state: 'measured', raw });
  });

  it('accepting one more step never lowers it, and all accepted is exactly 1', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight: fc.double({ min: 0.01, max: 100, noNaN: true }), done: fc.boolean() }), {
          minLength: 1,
        }),
        (given) => {
          const named = given.map(({ weight, done }, i) => ({
            text: `${i}`,
            weight,
            acceptedAt: done ? '2026-10-20' : null,
          }));
          const all = named.map((step) => ({ ...step, acceptedAt: '2026-10-20' }));
          const more = named.map((step, i) => (i === 0 ? { ...step, acceptedAt: '2026-10-20' } : step));
          const raw = (list: typeof named) => progressOf({ by: 'steps', steps: list }).raw!;
          expect(raw(more)).toBeGreaterThanOrEqual(raw(named));
          expect(raw(all)).toBe(1);
        },
      ),
    ));
});

describe('done and unknown', () => {
  it.each([
    [at(0), 0],
    [at(0, 1), 1],
  ])('%j → %d', (readings, raw) =>
    expect(progressOf({ by: 'done' }, readings)).toMatchObject({ state: 'measured', raw }),
  );

  it('unknown has no number, whatever is read', () => {
    expect(progressOf({ by: 'unknown' }, at(7))).toMatchObject({ state: 'unknown', raw: undefined });
  });
});

describe('measureOf', () => {
  it.each([
    [
      { kind: 'metric', baseline: 0, target: 5 },
      { by: 'change', baseline: 0, target: 5 },
    ],
    [
      { kind: 'metric', baseline: 0, target: 0.4, ratio: { windowDays: 7 } },
      { by: 'ratio', baseline: 0, target: 0.4, windowDays: 7 },
    ],
    [
      { kind: 'guard', baseline: 250, target: 300 },
      { by: 'limit', limit: 300, keep: 'at-most' },
    ],
    [
      { kind: 'guard', baseline: 99.9, target: 99.5 },
      { by: 'limit', limit: 99.5, keep: 'at-least' },
    ],
    [
      { kind: 'guard', measure: 'at-least', baseline: 99, target: 99.5 },
      { by: 'limit', limit: 99.5, keep: 'at-least' },
    ],
    [
      { kind: 'metric', measure: 'at-most', target: 300 },
      { by: 'limit', limit: 300, keep: 'at-most' },
    ],
    [
      { kind: 'guard', measure: 'between', low: 1, high: 2 },
      { by: 'range', low: 1, high: 2 },
    ],
    [
      { kind: 'metric', measure: 'between', low: 1, high: 3 },
      { by: 'band', low: 1, high: 3, fall: 2 },
    ],
    [
      { kind: 'metric', measure: 'between', low: null, high: 3 },
      { by: 'band', low: Number.NaN, high: 3, fall: 1 },
    ],
    [{ kind: 'metric', measure: 'yes-no' }, { by: 'done' }],
    [
      { kind: 'metric', baseline: 10, target: 40, frozen: { baseline: 12, target: 60 } },
      { by: 'change', baseline: 12, target: 60 },
    ],
    [
      { kind: 'metric', baseline: 10, target: 40, frozen: { baseline: 12, target: null } },
      { by: 'change', baseline: 12, target: 40 },
    ],
    [
      { kind: 'guard', baseline: 250, target: 400, frozen: { baseline: null, target: 300 } },
      { by: 'limit', limit: 300, keep: 'at-most' },
    ],
    [{ kind: 'milestone' }, { by: 'steps', steps: [] }],
    [{ kind: 'unknown', baseline: 1, target: 2 }, { by: 'unknown' }],
  ] as const)('%j', (fields, measure) => expect(measureOf(fields)).toEqual(measure));
});
