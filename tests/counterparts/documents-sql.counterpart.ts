// The SQL of the documents, on the databases it is written for.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../src/connectors/sql/index.ts';
import { utc } from '../../src/core/calendar/zones.ts';
import { openLog } from '../../src/server/operator/log.ts';
import { type SourceReader, sourceReader } from '../../src/server/outbound/source-reader.ts';
import { blocks } from '../docs/blocks.ts';
import { type MariadbServer, startMariadb } from './mariadb-server.ts';
import { given, onPostgres } from './on-postgres.ts';

const now = new Date('2026-11-20T08:00:00.000Z');
/** Two of four on one day, one of one on the next. */
const rows = (yes: string, no: string) =>
  `insert into sign_ups values ('2026-11-18 09:00:00', ${yes}), ('2026-11-18 10:00:00', ${yes}), ('2026-11-18 11:00:00', ${no}), ('2026-11-18 12:00:00', ${no}), ('2026-11-19 09:00:00', ${yes})`;
const databases: Record<string, string> = {};
let mariadb: MariadbServer;
let sources: SourceReader;

beforeAll(async () => {
  await onPostgres('postgres', 'drop database if exists documents', 'create database documents');
  const table = (time: string) => `create table sign_ups (created_at ${time}, activated boolean)`;
  await onPostgres('documents', table('timestamptz'), rows('true', 'false'));
  mariadb = await startMariadb(
    [
      'create database documents;',
      `create user reader@'%' identified by 'reads';`,
      `grant select on documents.* to reader@'%';`,
      'use documents;',
      `${table('datetime')};`,
      `${rows('1', '0')};`,
    ],
    false,
  );
  databases['postgresql'] = new URL('/documents', given).href;
  databases['mysql'] = `mysql://reader:reads@127.0.0.1:${mariadb.port}/documents`;
  const allowed = ['127.0.0.0/8', `${given.hostname}:${given.port}`];
  sources = sourceReader({ allowed, sqliteFolders: [], log: openLog('silent') });
});
afterAll(async () => {
  await sources.close();
  await mariadb.stop();
  await onPostgres('postgres', 'drop database documents');
});

const written = blocks.filter(({ kind, excuse }) => kind === 'sql' && excuse === undefined);

test('there is SQL in the documents', () => expect(written.length).toBeGreaterThan(3));

describe.each(written)('$path:$line', ({ text }) => {
  test('gives the newest number it promises', async () => {
    const engine = /MySQL/i.test(text) ? 'mysql' : 'postgresql';
    const config = { engine, database: databases[engine], query: text };
    const outcome = await sources.read(sql as never, config, 'now', { now, zones: utc });
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && outcome.readings.at(-1)).toMatchObject({ value: 100, numerator: 1, denominator: 1 });
  });
});
