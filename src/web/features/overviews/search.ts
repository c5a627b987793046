import { type Count, counts } from '../../../core/standing/counts.ts';

/** What the address of an overview says: whose, which label, which list, which page of it, which page of teams. */
export type OverviewSearch = { team?: string; label?: string; list?: Count; page?: number; teams?: number };

/** Anything else in the address is left out. */
export function readSearch(search: Record<string, unknown>): OverviewSearch {
  const { team, label, page, teams } = search;
  const list = counts.find((count) => count === search['list']);
  return {
    ...(typeof team === 'string' && team !== '' ? { team } : {}),
    ...(typeof label === 'string' && label !== '' ? { label } : {}),
    ...(list === undefined ? {} : { list }),
    ...(isPage(page) ? { page } : {}),
    ...(isPage(teams) ? { teams } : {}),
  };
}

function isPage(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 100_000;
}
