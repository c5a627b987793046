// Projects readings to a day: chooses the model and returns what it expects on the way there.
import { type Day, dayNumber } from '../calendar/day.ts';
import type { Adjustment } from './adjustment.ts';
import { chooseModel, isSparse } from './choose-model.ts';
import type { SeriesKind } from './series-kind.ts';
import { type Distribution, stretched } from './distribution.ts';
import { intervalOf, type Model, type Point } from './model.ts';
import { countedOf } from './proportion.ts';
import { type Season, seasonOf } from './season.ts';

export type Projection = {
  model: Model;
  season: Season | undefined;
  last: Point;
  /** Days from the last reading to the end. */
  ahead: number;
  /** Days after the last reading, rising, the end last; at most 32. */
  marks: number[];
  /** One distribution per mark. */
  distributions: Distribution[];
  end: Distribution;
};

/** `past`: what was read before the points, for the season only. */
export type Around = { adjustment?: Adjustment | undefined; past?: readonly Point[] | undefined };

/** `points`: six or more, before `end`. */
export function project(
  kind: SeriesKind,
  points: readonly Point[],
  end: Day,
  { adjustment, past = [] }: Around = {},
): Projection {
  const last = points.at(-1) as Point;
  const ahead = dayNumber(end) - last.day;
  const season = hasSeason(kind, points) ? seasonOf(kind === 'running-total', past, points, dayNumber(end)) : undefined;
  const model = chooseModel(kind, season?.without ?? points);
  const marks = marksUntil(ahead, intervalOf(points) as number);
  const isNeverNegative = points.every((point) => point.value >= 0);
  const low = model.bounds?.low ?? (isNeverNegative ? 0 : undefined);
  const distributions = model
    .after(marks)
    .map((distribution, i) => season?.put(distribution, marks[i] as number) ?? distribution)
    .map((distribution) => stretched(distribution, adjustment?.factor ?? 1, low, model.bounds?.high));
  return { model, season, last, ahead, marks, distributions, end: distributions.at(-1) as Distribution };
}

/** Every usual interval until the end, thinned to at most 32 whole days. */
function marksUntil(ahead: number, interval: number): number[] {
  const step = Math.max(1, Math.round(interval), Math.ceil(ahead / 31));
  const marks: number[] = [];
  for (let mark = step; mark < ahead; mark += step) marks.push(mark);
  return [...marks, ahead];
}

/** Counts one by one and shares of cases are read without a season. */
function hasSeason(kind: SeriesKind, points: readonly Point[]): boolean {
  if (kind === 'running-total') return !isSparse(points);
  return kind === 'level' || (kind === 'proportion' && countedOf(points).length < 3);
}
