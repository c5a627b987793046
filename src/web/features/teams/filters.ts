import type { Board } from '../../../contract/teams.ts';

type Objective = Board['objectives'][number];
type KeyResult = Objective['keyResults'][number];

export const filters = ['all', 'mine', 'risk', 'stale', 'no-source', 'no-diagnosis'] as const;
export type Filter = (typeof filters)[number];

/** The board's filter as it stands in the URL; anything else shows all. */
export function readFilter(value: unknown): Filter {
  return filters.find((filter) => filter === value) ?? 'all';
}

/** The objectives with what of them a filter lets through; those of which nothing is left are left out. */
export function filtered(objectives: readonly Objective[], filter: Filter, personId: string): Objective[] {
  if (filter === 'all') return [...objectives];
  if (filter === 'no-diagnosis') return objectives.filter(({ diagnosis }) => diagnosis === null);
  return objectives
    .map((objective) => ({
      ...objective,
      keyResults: objective.keyResults.filter((keyResult) => passes(keyResult, filter, personId)),
    }))
    .filter(({ keyResults }) => keyResults.length > 0);
}

/** How many a filter shows: objectives where it asks about objectives, else key results. */
export function countOf(objectives: readonly Objective[], filter: Filter, personId: string): number {
  const shown = filtered(objectives, filter, personId);
  return filter === 'no-diagnosis' ? shown.length : shown.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
}

function passes(keyResult: KeyResult, filter: Exclude<Filter, 'all' | 'no-diagnosis'>, personId: string): boolean {
  if (filter === 'mine') return keyResult.owner?.id === personId;
  if (filter === 'risk') return ['at-risk', 'off-track', 'broken'].includes(keyResult.now.status);
  if (filter === 'stale') return keyResult.now.stale;
  return keyResult.kind !== 'milestone' && keyResult.kind !== 'unknown' && keyResult.source === null;
}
