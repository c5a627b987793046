import type { KeyResult } from '../../../contract/key-results.ts';

export const filters = ['all', 'mine', 'risk', 'stale', 'no-source'] as const;
export type Filter = (typeof filters)[number];

/** The board's filter as it stands in the URL; anything else shows all. */
export function readFilter(value: unknown): Filter {
  return filters.find((filter) => filter === value) ?? 'all';
}

export function passes(keyResult: KeyResult, filter: Filter, personId: string): boolean {
  if (filter === 'mine') return keyResult.owner?.id === personId;
  if (filter === 'risk') return ['at-risk', 'off-track', 'broken'].includes(keyResult.now.status);
  if (filter === 'stale') return keyResult.now.stale;
  if (filter === 'no-source') {
    return keyResult.kind !== 'milestone' && keyResult.kind !== 'unknown' && keyResult.source === null;
  }
  return true;
}
