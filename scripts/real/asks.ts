// Asks the product for forecasts of real series, as it stood in some week of a quarter: through its own entry and gate.
import type { Daily } from '../../src/server/store/daily.ts';
import { daysBefore, type ForecastRow, valueAhead, weeksBefore } from '../../src/server/standing/ahead.ts';
import { addDays } from '../../src/core/calendar/day.ts';
import { quarterOf } from '../../src/core/calendar/cycle.ts';
import { utc } from '../../src/core/calendar/zones.ts';
import { median } from '../../src/core/numbers/median.ts';
import type { RealKind, RealPoint, RealSeries } from './shape.ts';

const quarter = quarterOf('2026-01-01');
/** 13 weeks, the last reading on the last day. */
const cycle = { start: addDays(quarter.end, -90), end: quarter.end, zones: utc };
const weeksKnown = [4, 6, 8, 10] as const;

/** `points`: those known on the day, `past`: of those before them one a week, for the season; `steps`: how many more until the end; `typical`: what the series moves in a quarter. */
export type Window = {
  series: RealSeries;
  known: number;
  withHistory: boolean;
  points: RealPoint[];
  past: RealPoint[];
  steps: number;
  baseline: number;
  actual: number;
  typical: number;
  targets: { target: number; up: boolean }[];
};

export type Asked = Window & {
  forecast: NonNullable<ReturnType<typeof valueAhead>>;
  /** Of targets that were not reached yet. */
  chances: { target: number; up: boolean; chance: number; isHit: boolean }[];
};

/** Every window of a series that does not overlap another, at most `most` of them, spread evenly. */
export function* windowsOf(series: RealSeries, most: number): Generator<Window> {
  const { kind, points } = series;
  const step = stepOf(kind);
  const length = 91 / step;
  const before = Math.floor(daysBefore / step);
  const typical = typicalMove(points, length);
  const first = points.length >= before + length ? before : points.length % length;
  const count = Math.floor((points.length - first) / length);
  const every = Math.max(1, count / most);
  for (let i = 0; i < count; i += every) {
    const start = first + Math.floor(i) * length;
    const baseline = (points[start - 1] ?? (points[start] as RealPoint)).value;
    const actual = (points[start + length - 1] as RealPoint).value;
    const side = Math.floor(i) % 2 === 0 ? 1 : -1;
    const moves = isTotal(kind) ? [0.6, 0.85, 1.1, 1.5] : [0.25, -0.5, 1, -2].map((share) => share * side);
    const targets = moves.map((move) => ({ target: baseline + move * typical, up: move > 0 }));
    for (const withHistory of start >= before ? [false, true] : [false])
      for (const known of weeksKnown) {
        const weeks = (known * 7) / step;
        const from = withHistory ? start - before : start;
        const past = withHistory ? pastOf(points.slice(0, from), 7 / step) : [];
        const window = { series, known, withHistory, points: points.slice(from, start + weeks), past };
        yield { ...window, steps: length - weeks, baseline, actual, typical, targets };
      }
  }
}

/** Every `each` from the last one on. */
function pastOf(older: readonly RealPoint[], each: number): RealPoint[] {
  return older.filter((_, i) => (older.length - 1 - i) % each === 0).slice(-weeksBefore);
}

/** What the product says in each window. */
export function* asksOf(series: RealSeries, most: number): Generator<Asked> {
  for (const window of windowsOf(series, most)) {
    const asked = ask(window);
    if (asked) yield asked;
  }
}

function ask(window: Window): Asked | undefined {
  const { series, known, points, baseline, actual } = window;
  const { kind, dataSet, name } = series;
  const step = stepOf(kind);
  const today = addDays(cycle.start, known * 7 - 1);
  const asDaily = (some: readonly RealPoint[], last: string, days: number) =>
    some.map(({ value, numerator = null, denominator = null }, i): Daily => {
      const at = `${addDays(last, (i + 1 - some.length) * days)}T12:00:00.000Z`;
      return { id: name, at, value, numerator, denominator, source: 'http', query_hash: null };
    });
  const daily = asDaily(points, today, step);
  const past = asDaily(window.past, addDays(today, -points.length * step), 7);
  const last = (points.at(-1) as RealPoint).value;
  let first: Asked['forecast'] | undefined;
  const chances: Asked['chances'] = [];
  for (const { target, up } of window.targets) {
    const forecast = valueAhead(rowOf(`${dataSet} ${name}`, kind, baseline, target), daily, cycle, today, { past });
    if (!forecast) return undefined;
    first ??= forecast;
    const isReached = (value: number) => (up ? value >= target : value <= target);
    if (forecast.given && forecast.chance !== undefined && !isReached(last))
      chances.push({ target, up, chance: forecast.chance, isHit: isReached(actual) });
  }
  return first && { ...window, forecast: first, chances };
}

function rowOf(id: string, kind: RealKind, baseline: number, target: number): ForecastRow {
  const isShare = kind.startsWith('share') || kind.startsWith('percentage');
  const text = kind === 'rare events' ? 'Incidents so far' : isTotal(kind) ? 'Done so far' : 'Number';
  return {
    id,
    text,
    unit: isShare ? '%' : '',
    baseline,
    target,
    low: null,
    high: null,
    kind: 'metric',
    measure: 'change',
    steps: [],
    frozen: null,
    series_kind: null,
    event_ahead: null,
    metric: null,
    ratio_days: null,
    source: null,
    points: [],
  };
}

export function isTotal(kind: RealKind): boolean {
  return kind.startsWith('running total') || kind === 'rare events';
}

export function stepOf(kind: RealKind): number {
  return kind.endsWith('daily') ? 1 : 7;
}

/** The median way between values a quarter apart, or what changes at all. */
function typicalMove(points: readonly RealPoint[], length: number): number {
  const moves = (apart: number) =>
    points.slice(apart).map(({ value }, i) => Math.abs(value - (points[i] as RealPoint).value));
  return median(moves(length - 1)) || median(moves(1).filter((move) => move > 0));
}
