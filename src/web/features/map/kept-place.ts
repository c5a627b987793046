import { keep, parseKept, readKept } from '../../lib/kept.ts';
import { type MapSearch, readMapSearch } from './search.ts';

/** The next who signs in on the same machine begins anew. */
const nameOf = (personId: string) => `crux-map:${personId}`;

/** Where one looked last, in this browser: whoever comes back without an address finds it again. */
export function keptPlace(personId: string): MapSearch | undefined {
  const kept = parseKept(readKept(nameOf(personId)) ?? 'null');
  if (typeof kept !== 'object' || kept === null) return undefined;
  const search = readMapSearch(kept as Record<string, unknown>);
  return Object.keys(search).length === 0 ? undefined : search;
}

export function keepPlace(personId: string, search: MapSearch): void {
  keep(nameOf(personId), JSON.stringify(search));
}
