// Statuses in the order of trouble, for what is told by the worst of several.
import { type Status, statuses } from './status.ts';

const rank: Record<Status, number> = {
  broken: 0,
  'off-track': 1,
  'at-risk': 2,
  unknown: 3,
  'too-early': 4,
  'on-track': 5,
  held: 6,
  met: 7,
};

export const worstFirst: readonly Status[] = statuses.toSorted((a, b) => rank[a] - rank[b]);

/** The status at a place of that order, as a statement tells it. */
export function statusAt(place: number | string | null): Status | null {
  return place === null ? null : (worstFirst[Number(place)] ?? null);
}
