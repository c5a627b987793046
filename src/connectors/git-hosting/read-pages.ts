// Follows the pages of a list, as the `Link` header names them, on the same host and with an end.
import type { z } from 'zod';
import { type Failure, failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import type { Io } from '../io.ts';

const mostPages = 30;

/**
 * All items; more than 30 pages are `too-large`. So are lists that a host cuts without a word (GitHub at 1,000): `totalOf`
 * tells how many there are.
 */
export async function readPages<Page extends z.ZodType, Item>(
  io: Io,
  first: { url: string; headers: Record<string, string> },
  schema: Page,
  itemsOf: (page: z.output<Page>) => Item[],
  totalOf: (page: z.output<Page>) => number | undefined = () => undefined,
): Promise<{ ok: true; items: Item[] } | Failure> {
  const items: Item[] = [];
  let url: string | undefined = first.url;
  let total = 0;
  for (let page = 0; url !== undefined; page++) {
    if (page === mostPages) return failed('too-large', `> ${mostPages} × 100`);
    if (io.signal.aborted) return failed('slow');
    const got = await getJson(io, { url, headers: first.headers }, schema);
    if (!got.ok) return got;
    items.push(...itemsOf(got.reply));
    total = totalOf(got.reply) ?? 0;
    url = nextOf(got.headers['link'], first.url);
  }
  return items.length < total ? failed('too-large', `${items.length} / ${total}`) : { ok: true, items };
}

/**
 * The next page, asked of the host that was asked before whatever the link says: a token is never sent elsewhere, and a
 * host behind a proxy may not know by which name it is reached.
 */
function nextOf(link: string | undefined, asked: string): string | undefined {
  const next = link
    ?.split(',')
    .map((part) => /<https?:\/\/[^/>]+(\/[^>]+)>\s*;\s*rel="?next"?/i.exec(part)?.[1])
    .find(Boolean);
  const origin = /^https?:\/\/[^/]+/i.exec(asked)?.[0];
  return next && origin ? origin + next : undefined;
}
