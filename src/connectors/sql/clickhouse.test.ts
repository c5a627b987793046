import { expect, test } from 'vitest';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import { sql } from './index.ts';

const database = 'https://reader:p%40ss@ch.example.com:8443/shop';
const config = { engine: 'clickhouse', database, query: 'select count() from orders' };
const window = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z', step: 86_400 };
const now = '2026-11-20T08:00:00.000Z';
// As ClickHouse writes it: 64-bit integers in quotes, NaN as null.
const reply = (meta: [string, string][], ...data: unknown[][]) => ({
  json: { meta: meta.map(([name, type]) => ({ name, type })), data, rows: data.length, statistics: { elapsed: 0.001 } },
});

test.each([
  ['a count', 'now', reply([['count()', 'UInt64']], ['1042']), [{ at: now, value: 1042 }]],
  ['a quantile', 'now', reply([['q', 'Float64']], [0.3215]), [{ at: now, value: 0.3215 }]],
  [
    'days',
    window,
    reply(
      [
        ['day', 'Date'],
        ['n', 'UInt64'],
      ],
      ['2026-11-18', '4'],
      ['2026-11-19', '6'],
    ),
    [
      { at: '2026-11-18T00:00:00.000Z', value: 4 },
      { at: '2026-11-19T00:00:00.000Z', value: 6 },
    ],
  ],
  [
    'times and counts',
    window,
    reply(
      [
        ['at', 'DateTime'],
        ['numerator', 'UInt64'],
        ['denominator', 'UInt64'],
      ],
      ['2026-11-18 10:30:00', '1', '4'],
    ),
    [{ at: '2026-11-18T10:30:00.000Z', value: 0.25, numerator: 1, denominator: 4 }],
  ],
] as const)('%s', async (_name, span, answer, readings) => {
  expect(await readWith(sql, config, recorded([[/ch\.example/, answer]]), span)).toEqual({ ok: true, readings });
});

test('who we are goes into headers, the times into the text, and both stay out of quotes', async () => {
  const io = recorded([[/./, reply([['n', 'UInt8']], [1])]]);
  const query = `select count() as n from orders where at >= :from and at < :to and note != ':to' -- :from\n;`;
  await readWith(sql, { ...config, query, days: 19 }, io, window);
  const [asked] = io.asked;
  const url = new URL(asked!.url);
  expect(url.origin + url.pathname).toBe('https://ch.example.com:8443/');
  expect(asked!.method).toBeUndefined();
  expect(asked!.headers).toEqual({ 'x-clickhouse-user': 'reader', 'x-clickhouse-key': 'p@ss' });
  expect(asked!.url).not.toContain('p@ss');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    database: 'shop',
    default_format: 'JSONCompact',
    query: `select count() as n from orders where at >= toDateTime('2026-11-01 00:00:00', 'UTC') and at < toDateTime('2026-11-20 00:00:00', 'UTC') and note != ':to' -- :from\n`,
  });
});

test.each([
  ['NaN', reply([['q', 'Float64']], [null]), 'no-data'],
  ['no row', reply([['n', 'UInt64']]), 'no-data'],
  [
    'a wrong password',
    { status: 403, text: 'Code: 516. DB::Exception: reader: Authentication failed' },
    'unauthorised',
  ],
  [
    'of an old server',
    { status: 401, text: 'Code: 193, e.displayText() = DB::Exception: Wrong password' },
    'unauthorised',
  ],
  ['no such table', { status: 404, text: 'Code: 60, e.displayText() = DB::Exception: Table shop.x' }, 'bad-query'],
  [
    'a write',
    { status: 500, text: 'Code: 164, e.displayText() = DB::Exception: Cannot execute query in readonly mode' },
    'bad-query',
  ],
  ['out of time', { status: 500, text: 'Code: 159, e.displayText() = DB::Exception: Timeout exceeded' }, 'slow'],
  ['out of memory', { status: 500, text: 'Code: 241, e.displayText() = DB::Exception: Memory limit' }, 'too-large'],
  [
    'cut off half-way',
    { json: { meta: [{ name: 'n', type: 'UInt64' }], data: [[3]], exception: 'Code: 159. DB::Exception: Timeout' } },
    'slow',
  ],
  ['cut off', { json: { meta: [{ name: 'n', type: 'UInt64' }], data: [[3]], exception: 'gone' } }, 'partial'],
  ['a format of its own', { text: '1042\n' }, 'not-understood'],
] as const)('%s', async (_name, answer, failure) => {
  expect(await readWith(sql, config, recorded([[/./, answer]]))).toMatchObject({ ok: false, failure });
});

test.each(troubles)('%s', async (_name, answer, expected) => {
  expect(await readWith(sql, config, recorded([[/./, answer]]))).toMatchObject(expected);
});

test.each(['clickhouse://reader@host', 'https://', 'host:8123', 'file:///etc/passwd'])(
  'no place: %s',
  async (place) => {
    const io = recorded([]);
    expect(await readWith(sql, { ...config, database: place }, io)).toMatchObject({ failure: 'not-configured' });
    expect(io.asked).toEqual([]);
  },
);
