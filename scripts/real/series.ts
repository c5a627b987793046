// Real series by data set, as a team could have them for a key result: levels, percentages, shares of cases, totals, rare events.
import { createHash } from 'node:crypto';
import type { RealPoint, RealSeries } from './shape.ts';
import { nature } from './nature.ts';
import { people } from './people.ts';
import { software } from './software.ts';

/** So many series of one kind from one data set; more of the same would only say the same again. */
const mostOfAKind = 12;

export type Half = 'develop' | 'held-out';

/**
 * Which half a data set is in, fixed before anything was forecast: the first byte of the SHA-256 of its name, even for
 * developing, odd for the report.
 */
export function halfOf(dataSet: string): Half {
  return (createHash('sha256').update(dataSet).digest()[0] as number) % 2 === 0 ? 'develop' : 'held-out';
}

export function seriesOf(half: Half): RealSeries[] {
  const makers = { ...nature, ...people, ...software };
  return Object.entries(makers).flatMap(([dataSet, make]) => {
    if (halfOf(dataSet) !== half) return [];
    const made = make().map((series) => ({ ...series, dataSet }));
    const kinds = Map.groupBy(made, ({ kind }) => kind);
    return [...kinds.values()].flatMap((some) => some.filter((one) => isLively(one.points)).slice(0, mostOfAKind));
  });
}

/** At least one window long, and it moves. */
function isLively(points: readonly RealPoint[]): boolean {
  return points.length >= 13 && new Set(points.map(({ value }) => value)).size >= 5;
}
