// A real PostgreSQL as a source: what may be asked, what is refused, and how its types become readings.
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../src/connectors/sql/index.ts';
import { utc } from '../../src/core/calendar/zones.ts';
import { openLog } from '../../src/server/operator/log.ts';
import { readPostgres, sqlLimits } from '../../src/server/outbound/read-postgres.ts';
import { sourceReader } from '../../src/server/outbound/source-reader.ts';
import { eventually } from './eventually.ts';
import { selfSigned } from './self-signed.ts';

const given = process.env['CRUX_TEST_DATABASE_URL'] ?? '';
const { host, hostname, port } = new URL(given);
const allowed = [`${hostname}:${port}`, `localhost:${port}`];
const reader = `postgresql://metrics_reader:p%40ss@${host}/metrics`;
const now = new Date('2026-11-20T08:00:00.000Z');
const span = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z' };

let owner: Client;

async function run(database: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: new URL(`/${database}`, given).href });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Writes a file into the server's own folder, readable by it alone. */
async function writeThere(file: string, text: string): Promise<void> {
  const line = `'${text.trimEnd().replaceAll("'", "''")}'`;
  await owner.query(
    `copy (select line from string_to_table(${line}, E'\\n') as line) to program 'umask 077; cat > ${file}'`,
  );
}

beforeAll(async () => {
  owner = new Client({ connectionString: given });
  await owner.connect();
  for (const statement of [
    'drop database if exists metrics',
    'drop role if exists metrics_reader',
    `create role metrics_reader login password 'p@ss'`,
    'create database metrics',
  ])
    await owner.query(statement);
  await run(
    'metrics',
    'create table sign_ups (id bigint primary key, at timestamptz, day date, amount numeric(30, 10), activated boolean)',
    `insert into sign_ups values
      (1, '2026-11-17T23:30:00Z', '2026-11-18', 9007199254740993, true),
      (2, '2026-11-18T22:00:00-05', '2026-11-19', 0.1, false),
      (3, '2026-11-19T10:00:00Z', '2026-11-19', null, true)`,
    'create function grow() returns bigint language sql as $$ insert into sign_ups values (99) returning id $$',
    'grant select on sign_ups to metrics_reader',
  );
  await writeThere(
    'pg_hba.conf',
    'host all metrics_reader all scram-sha-256\nhost all all 127.0.0.1/32 trust\nhost all all ::1/128 trust',
  );
  await owner.query('select pg_reload_conf()');
});
afterAll(async () => {
  await writeThere('pg_hba.conf', 'host all all 127.0.0.1/32 trust\nhost all all ::1/128 trust');
  await owner.query('alter system reset ssl');
  await owner.query('select pg_reload_conf()');
  await owner.query('drop database metrics');
  await owner.query('drop role metrics_reader');
  await owner.end();
});

const ask = (query: string, database = reader, limits = sqlLimits) =>
  readPostgres({ engine: 'postgresql', database, query, ...span }, allowed, limits);

describe('as a connector', () => {
  const sources = sourceReader({ allowed, sqliteFolders: [], log: openLog('silent') });
  const read = (query: string, window: 'now' | 'span' = 'now') =>
    sources.read(
      sql as never,
      { engine: 'postgresql', database: reader, query },
      window === 'now' ? 'now' : { ...span, step: 86_400 },
      { now, zones: utc },
    );
  afterAll(() => sources.close());

  test.each([
    ['an integer', 'select 7', 7],
    ['a bigint', 'select count(*) from sign_ups', 3],
    ['a numeric', 'select amount from sign_ups where id = 2', 0.1],
    ['a numeric finer than a double, to its nearest', 'select 123456789012.123456789', 123456789012.12346],
    ['a double', 'select 0.25::double precision', 0.25],
    ['with its semicolon', 'select 7;', 7],
    ['with a comment at its end', 'select 7 -- seven', 7],
    ['a common table expression', 'with n as (select 7 as x) select x from n', 7],
  ])('%s', async (_name, query, value) => {
    expect(await read(query)).toEqual({ ok: true, readings: [{ at: now.toISOString(), value }] });
  });

  test.each([
    ['NULL', 'select null::int', 'no-data'],
    ['no row', 'select 1 where false', 'no-data'],
    ['numeric NaN', `select 'NaN'::numeric`, 'no-data'],
    ['infinity', `select 'Infinity'::double precision`, 'no-data'],
    ['a number too large to count with', 'select amount from sign_ups where id = 1', 'not-understood'],
    ['a text', `select 'many'`, 'not-understood'],
    ['three columns', 'select 1, 2, 3', 'bad-query'],
  ])('%s is no number', async (_name, query, failure) => {
    expect(await read(query)).toMatchObject({ ok: false, failure });
  });

  test('dates and times stay what they are, whatever the time zone of this machine', async () => {
    expect(await read('select day, count(*) from sign_ups group by 1', 'span')).toEqual({
      ok: true,
      readings: [
        { at: '2026-11-18T00:00:00.000Z', value: 1 },
        { at: '2026-11-19T00:00:00.000Z', value: 2 },
      ],
    });
    expect(await read('select at, id from sign_ups where id < 3', 'span')).toEqual({
      ok: true,
      readings: [
        { at: '2026-11-17T23:30:00.000Z', value: 1 },
        { at: '2026-11-19T03:00:00.000Z', value: 2 },
      ],
    });
  });

  test('counts and the times of the window', async () => {
    const query = `select day, count(*) filter (where activated) as numerator, count(*) as denominator, 100 as scale
      from sign_ups where at >= :from and at < :to and ':to' = ':to' group by 1`;
    expect(await read(query, 'span')).toEqual({
      ok: true,
      readings: [
        { at: '2026-11-18T00:00:00.000Z', value: 100, numerator: 1, denominator: 1 },
        { at: '2026-11-19T00:00:00.000Z', value: 50, numerator: 1, denominator: 2 },
      ],
    });
  });
});

