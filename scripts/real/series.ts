// Real series by data set, as a team could have them for a key result: levels, percentages, shares of cases, totals, rare events.
import { createHash } from 'node:crypto';
import type { RealPoint, RealSeries } from './shape.ts';
import { nature } from './nature.ts';
import { people } from './people.ts';
import { software } from './software.ts';
import { changelogs } from './changelogs.ts';
import { markets } from './markets.ts';
import { registers } from './registers.ts';
import { fourth, third } from './libraries.ts';

/** So many series of one kind from one data set; more of the same would only say the same again. */
const mostOfAKind = 12;

/** Each group was held out until it was looked at, on 29 November 2026; what was changed after that is held against the next. */
export const parts = ['develop', 'held-out', 'held-out-2', 'held-out-3', 'held-out-4'] as const;
export type Part = (typeof parts)[number];

const first = { ...nature, ...people, ...software };
const second = { ...changelogs, ...markets, ...registers };

/**
 * Which part a data set is in, fixed before anything of it was forecast: of the first ones by the first byte of the SHA-256
 * of the name, even for developing, odd for the report; all that were added for a later report are for that.
 */
export function partOf(dataSet: string): Part {
  if (dataSet in second) return 'held-out-2';
  if (dataSet in third) return 'held-out-3';
  if (dataSet in fourth) return 'held-out-4';
  return (createHash('sha256').update(dataSet).digest()[0] as number) % 2 === 0 ? 'develop' : 'held-out';
}

export function seriesOf(part: Part): RealSeries[] {
  return Object.entries({ ...first, ...second, ...third, ...fourth }).flatMap(([dataSet, make]) => {
    if (partOf(dataSet) !== part) return [];
    const made = make().map((series) => ({ ...series, dataSet }));
    const kinds = Map.groupBy(made, ({ kind }) => kind);
    return [...kinds.values()].flatMap((some) => some.filter((one) => isLively(one.points)).slice(0, mostOfAKind));
  });
}

/** At least one window long, and it moves. */
function isLively(points: readonly RealPoint[]): boolean {
  return points.length >= 13 && new Set(points.map(({ value }) => value)).size >= 5;
}
