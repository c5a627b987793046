import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCrux } from '../../cli/run-crux.ts';
import { differing, tallyOf } from '../db/copy/tally.ts';
import { openDatabase } from '../db/open.ts';
import { CopyRefusal } from '../operator/copy-refusal.ts';
import { openLog } from '../operator/log.ts';
import type { Settings } from '../operator/settings.ts';
import { StartFailure } from '../operator/start-failure.ts';
import { start } from '../run/start.ts';
import { type Places, openPlaces, startWithSample } from '../testing/open-installation.ts';
import { backUp } from './backup.ts';
import { move } from './move.ts';
import { withSource } from '../db/copy/with-source.ts';
import { databaseFile, withDatabase } from './open-source.ts';

let places: Places;
let settings: Settings;
const still = () => undefined;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof CopyRefusal || fault instanceof StartFailure ? fault.code : fault),
  );
const tallies = (at: Settings) => withDatabase(at, (database) => withSource(database, tallyOf));
const hashOfFile = () =>
  createHash('sha256')
    .update(readFileSync(databaseFile(settings)))
    .digest('hex');

beforeAll(async () => {
  places = openPlaces();
  settings = await places.empty('sqlite');
  await (await startWithSample(settings)).stop();
});
afterAll(() => places.close());

test('refused without a file, to an address that is none, and to one that does not answer', async () => {
  expect(await codeOf(move(await places.empty('sqlite'), 'postgres://crux@127.0.0.1:1/crux', still))).toBe('no-data');
  expect(await codeOf(move(settings, 'mysql://crux@127.0.0.1/crux', still))).toBe('database-url');
  expect(await codeOf(move(settings, 'postgres://crux@127.0.0.1:1/crux', still))).toBe('database-unreachable');
  const already = { ...settings, databaseUrl: 'postgres://crux@127.0.0.1:1/crux' };
  expect(await codeOf(move(already, 'postgres://crux@127.0.0.1:1/crux', still))).toBe('source-not-file');
});

test('refused while a server runs on the file, or another program has it open', async () => {
  const running = await start(settings);
  expect(await codeOf(move(settings, 'postgres://crux@127.0.0.1:1/crux', still))).toBe('source-in-use');
  await running.stop();
  const other = new DatabaseSync(databaseFile(settings), { readOnly: true });
  other.prepare('select * from organizations').all();
  expect(await codeOf(move(settings, 'postgres://crux@127.0.0.1:1/crux', still))).toBe('source-in-use');
  other.close();
});

if (process.env['CRUX_TEST_DATABASE_URL'] !== undefined) {
  test('everything of the sample company goes to PostgreSQL, equal row by row, and the file stays as it was', async () => {
    const before = hashOfFile();
    const should = await tallies(settings);
    const place = await places.empty();
    const shown: string[] = [];
    const moved = await move(settings, place.databaseUrl!, (table) => shown.push(table));
    expect(shown).toEqual(Object.keys(should));
    expect(differing(moved.tallies, should)).toBeUndefined();
    expect(differing(await tallies(place), should)).toBeUndefined();
    expect(hashOfFile()).toBe(before);
    expect(await codeOf(start(settings))).toBe('database-moved');
    expect(await codeOf(backUp(settings, `${place.dataFolder}/a.backup.gz`, still))).toBe('database-moved');
    expect(moved.secretFile).toBe(settings.secretFile);

    // With the same secret everybody goes on as before, on the rules of the engine.
    writeFileSync(place.secretFile, readFileSync(settings.secretFile));
    const running = await start({ ...place, demo: 'zh' });
    const entered = await fetch(running.demoLink!, { redirect: 'manual' });
    const cookie = entered.headers.getSetCookie()[0]!.split(';')[0]!;
    expect((await fetch(`${running.address}/api/me`, { headers: { cookie } })).status).toBe(200);
    await expect(
      running.services.database.db
        .insertInto('team_members')
        .values({ organization_id: 'none', team_id: 'none', person_id: 'none', lead: 0 } as never)
        .execute(),
    ).rejects.toThrow(/foreign key/);
    await running.stop();
    expect(await codeOf(move(settings, place.databaseUrl!, still))).toBe('target-not-empty');
  });

  test('the command shows each table and says where the secret is', async () => {
    const place = await places.empty();
    const env = { CRUX_DATA: settings.dataFolder, CRUX_DATABASE_URL: '' };
    const { status, out, err } = await runCrux(['move', '--to', place.databaseUrl!, '--lang', 'zh'], { env });
    expect(status).toBe(0);
    expect(err).toMatch(/^逐表复制：\n {2}accounts +1\n/);
    expect(out).toMatch(/^已迁移：\d+ 张表共 \d+ 行已在 postgres:.*逐表核对，行数和哈希一致。/);
    expect(out).toContain(`请保留 ${settings.secretFile}，`);
    const again = await runCrux(['move', '--to', place.databaseUrl!], { env });
    expect(again).toMatchObject({ status: 2, out: '' });
    expect(again.err).toMatch(/is not empty, and nothing is ever written over\. Give an empty database or folder\.\n$/);
  });

  test('a database on which a Crux was started and never set up is empty enough', async () => {
    const place = await places.empty();
    await (await start(place)).stop();
    expect(await codeOf(move(settings, place.databaseUrl!, still))).toBe('done');
  });

  test('nothing is filled into a database on which a Crux runs, set up or not', async () => {
    const place = await places.empty();
    const running = await start(place);
    expect(await codeOf(move(settings, place.databaseUrl!, still))).toBe('target-in-use');
    await running.stop();
    expect(await codeOf(move(settings, place.databaseUrl!, still))).toBe('done');
  });

  test('refused: tables of others, a newer schema, an older one; they stay as they are', async () => {
    const place = await places.empty();
    const onTarget = async (text: string) => {
      const { sql } = await import('kysely');
      const database = await openDatabase({ ...place, log: openLog('silent') });
      await sql.raw(text).execute(database.db);
      await database.close();
    };
    await onTarget('create table theirs (id text)');
    expect(await codeOf(move(settings, place.databaseUrl!, still))).toBe('target-not-empty');
    await onTarget('drop table theirs');
    await (await start(place)).stop();
    await onTarget("delete from migrations where name like '0025-%'");
    expect(await codeOf(move(settings, place.databaseUrl!, still))).toBe('target-older');
    await onTarget("insert into migrations values ('9999-from-the-future', '')");
    expect(await codeOf(move(settings, place.databaseUrl!, still))).toBe('target-newer');
    await onTarget("delete from migrations where name like '9999-%'");
    await onTarget("insert into migrations values ('0025-too-early', '')");
    expect(await codeOf(move(settings, place.databaseUrl!, still))).toBe('done');
  });
}
