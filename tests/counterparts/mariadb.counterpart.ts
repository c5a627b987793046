// A real MariaDB as a source: what may be asked, what is refused, and how its types become readings.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../src/connectors/sql/index.ts';
import { utc } from '../../src/core/calendar/zones.ts';
import { openLog } from '../../src/server/operator/log.ts';
import { readMysql } from '../../src/server/outbound/read-mysql.ts';
import { sqlLimits } from '../../src/server/outbound/read-postgres.ts';
import { sourceReader } from '../../src/server/outbound/source-reader.ts';
import { type MariadbServer, startMariadb } from './mariadb-server.ts';

const now = new Date('2026-11-20T08:00:00.000Z');
const span = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z' };
const allowed = ['127.0.0.0/8', 'localhost'];

let plain: MariadbServer;
let encrypting: MariadbServer;
let reader: string;
let owner: string;

const accounts = [
  'create database metrics;',
  `create user metrics_reader@'%' identified by 'p@ss';`,
  `create user metrics_owner@'%' identified by 'owns';`,
  `grant all on *.* to metrics_owner@'%' with grant option;`,
];

beforeAll(async () => {
  [plain, encrypting] = await Promise.all([
    startMariadb(
      [
        ...accounts,
        'use metrics;',
        'create table sign_ups (id bigint primary key, at timestamp null, local datetime, day date, amount decimal(30, 10), activated boolean);',
        `set time_zone = '+00:00';`,
        `insert into sign_ups values (1, '2026-11-17 23:30:00', '2026-11-17 23:30:00', '2026-11-18', 9007199254740993, true), (2, '2026-11-19 03:00:00', '2026-11-19 03:00:00', '2026-11-19', 0.1, false), (3, '2026-11-19 10:00:00', '2026-11-19 10:00:00', '2026-11-19', null, true);`,
        'create sequence numbers;',
        'create function grow() returns bigint modifies sql data return nextval(numbers);',
        `grant select on metrics.sign_ups to metrics_reader@'%';`,
      ],
      false,
    ),
    startMariadb([...accounts, `grant select on metrics.* to metrics_reader@'%';`], true),
  ]);
  reader = `mysql://metrics_reader:p%40ss@127.0.0.1:${plain.port}/metrics`;
  owner = `mariadb://metrics_owner:owns@127.0.0.1:${plain.port}/metrics`;
});
afterAll(() => Promise.all([plain.stop(), encrypting.stop()]));

const ask = (query: string, database = reader, limits = sqlLimits) =>
  readMysql({ engine: 'mysql', database, query, ...span }, allowed, limits);

