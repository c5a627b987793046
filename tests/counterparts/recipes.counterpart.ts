// Every SQL recipe of the catalogue on the databases themselves: the number of now, and the same one from its past.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../src/connectors/sql/index.ts';
import { metrics } from '../../src/core/catalog/metrics.ts';
import { recipesOf } from '../../src/core/catalog/recipes.ts';
import { type SqlEngine, sqlEngines } from '../../src/core/catalog/recipes/dialects.ts';
import { utc } from '../../src/core/calendar/zones.ts';
import { openLog } from '../../src/server/operator/log.ts';
import { type SourceReader, sourceReader } from '../../src/server/outbound/source-reader.ts';
import { type MariadbServer, startMariadb } from './mariadb-server.ts';
import { given, onPostgres } from './on-postgres.ts';
import { answers } from './recipe-answers.ts';
import { statements } from './recipe-statements.ts';
import { earlier, now } from './recipe-tables.ts';

const databases = {} as Record<SqlEngine, string>;
const folder = mkdtempSync(join(tmpdir(), 'crux-recipes-'));
let mariadb: MariadbServer;
let sources: SourceReader;

beforeAll(async () => {
  await onPostgres('postgres', 'drop database if exists recipes', 'create database recipes');
  await onPostgres('recipes', ...statements('postgresql'));
  databases.postgresql = new URL('/recipes', given).href;
  mariadb = await startMariadb(
    [
      'create database recipes;',
      `create user reader@'%' identified by 'reads';`,
      `grant select on recipes.* to reader@'%';`,
      'use recipes;',
      ...statements('mysql'),
    ],
    false,
  );
  databases.mysql = `mysql://reader:reads@127.0.0.1:${mariadb.port}/recipes`;
  databases.sqlite = join(folder, 'recipes.db');
  const file = new DatabaseSync(databases.sqlite);
  for (const text of statements('sqlite')) file.exec(text);
  file.close();
  const allowed = ['127.0.0.0/8', `${given.hostname}:${given.port}`];
  sources = sourceReader({ allowed, sqliteFolders: [folder], log: openLog('silent') });
});
afterAll(async () => {
  await sources.close();
  await mariadb.stop();
  await onPostgres('postgres', 'drop database recipes');
  rmSync(folder, { recursive: true, force: true });
});

/** The questions of a metric in the words of one database. */
const questions = (id: string, engine: SqlEngine) =>
  recipesOf(id).flatMap((one) => (one.kind === 'pull' && one.engines?.includes(engine) ? [one.config] : []));
const asked = metrics.map(({ id }) => id).filter((id) => questions(id, 'sqlite').length > 0);

test('the right answer of every recipe is known', () => {
  expect(Object.keys(answers).toSorted()).toEqual(asked.toSorted());
  for (const id of asked)
    for (const engine of sqlEngines)
      expect([id, engine, questions(id, engine).length]).toEqual([id, engine, answers[id]!.length]);
});

/** What was run and right, as `docs/metrics/executed.md` tells it. */
const executed = new Map<string, number[]>();

describe.each(sqlEngines)('%s', (engine) => {
  const read = async (question: object, window: Parameters<SourceReader['read']>[2]) => {
    const told = await sources.read(sql as never, { engine, database: databases[engine], ...question }, window, {
      now,
      zones: utc,
    });
    return told.ok ? told.readings.map(({ at, value }) => [at, value] as const) : [told];
  };
  const span = {
    from: new Date(now.getTime() - earlier * 86_400_000).toISOString(),
    to: now.toISOString(),
    step: earlier * 86_400,
  };

  test.each(asked)('%s now, and eight weeks ago', async (id) => {
    for (const [place, question] of questions(id, engine).entries()) {
      const [before, newest] = answers[id]![place]!;
      const near = (value: number) => expect.closeTo(value, 9) as number;
      expect(await read(question, 'now')).toEqual([[span.to, near(newest)]]);
      expect(await read(question, span)).toEqual([
        [span.from, near(before)],
        [span.to, near(newest)],
      ]);
    }
    const counts = executed.get(id) ?? sqlEngines.map(() => 0);
    executed.set(id, counts.with(sqlEngines.indexOf(engine), questions(id, engine).length));
  });
});

test('the page on what is executed tells what ran', () => {
  const page = readFileSync(new URL('../../docs/metrics/executed.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| (M\d+) \| \[.*?\]\(.*?\) \|(.*?)\|(.*?)\|(.*?)\|/gm)]
    .map(
      ([, id = '', ...cells]) =>
        [id, cells.map((cell) => (cell.includes('✓') ? Number(/\d+/.exec(cell) ?? 1) : 0))] as const,
    )
    .filter(([, counts]) => counts.some((count) => count > 0));
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(executed));
});
