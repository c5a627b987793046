import { describe, expect, it } from 'vitest';
import { nextCycle, quarterOf } from '../calendar/cycle.ts';
import { addDays } from '../calendar/day.ts';
import { adjustmentOf } from './adjustment.ts';
import { adjustmentsFrom, type BacktestCase, backtestCases, backtestOf, type ClosedSeries } from './backtest.ts';
import { seeded } from './random.ts';

/** Weekly random walks over a closed quarter and eight weeks before it; every jump `wild` times as large in its last six weeks. */
function closed(count: number, wild = 1): ClosedSeries[] {
  const cycle = quarterOf('2026-04-01');
  return Array.from({ length: count }, (_, k) => {
    const random = seeded(`closed ${k}`);
    let value = 50;
    const readings = Array.from({ length: 21 }, (__, i) => {
      value += 1 + random.normal() * (i > 14 ? wild : 1);
      return { at: addDays(cycle.start, -56 + 7 * i), value, source: 'ci' };
    });
    return { id: `kr-${k}`, kind: 'level' as const, cycle, goal: { target: 71, direction: 'up' as const }, readings };
  });
}

const backtest = (all: readonly ClosedSeries[]) => backtestOf(all.flatMap(backtestCases));

describe('backtest', () => {
  it('covers about what it promises and beats both baselines on walks', () => {
    const result = backtest(closed(120));
    expect(result.keyResults).toBe(120);
    expect(result.cases).toHaveLength(360);
    expect(result.coverage80).toBeGreaterThan(0.7);
    expect(result.coverage80).toBeLessThan(0.9);
    expect(result.coverage50).toBeLessThan(result.coverage80!);
    expect(result.brier!.forecast).toBeLessThan(result.brier!.lastValue);
    expect(result.brier!.forecast).toBeLessThan(result.brier!.straightLine);
    expect(adjustmentsFrom(result)).toEqual([]);
  });

  it('only looks at what was known on the day', () => {
    const [series] = closed(1) as [ClosedSeries];
    const [first] = backtest([series]).cases as [BacktestCase];
    const altered = series.readings.map((reading, i) => (i === 15 ? { ...reading, value: 999 } : reading));
    const [again] = backtest([{ ...series, readings: altered }]).cases as [BacktestCase];
    expect(again.median).toBe(first.median);
  });

  it('a series that stops early, or was never long enough, is no case', () => {
    const [series] = closed(1) as [ClosedSeries];
    expect(backtest([{ ...series, readings: series.readings.slice(0, 14) }]).cases).toEqual([]);
    expect(backtest([{ ...series, cycle: nextCycle(series.cycle) }]).cases).toEqual([]);
    expect(backtest([])).toEqual({
      keyResults: 0,
      cases: [],
      coverage50: undefined,
      coverage80: undefined,
      brier: undefined,
    });
  });
});

describe('adjustment', () => {
  const missed = (kind: BacktestCase['kind'], n: number, misses: readonly number[]) =>
    Array.from({ length: n }, (_, i) =>
      misses.map((miss) => ({ id: `${kind} ${i}`, kind, miss, inside50: miss < 0.5, inside80: miss <= 1 })),
    ).flat() as BacktestCase[];

  it('widens after too many misses, most of the way to where four of five would have been held', () => {
    const result = backtest(closed(60, 6));
    expect(result.coverage80).toBeLessThan(0.7);
    const [basis, ...others] = adjustmentsFrom(result);
    expect(others).toEqual([]);
    const { factor, text } = adjustmentOf(basis!);
    expect(factor).toBeGreaterThan(1.2);
    const held = (times: number) => result.cases.filter((each) => each.miss <= times).length / result.cases.length;
    expect(held(factor)).toBeGreaterThan(result.coverage80!);
    expect(held(factor ** (68 / 60))).toBeCloseTo(0.8, 1);
    expect(text.zh).toMatch(
      /^水平值：回看 60 个已结束的关键结果，区间偏窄（只有 \d+% 的结果落在其中），已放宽到 [\d.]+ 倍。$/,
    );
  });

  it('narrows after none, the less the fewer they are: the first widths count as much as eight', () => {
    const narrowed = (n: number) => adjustmentsFrom({ cases: missed('level', n, [0.2, 0.3, 0.4]) });
    expect(narrowed(8)[0]!.factor).toBeCloseTo(Math.sqrt(0.4), 9);
    expect(narrowed(24)[0]!.factor).toBeCloseTo(0.4 ** (24 / 32), 9);
    expect(adjustmentOf(narrowed(24)[0]!).text.en).toMatch(/^Level: .* narrowed to 0\.50 times\.$/);
  });

  it('each kind by its own record, and none on fewer than eight', () => {
    const cases = [
      ...missed('level', 8, [2, 2, 2]),
      ...missed('incidents', 7, [2, 2, 2]),
      ...missed('proportion', 9, [0.9, 0.9, 0.9, 1.1]),
    ];
    expect(adjustmentsFrom({ cases }).map(({ kind }) => kind)).toEqual(['level']);
  });
});