describe('as a connector', () => {
  const sources = sourceReader({ allowed, sqliteFolders: [], log: openLog('silent') });
  const read = (query: string, window: 'now' | 'span' = 'now') =>
    sources.read(
      sql as never,
      { engine: 'mysql', database: reader, query },
      window === 'now' ? 'now' : { ...span, step: 86_400 },
      { now, zones: utc },
    );
  afterAll(() => sources.close());

  test.each([
    ['an integer', 'select 7', 7],
    ['a bigint', 'select count(*) from sign_ups', 3],
    ['a decimal', 'select amount from sign_ups where id = 2', 0.1],
    ['a decimal finer than a double, to its nearest', 'select 123456789012.123456789', 123456789012.12346],
    ['a double', 'select 0.25e0', 0.25],
    ['with its semicolon', 'select 7;', 7],
    ['with a comment at its end', 'select 7 -- seven', 7],
    ['a common table expression', 'with n as (select 7 as x) select x from n', 7],
  ])('%s', async (_name, query, value) => {
    expect(await read(query)).toEqual({ ok: true, readings: [{ at: now.toISOString(), value }] });
  });

  test.each([
    ['NULL', 'select null', 'no-data'],
    ['a division by zero', 'select 1 / 0', 'no-data'],
    ['no row', 'select 1 from sign_ups where false', 'no-data'],
    ['a number too large to count with', 'select amount from sign_ups where id = 1', 'not-understood'],
    ['a text', `select 'many'`, 'not-understood'],
    ['three columns', 'select 1, 2, 3', 'bad-query'],
  ])('%s is no number', async (_name, query, failure) => {
    expect(await read(query)).toMatchObject({ ok: false, failure });
  });

  test('dates and times stay what they are, whatever the time zone of this machine and of the database', async () => {
    expect(await read('select day, count(*) from sign_ups group by 1', 'span')).toEqual({
      ok: true,
      readings: [
        { at: '2026-11-18T00:00:00.000Z', value: 1 },
        { at: '2026-11-19T00:00:00.000Z', value: 2 },
      ],
    });
    for (const column of ['at', 'local'])
      expect(await read(`select ${column}, id from sign_ups where id < 3`, 'span')).toEqual({
        ok: true,
        readings: [
          { at: '2026-11-17T23:30:00.000Z', value: 1 },
          { at: '2026-11-19T03:00:00.000Z', value: 2 },
        ],
      });
  });

  test('counts and the times of the window', async () => {
    const query = `select day, sum(activated) as numerator, count(*) as denominator, 100 as scale
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
  ['a deletion in disguise', 'select 1) as x; delete from sign_ups; select * from (select 1'],
  ['the end of the transaction', 'select 1) as x; commit; delete from sign_ups; select * from (select 1'],
  ['two statements', 'select 1; select 2'],
  ['an insertion', 'insert into sign_ups (id) values (99)'],
  ['a sequence moved on', 'select nextval(numbers)'],
  ['a function that writes', 'select grow()'],
  ['a column that is not there', 'select nothing from sign_ups'],
  ['no SQL', 'select from where'],
  ['a file of the database', `select length(load_file('/etc/passwd'))`],
])('%s is refused, and nothing is changed', async (_name, query) => {
  // Even for who owns everything: the session itself only reads.
  expect(await ask(query, owner)).toMatchObject({ ok: false, failure: 'bad-query' });
  expect(await ask(query)).toMatchObject({ ok: false });
  expect(await ask('select count(*) from sign_ups', owner)).toMatchObject({ rows: [['3']] });
});

test('no file is written, whoever asks', async () => {
  const file = join(plain.folder, 'written');
  for (const query of [
    `select 1 into outfile '${file}'`,
    `select 1) as x union select * into outfile '${file}' from (select 2`,
    `select 1 /*!50000 into outfile '${file}' */`,
  ])
    expect(await ask(query, owner)).toMatchObject({ failure: 'bad-query' });
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['a wrong password', () => reader.replace('p%40ss', 'wrong'), 'unauthorised'],
  ['no such database', () => reader.replace('/metrics', '/nothing'), 'unauthorised'],
  ['nobody there', () => reader.replace(/:\d+\//, ':1/'), 'unreachable'],
  ['another protocol', () => reader.replace('mysql:', 'postgresql:'), 'not-configured'],
  ['a socket', () => 'mysql:///metrics?socketPath=/run/mysqld/mysqld.sock', 'not-configured'],
  ['a way to encrypt nobody knows', () => `${reader}?ssl-mode=MAYBE`, 'not-configured'],
])('%s', async (_name, database, failure) => {
  const told = await ask('select 1', database());
  expect(told).toMatchObject({ ok: false, failure });
  expect(JSON.stringify(told)).not.toContain('p@ss');
});

test('a table that is not theirs', async () => {
  expect(await ask('select count(*) from mysql.user')).toMatchObject({ failure: 'unauthorised' });
});

test('a host that is not opened is not asked, by its address or its name', async () => {
  for (const name of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433'])
    expect(
      await readMysql({ engine: 'mysql', database: reader.replace('127.0.0.1', name), query: 'select 1', ...span }, []),
    ).toMatchObject({ failure: 'not-configured', detail: expect.stringContaining('CRUX_OUTBOUND_ALLOW') as string });
});

test('what takes too long is ended on the database too; what is too much is not read', async () => {
  const quick = { ...sqlLimits, seconds: 0.5 };
  expect(await ask('select sleep(30), 1 as one', reader, quick)).toMatchObject({ failure: 'slow' });
  const left = `select count(*) from information_schema.processlist where info like '%sleep(30)%' and id <> connection_id()`;
  expect(await ask(left, owner)).toMatchObject({ rows: [['0']] });
  expect(await ask('select seq, seq as n from seq_1_to_20000', owner)).toMatchObject({ failure: 'too-large' });
  const huge = `select repeat('x', 15000000)`;
  expect(await ask(huge)).toMatchObject({ failure: 'too-large', detail: '> 5 MB' });
});

test.each([
  ['says nothing', Buffer.alloc(0), 'slow'],
  ['speaks something else', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'), expect.any(String)],
  ['sends nonsense', Buffer.from('ffffff00ffffffffffffffffffffffff', 'hex'), expect.any(String)],
  ['breaks off its greeting', Buffer.from('050000000a31302e31', 'hex'), expect.any(String)],
  ['greets and says no more', Buffer.from('010000000a', 'hex'), expect.any(String)],
])('a server that %s is a failure and no more', async (_name, bytes, failure) => {
  const server = createServer((socket) => socket.on('error', () => undefined).write(bytes)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const told = await ask('select 1', reader.replace(/:\d+\//, `:${port}/`), { ...sqlLimits, seconds: 0.5 });
  expect(told).toMatchObject({ ok: false, failure: failure as string });
  server.close();
});

test('TLS: required it is used, and a certificate nobody vouches for is refused when it must hold', async () => {
  const encrypted = `select variable_value <> '' from information_schema.session_status where variable_name = 'ssl_cipher'`;
  expect(await ask(encrypted, `${reader}?ssl-mode=REQUIRED`)).toMatchObject({ failure: 'unreachable' });
  const there = reader.replace(`:${plain.port}/`, `:${encrypting.port}/`);
  expect(await ask(encrypted, there)).toMatchObject({ rows: [[0]] });
  expect(await ask(encrypted, `${there}?ssl-mode=REQUIRED`)).toMatchObject({ rows: [[1]] });
  const named = there.replace('127.0.0.1', 'localhost');
  for (const mode of ['VERIFY_CA', 'VERIFY_IDENTITY'])
    expect(await ask(encrypted, `${named}?ssl-mode=${mode}`)).toMatchObject({
      failure: 'unreachable',
      detail: expect.stringMatching(/self.signed/i) as string,
    });
});
