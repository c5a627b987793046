// What our forecasts are held against: a random walk with its own spread, and a straight line with its.
import { type Distribution, studentDistribution } from '../../src/core/forecast/distribution.ts';
import type { Asked } from './asks.ts';
import { isTotal } from './asks.ts';

/** The last value, spread by its own steps: no drift; a total goes on by its mean step. */
export function walk({ points, steps, series }: Asked): Distribution {
  const values = points.map(({ value }) => value);
  const moves = values.slice(1).map((value, i) => value - (values[i] as number));
  const drift = isTotal(series.kind) ? mean(moves) : 0;
  const variance = mean(moves.map((move) => (move - drift) ** 2));
  return studentDistribution((values.at(-1) as number) + drift * steps, Math.sqrt(variance * steps), 1e6);
}

/** Ordinary least squares, with the spread of a new value around it. */
export function line({ points, steps }: Asked): Distribution {
  const values = points.map(({ value }) => value);
  const n = values.length;
  const [middle, level] = [(n - 1) / 2, mean(values)];
  const squares = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = values.reduce((sum, value, i) => sum + (i - middle) * (value - level), 0) / squares;
  const at = (i: number) => level + slope * (i - middle);
  const residual = values.reduce((sum, value, i) => sum + (value - at(i)) ** 2, 0) / (n - 2);
  const end = n - 1 + steps;
  return studentDistribution(at(end), Math.sqrt(residual * (1 + 1 / n + (end - middle) ** 2 / squares)), n - 2);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
