// Looks back at closed key results: how often the band held what came, and whether the forecast beat guessing without one.
import { type Period, zonesOf } from '../calendar/cycle.ts';
import { addDays, dayFromNumber, daysBetween } from '../calendar/day.ts';
import { isReached } from '../numbers/compare.ts';
import { dayAt } from '../calendar/zones.ts';
import type { Reading } from '../standing/reading.ts';
import { acceptableCoverage, type AdjustmentBasis } from './adjustment.ts';
import { type SeriesKind, seriesKinds } from './series-kind.ts';
import { forecast, type Goal } from './forecast.ts';
import { type Point, pointsOf } from './model.ts';

export type ClosedSeries = {
  id: string;
  readings: readonly Reading[];
  /** Older ones, for the season. */
  past?: readonly Reading[] | undefined;
  kind: SeriesKind;
  cycle: Period;
  goal?: Goal | undefined;
};

export type BacktestCase = {
  id: string;
  kind: SeriesKind;
  /** Share of the cycle that had passed, 0–1. */
  origin: number;
  median: number;
  actual: number;
  /** Of the goal; absent without one. */
  chance: number | undefined;
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
  cases: readonly BacktestCase[];
  /** Share of outcomes in the band, 0–1; `undefined` without a case. */
  coverage50: number | undefined;
  coverage80: number | undefined;
  /** Mean squared error of the chance, and of the two baselines on the same cases; lower is better. */
  brier: { forecast: number; lastValue: number; straightLine: number } | undefined;
};

const origins = [1 / 3, 1 / 2, 2 / 3];

/** Closed key results below which nothing is said about forecasts. */
export const keyResultsNeeded = 20;
/** Those of one kind below which its bands stay as wide as at first; and how many the first widths are worth beside them. */
export const ofAKindNeeded = 8;
const firstWorth = 8;

/** Forecasts a closed key result as it would have stood at a third, half and two thirds of its cycle. */
export function backtestCases(series: ClosedSeries): BacktestCase[] {
  return origins.flatMap((origin) => caseAt(series, origin));
}

/** How the forecasts of many closed key results did. */
export function backtestOf(cases: readonly BacktestCase[]): Backtest {
  const judged = cases.filter((each) => each.isHit !== undefined && each.chance !== undefined);
  return {
    keyResults: new Set(cases.map((each) => each.id)).size,
    cases,
    coverage50: mean(cases.map((each) => Number(each.inside50))),
    coverage80: mean(cases.map((each) => Number(each.inside80))),
    brier:
      judged.length === 0
        ? undefined
        : {
            forecast: brierOf(judged, (each) => each.chance as number),
            lastValue: brierOf(judged, (each) => each.lastValue as number),
            straightLine: brierOf(judged, (each) => each.straightLine as number),
          },
  };
}

/**
 * Conformal adjustment, kind by kind: with 8 closed key results of a kind and coverage outside 70–90 %, its bands go towards
 * the width that would have held four of five of the past outcomes (the (n + 1)·0.8-th smallest miss). They start from the
 * widths of real series, which count as much as eight key results. A miss is measured in widths of the band at its own
 * distance from the end, which is what makes metrics and origins comparable.
 */
export function adjustmentsFrom({ cases }: Pick<Backtest, 'cases'>): AdjustmentBasis[] {
  return seriesKinds.flatMap((kind) => {
    const own = cases.filter((each) => each.kind === kind);
    const { keyResults, coverage80: coverage } = backtestOf(own);
    if (keyResults < ofAKindNeeded || coverage === undefined) return [];
    if (coverage >= acceptableCoverage.low && coverage <= acceptableCoverage.high) return [];
    const misses = own.map((each) => each.miss).toSorted((a, b) => a - b);
    const place = Math.min(misses.length, Math.ceil((misses.length + 1) * 0.8));
    const full = Math.min(10, Math.max(0.1, misses[place - 1] as number));
    return [{ kind, keyResults, coverage, factor: full ** (keyResults / (keyResults + firstWorth)) }];
  });
}

function caseAt(series: ClosedSeries, origin: number): BacktestCase[] {
  const { cycle, goal, kind, readings, past, id } = series;
  const zones = zonesOf(cycle);
  const whole = daysBetween(cycle.start, cycle.end) + 1;
  const today = addDays(cycle.start, Math.round(whole * origin) - 1);
  const end = endOf(pointsOf(readings, zones), cycle);
  if (!end) return [];
  // Judged on the day of the last reading, which need not be the last of the cycle.
  const result = forecast({
    readings,
    past,
    kind,
    goal,
    cycle: { ...cycle, end: end.at },
    today,
  });
  if (!result.given) return [];
  const { median, band50, band80 } = result;
  const side = end.value >= median ? band80[1] - median : median - band80[0];
  const distance = Math.abs(end.value - median);
  const seen = pointsOf(
    readings.filter((reading) => dayAt(reading.at, zones) <= today),
    zones,
  );
  return [
    {
      id,
      kind,
      origin,
      median,
      actual: end.value,
      chance: result.chance,
      isHit: goal && isReached(end.value, goal),
      inside50: end.value >= band50[0] && end.value <= band50[1],
      inside80: end.value >= band80[0] && end.value <= band80[1],
      miss: distance === 0 ? 0 : side > 0 ? distance / side : 10,
      lastValue: goal && Number(isReached((seen.at(-1) as Point).value, goal)),
      straightLine: goal && Number(isReached(straightTo(seen, end.day), goal)),
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

function brierOf(cases: readonly BacktestCase[], chance: (each: BacktestCase) => number): number {
  return cases.reduce((sum, each) => sum + (chance(each) - Number(each.isHit)) ** 2, 0) / cases.length;
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
