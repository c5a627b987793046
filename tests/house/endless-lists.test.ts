import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { bounded } from './bounded-lists.ts';

type Json = {
  properties?: Record<string, Json>;
  $defs?: Record<string, Json>;
  $ref?: string;
  items?: Json;
  maxItems?: number;
  anyOf?: Json[];
  oneOf?: Json[];
};

const reads = Object.entries(endpoints).flatMap(([noun, rows]) =>
  Object.entries(rows as Record<string, Endpoint>).flatMap(([name, row]): [string, Endpoint][] =>
    row.method === 'GET' && row.reply !== undefined ? [[`${noun}.${name}`, row]] : [],
  ),
);

/** Where in a reply a list of no given length stands, not counting those within the entries of another list. */
function listsOf(schema: z.ZodType): string[] {
  const whole = z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline' }) as Json;
  const found = new Set<string>();
  const walk = (one: Json, at: string): void => {
    const meant = one.$ref === undefined ? one : whole.$defs?.[one.$ref.split('/').at(-1) ?? ''];
    if (meant === undefined) return;
    if (meant.items !== undefined) {
      if (meant.maxItems === undefined) found.add(at);
      return;
    }
    for (const [name, part] of Object.entries(meant.properties ?? {})) walk(part, at === '' ? name : `${at}.${name}`);
    for (const part of [...(meant.anyOf ?? []), ...(meant.oneOf ?? [])]) walk(part, at);
  };
  walk(whole, '');
  return [...found];
}

/** A page that is told says where the next one is, or how many there are in all. */
function isTold({ reply }: Endpoint): boolean {
  const { properties } = z.toJSONSchema(reply!, { unrepresentable: 'any' }) as Json;
  return properties !== undefined && ('perPage' in properties || 'more' in properties);
}

test('every list of a reply is told page by page, or cannot grow beyond what its reason says', () => {
  const open = reads.flatMap(([name, row]) => {
    if (row.page !== undefined || isTold(row)) return [];
    const reasons = bounded[name] ?? {};
    return listsOf(row.reply!).flatMap((at) => (at in reasons ? [] : [`${name}: ${at || 'the reply itself'}`]));
  });
  expect(open).toEqual([]);
  expect(reads.filter(([, row]) => row.page !== undefined).length).toBeGreaterThan(20);
});

test('no reason stands for a list that is not there', () => {
  const known = new Map(reads);
  const stale = Object.entries(bounded).flatMap(([name, reasons]) => {
    const row = known.get(name);
    const lists = row === undefined || row.page !== undefined || isTold(row) ? [] : listsOf(row.reply!);
    return Object.keys(reasons).flatMap((at) => (lists.includes(at) ? [] : [`${name}: ${at}`]));
  });
  expect(stale).toEqual([]);
});

test('a list that is told page by page can be asked for its next page', () => {
  const deaf = reads.flatMap(([name, { page, query }]) => {
    if (page === undefined) return [];
    const { properties } = z.toJSONSchema(query ?? z.object({}), { unrepresentable: 'any', io: 'input' }) as Json;
    return properties !== undefined && page.by in properties ? [] : [name];
  });
  expect(deaf).toEqual([]);
});
