// Looks back at closed key results: how often the band held what came, and whether the forecast beat guessing without one.
import type { Period } from '../../calendar/cycle.ts';
import { addDays, dayFromNumber, daysBetween } from '../../calendar/day.ts';
import type { Text } from '../../text.ts';
import type { Reading } from '../reading.ts';
import { fill, percent } from '../trace.ts';
import type { SeriesKind } from './choose-model.ts';
import { type Forecast, forecast, type Goal } from './forecast.ts';
import { type Point, pointsOf } from './model.ts';
import type { Adjustment } from './project.ts';

export type ClosedSeries = {
  id: string;
  readings: readonly Reading[];
  kind: SeriesKind;
  cycle: Period;
  goal?: Goal | undefined;
};

export type BacktestCase = {
  id: string;
  /** Share of the cycle that had passed, 0–1. */
  origin: number;
  forecast: Forecast;
  actual: number;
  isHit: boolean | undefined;
  inside50: boolean;
  inside80: boolean;
  /** |actual − median| over the width of the band on that side: 1 = on its edge. */
  miss: number;
  /** What the two baselines would have said, 0 or 1. */
  lastValue: number | undefined;
  straightLine: number | undefined;
};

export type Backtest = {
  keyResults: number;
  cases: BacktestCase[];
  coverage50: number | undefined;
  coverage80: number | undefined;
  /** Mean squared error of the chance, and of the two baselines on the same cases; lower is better. */
  brier: { forecast: number; lastValue: number; straightLine: number } | undefined;
};

const origins = [1 / 3, 1 / 2, 2 / 3];

/** Forecasts each closed key result as it would have stood at a third, half and two thirds of its cycle. */
export function backtest(closed: readonly ClosedSeries[]): Backtest {
  const cases = closed.flatMap((series) => origins.flatMap((origin) => caseAt(series, origin)));
  const judged = cases.filter((each) => each.isHit !== undefined && each.forecast.chance !== undefined);
  return {
    keyResults: new Set(cases.map((each) => each.id)).size,
    cases,
    coverage50: mean(cases.map((each) => Number(each.inside50))),
    coverage80: mean(cases.map((each) => Number(each.inside80))),
    brier:
      judged.length === 0
        ? undefined
        : {
            forecast: brierOf(judged, (each) => each.forecast.chance as number),
            lastValue: brierOf(judged, (each) => each.lastValue as number),
            straightLine: brierOf(judged, (each) => each.straightLine as number),
          },
  };
}

/** Closed key results needed before bands are touched, and the coverage of the 80 % band that is left alone. */
const keyResultsNeeded = 20;
const acceptable = { low: 0.7, high: 0.9 };

/**
 * Conformal adjustment: with 20 closed key results and coverage outside 70–90 %, bands are stretched to the width that
 * would have held four of five of the past outcomes (the (n + 1)·0.8-th smallest miss). A miss is measured in widths of
 * the band at its own distance from the end, which is what makes metrics and origins comparable.
 */
export function adjustmentFrom({ keyResults, cases, coverage80 }: Backtest): Adjustment | undefined {
  if (keyResults < keyResultsNeeded || coverage80 === undefined) return undefined;
  if (coverage80 >= acceptable.low && coverage80 <= acceptable.high) return undefined;
  const misses = cases.map((each) => each.miss).toSorted((a, b) => a - b);
  const place = Math.min(misses.length, Math.ceil((misses.length + 1) * 0.8));
  const factor = Math.min(10, Math.max(0.1, misses[place - 1] as number));
  const values = { n: keyResults, coverage: percent(coverage80), factor: factor.toFixed(2) };
  return { factor, text: fill(coverage80 < acceptable.low ? widened : narrowed, values) };
}

function caseAt(series: ClosedSeries, origin: number): BacktestCase[] {
  const { cycle, goal, kind, readings, id } = series;
  const whole = daysBetween(cycle.start, cycle.end) + 1;
  const today = addDays(cycle.start, Math.round(whole * origin) - 1);
  const end = endOf(pointsOf(readings), cycle);
  if (!end) return [];
  // Judged on the day of the last reading, which need not be the last of the cycle.
  const result = forecast({
    readings,
    kind,
    goal,
    cycle: { start: cycle.start, end: end.at },
    today,
    seed: `${id} ${today}`,
  });
  if (!result.given) return [];
  const { median, band50, band80 } = result;
  const side = end.value >= median ? band80[1] - median : median - band80[0];
  const distance = Math.abs(end.value - median);
  const seen = pointsOf(readings.filter((reading) => reading.at.slice(0, 10) <= today));
  return [
    {
      id,
      origin,
      forecast: result,
      actual: end.value,
      isHit: goal && reaches(end.value, goal),
      inside50: end.value >= band50[0] && end.value <= band50[1],
      inside80: end.value >= band80[0] && end.value <= band80[1],
      miss: distance === 0 ? 0 : side > 0 ? distance / side : 10,
      lastValue: goal && Number(reaches((seen.at(-1) as Point).value, goal)),
      straightLine: goal && Number(reaches(straightTo(seen, end.day), goal)),
    },
  ];
}

/** The last reading of the cycle, when it lies in its last fifth. */
function endOf(points: readonly Point[], cycle: Period): { at: string; day: number; value: number } | undefined {
  const within = points.filter((point) => dayFromNumber(point.day) <= cycle.end);
  const last = within.at(-1);
  if (!last) return undefined;
  const at = dayFromNumber(last.day);
  const missing = daysBetween(at, cycle.end);
  return missing <= daysBetween(cycle.start, cycle.end) / 5 ? { at, day: last.day, value: last.value } : undefined;
}

function straightTo(seen: readonly Point[], day: number): number {
  const first = seen[0] as Point;
  const last = seen.at(-1) as Point;
  const span = last.day - first.day;
  return span === 0 ? last.value : last.value + ((last.value - first.value) / span) * (day - last.day);
}

function reaches(value: number, goal: Goal): boolean {
  return goal.direction === 'up' ? value >= goal.target : value <= goal.target;
}

function brierOf(cases: readonly BacktestCase[], chance: (each: BacktestCase) => number): number {
  return cases.reduce((sum, each) => sum + (chance(each) - Number(each.isHit)) ** 2, 0) / cases.length;
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const widened: Text = {
  en: 'Bands were too narrow on {n} closed key results ({coverage} held); they are widened to {factor} times.',
  zh: '在 {n} 个已结束的关键结果上区间偏窄（只有 {coverage} 落在其中），已放宽到 {factor} 倍。',
};
const narrowed: Text = {
  en: 'Bands were too wide on {n} closed key results ({coverage} held); they are narrowed to {factor} times.',
  zh: '在 {n} 个已结束的关键结果上区间偏宽（{coverage} 落在其中），已收窄到 {factor} 倍。',
};