test.each([
  ['a deletion in disguise', 'select 1) as x; delete from sign_ups; select * from (select 1', 'bad-query'],
  ['the end of the transaction', 'select 1) as x; commit; delete from sign_ups; select * from (select 1', 'bad-query'],
  ['two statements', 'select 1; select 2', 'bad-query'],
  ['a writing CTE', 'with gone as (delete from sign_ups returning 1) select * from gone', 'bad-query'],
  ['a function that writes', 'select grow()', 'bad-query'],
  ['a way out of reading only', `select set_config('transaction_read_only', 'off', true)`, 'bad-query'],
  ['a table that is not theirs', 'select count(*) from pg_authid', 'unauthorised'],
  ['a column that is not there', 'select nothing from sign_ups', 'bad-query'],
  ['no SQL', 'select from where', 'bad-query'],
  ['a division by zero', 'select 1 / 0', 'bad-query'],
])('%s is refused, and nothing is changed', async (_name, query, failure) => {
  // Even for who owns everything: the session itself only reads.
  const asOwner = new URL('/metrics', given).href;
  if (failure === 'bad-query') expect(await ask(query, asOwner)).toMatchObject({ ok: false, failure });
  expect(await ask(query)).toMatchObject({ ok: false, failure: query.includes('grow') ? expect.any(String) : failure });
  expect(await ask('select count(*) from sign_ups', asOwner)).toMatchObject({ rows: [['3']] });
});

test.each([
  ['a wrong password', `postgresql://metrics_reader:wrong@${host}/metrics`, 'unauthorised'],
  ['no such database', `postgresql://metrics_reader:p%40ss@${host}/nothing`, 'unauthorised'],
  ['nobody there', `postgresql://metrics_reader:p%40ss@${hostname}:1/metrics`, 'not-configured'],
  ['another protocol', `mysql://metrics_reader@${host}/metrics`, 'not-configured'],
  ['a socket', 'postgresql:///metrics?host=/var/run/postgresql', 'not-configured'],
])('%s', async (_name, database, failure) => {
  const told = await ask('select 1', database);
  expect(told).toMatchObject({ ok: false, failure });
  expect(JSON.stringify(told)).not.toContain('p@ss');
});

test('a host that is not opened is not asked, by its address or its name', async () => {
  for (const name of [hostname, 'localhost', '[::ffff:127.0.0.1]', '2130706433'])
    expect(
      await readPostgres(
        {
          engine: 'postgresql',
          database: `postgresql://metrics_reader@${name}:${port}/metrics`,
          query: 'select 1',
          ...span,
        },
        [],
      ),
    ).toMatchObject({ failure: 'not-configured', detail: expect.stringContaining('CRUX_OUTBOUND_ALLOW') as string });
});

test('what takes too long is ended on the database too; what is too much is not read', async () => {
  const quick = { ...sqlLimits, seconds: 0.5 };
  expect(await ask('select pg_sleep(30)::text, 1', reader, quick)).toMatchObject({ failure: 'slow' });
  const left = `select count(*)::int as count from pg_stat_activity where query like '%pg_sleep(30)%' and state = 'active' and pid <> pg_backend_pid()`;
  expect((await owner.query(left)).rows).toEqual([{ count: 0 }]);
  expect(await ask('select n, n from generate_series(1, 20000) as n')).toMatchObject({ failure: 'too-large' });
  const huge = `select repeat('x', 200000000)`;
  expect(await ask(huge)).toMatchObject({ failure: 'too-large', detail: '> 5 MB' });
});

test('TLS: required it is used, and a certificate nobody vouches for is refused when it must hold', async () => {
  const encrypted = 'select ssl::int from pg_stat_ssl where pid = pg_backend_pid()';
  expect(await ask(encrypted, `${reader}?sslmode=require`)).toMatchObject({
    failure: 'unreachable',
    detail: expect.stringContaining('SSL') as string,
  });
  const { key, certificate } = selfSigned('localhost');
  await writeThere('server.key', key);
  await writeThere('server.crt', certificate);
  await owner.query('alter system set ssl = on');
  await owner.query('select pg_reload_conf()');
  await eventually(async () => ('rows' in (await ask(encrypted, `${reader}?sslmode=require`)) ? true : undefined));
  expect(await ask(encrypted)).toMatchObject({ rows: [['0']] });
  expect(await ask(encrypted, `${reader}?sslmode=require`)).toMatchObject({ rows: [['1']] });
  const named = reader.replace(hostname, 'localhost');
  expect(await ask(encrypted, `${named}?sslmode=verify-full`)).toMatchObject({
    failure: 'unreachable',
    detail: expect.stringMatching(/self.signed/i) as string,
  });
});
