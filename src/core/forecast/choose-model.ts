// Which model a metric gets, by what kind of number it is.
import { level } from './level.ts';
import type { Model, Point } from './model.ts';
import { countedOf, proportion } from './proportion.ts';
import { runningTotal } from './running-total.ts';
import { startingWidths } from './starting-widths.ts';
import type { SeriesKind } from './series-kind.ts';
import { sparseIncidents } from './sparse-incidents.ts';

/** Fewer events than this in all are counted one by one; events that are called rare and are not, up to so many. */
const fewEvents = 20;
const manyEvents = 1000;

/**
 * A proportion without counts, or with fewer than three, is a level; a running total of fewer than 20 whole events is
 * counted as rare events.
 */
export function chooseModel(kind: SeriesKind, points: readonly Point[]): Model {
  const total = (points.at(-1) as Point).value - (points[0] as Point).value;
  if (kind === 'incidents') return total < manyEvents ? sparseIncidents(points) : runningTotal(points);
  if (kind === 'running-total') return isSparse(points) ? sparseIncidents(points) : runningTotal(points);
  if (kind === 'proportion' && countedOf(points).length >= 3) return proportion(points);
  return level(points, kind === 'proportion' ? startingWidths.percentage : 1);
}

export function isSparse(points: readonly Point[]): boolean {
  const total = (points.at(-1) as Point).value - (points[0] as Point).value;
  const rises = points.every((point, i) => i === 0 || point.value >= (points[i - 1] as Point).value);
  return rises && total < fewEvents && points.every((point) => Number.isInteger(point.value));
}
