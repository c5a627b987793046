import type { Endpoint, Paged } from '../../contract/endpoint.ts';

/** One page of a list whose verb reads no more than that; `more`: where the next one begins, null: nowhere. */
export class Page<T> {
  readonly entries: readonly T[];
  readonly more: string | null;
  constructor(entries: readonly T[], more: string | null) {
    this.entries = entries;
    this.more = more;
  }
}

/** What a list that is told page by page answers with, and the `Link` that says where it goes on. */
export function paged(row: Endpoint, reply: unknown, url: string, headers: Headers): unknown {
  if (row.page === undefined) return reply;
  const asked = new URL(url);
  const page = reply instanceof Page ? reply : cut(reply as unknown[], row.page, asked.searchParams.get('after'));
  if (page.more !== null) {
    asked.searchParams.set(row.page.by, page.more);
    headers.append('link', `<${asked.pathname}${asked.search}>; rel="next"`);
  }
  return page.entries;
}

/**
 * @param after `place.key` of the last entry that was told. By its key it is found wherever it stands today; where it
 *   is gone, the list goes on from its place.
 */
export function cut<T>(
  list: readonly T[],
  { most, key = ['id'] }: Paged = { most: list.length, by: 'after' },
  after: string | null | undefined,
): Page<T> {
  const keyOf = (entry: T) => key.map((name) => String(part(entry, name))).join(' ');
  const [, place = '0', last = ''] = /^(\d{1,9})\.(.*)$/s.exec(after ?? '') ?? [];
  const found = after == null ? -1 : list.findIndex((entry) => keyOf(entry) === last);
  const from = found >= 0 ? found + 1 : Math.min(Number(place), list.length);
  const entries = list.slice(from, from + most);
  const until = from + entries.length;
  return new Page(entries, until < list.length ? `${until - 1}.${keyOf(list[until - 1]!)}` : null);
}

function part(entry: unknown, path: string): unknown {
  return path.split('.').reduce((at, name) => (at as Record<string, unknown> | null)?.[name], entry);
}
