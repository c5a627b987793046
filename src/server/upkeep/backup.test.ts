import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differing } from '../db/copy/tally.ts';
import { CopyRefusal } from '../operator/copy-refusal.ts';
import type { Settings } from '../operator/settings.ts';
import type { Running } from '../run/run-node.ts';
import { start } from '../run/start.ts';
import { type Places, openPlaces, startWithSample, strange } from '../testing/open-installation.ts';
import { backUp } from './backup.ts';
import { withDatabase } from './open-source.ts';
import { checkBackup } from './read-backup.ts';
import { restore } from './restore.ts';

let places: Places;
let settings: Settings;
let running: Running;
let file: string;
const engines = ['sqlite', ...(process.env['CRUX_TEST_DATABASE_URL'] === undefined ? [] : ['suite' as const])] as const;
const still = () => undefined;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof CopyRefusal ? fault.code : fault),
  );

beforeAll(async () => {
  places = openPlaces();
  settings = await places.empty();
  running = await startWithSample(settings);
  file = join(settings.dataFolder, 'one.backup.gz');
  await backUp(settings, file, still);
});
afterAll(async () => {
  await running.stop();
  await places.close();
});

test('a backup is made while the server runs, of all tables at one moment, for its owner alone', async () => {
  const shown: string[] = [];
  const again = join(settings.dataFolder, 'again.backup.gz');
  const insert = running.services.database.db
    .insertInto('installation')
    .values({ key: 'written meanwhile', value: '1' });
  let isWritten = false;
  const { rows, tables } = await backUp(settings, again, (table) => {
    shown.push(table);
    // What is committed after it began is not in it, though its table is read later.
    if (!isWritten) void insert.execute();
    isWritten = true;
  });
  await expect.poll(async () => (await keys(settings)).includes('written meanwhile')).toBe(true);
  const { tallies } = await checkBackup(again);
  expect(shown).toEqual(Object.keys(tallies));
  expect(shown.length).toBe(tables);
  expect(tables).toBeGreaterThan(40);
  expect(rows).toBe(Object.values(tallies).reduce((sum, tally) => sum + tally.rows, 0));
  expect(rows).toBeGreaterThan(1500);
  expect(statSync(again).mode & 0o777).toBe(0o600);
  expect(readdirSync(settings.dataFolder).filter((name) => name.endsWith('.part'))).toEqual([]);
  await running.services.database.db.deleteFrom('installation').where('key', '=', 'written meanwhile').execute();
});

test.each(engines)(
  'restored into an empty place (%s) everything is there, and a server starts on it',
  async (engine) => {
    const place = await places.empty(engine);
    const restored = await restore(place, file, still);
    const { tallies } = await checkBackup(file);
    expect(differing(restored.tallies, tallies)).toBeUndefined();
    expect(restored.secret).toBe('missing');
    expect(await keys(place)).toEqual(await keys(settings));
    expect(await withDatabase(place, ({ db }) => strangeIn(db))).toEqual(strange);
    const readings = (at: Settings) =>
      withDatabase(at, ({ db }) =>
        db.selectFrom('readings').select(['id', 'value', 'at']).where('id', 'like', 'strange%').orderBy('id').execute(),
      );
    expect(await readings(place)).toEqual(await readings(settings));
    expect((await readings(place)).length).toBe(6);

    await expect(start(place)).rejects.toMatchObject({ code: 'secret-missing' });
    writeFileSync(place.secretFile, readFileSync(settings.secretFile));
    const other = await start(place);
    expect(other.setupLink).toBeUndefined();
    expect((await fetch(`${other.address}/readyz`)).status).toBe(200);
    await other.stop();
    expect(await codeOf(restore(place, file, still))).toBe('target-not-empty');
  },
);

test('with the secret of the installation in place it is known as the same', async () => {
  const place = await places.empty();
  writeFileSync(place.secretFile, readFileSync(settings.secretFile));
  expect((await restore(place, file, still)).secret).toBe('same');
  const third = await places.empty();
  writeFileSync(third.secretFile, 'x'.repeat(40));
  expect((await restore(third, file, still)).secret).toBe('other');
});

test.each<[string, (text: string) => string, string]>([
  ['a number is another one', (text) => text.replace('9007199254740991', '9007199254740990'), 'backup-damaged'],
  ['a row is missing', (text) => text.replace(/\n\[[^\n]*\n/, '\n'), 'backup-damaged'],
  ['a table is missing', (text) => text.replace(/\n\[[^\n]*\n\{"table"[^\n]*\n/, '\n'), 'backup-damaged'],
  ['it ends early', (text) => text.slice(0, text.length / 2), 'backup-damaged'],
  ['its last line is missing', (text) => text.replace(/\{"end"[^\n]*\n/, ''), 'backup-damaged'],
  ['it goes on', (text) => `${text}[]\n`, 'backup-damaged'],
  ['it is something else', () => 'a,b\n1,2\n', 'backup-foreign'],
  ['it is newer', (text) => text.replace('"0001-', '"9999-'), 'backup-newer'],
])('refused, and nothing is left behind: %s', async (_, change, code) => {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  const place = await places.empty();
  const wrong = join(place.dataFolder, 'wrong.gz');
  writeFileSync(wrong, gzipSync(changed));
  expect(await codeOf(restore(place, wrong, still))).toBe(code);
  expect(readdirSync(place.dataFolder)).toEqual(['wrong.gz']);
  expect(await codeOf(restore(place, file, still))).toBe('done');
});

test('refused: a zip that is cut off or changed, no zip, and no file', async () => {
  const place = await places.empty();
  const bytes = readFileSync(file);
  const wrong = join(place.dataFolder, 'wrong.gz');
  const middle = Math.floor(bytes.length / 2);
  const flipped = Buffer.from(bytes);
  flipped[middle] = flipped[middle]! ^ 1;
  for (const [content, code] of [
    [bytes.subarray(0, middle), 'backup-damaged'],
    [flipped, 'backup-damaged'],
    [Buffer.from('not a zip'), 'backup-foreign'],
  ] as const) {
    writeFileSync(wrong, content);
    expect(await codeOf(restore(place, wrong, still))).toBe(code);
  }
  expect(await codeOf(restore(place, join(place.dataFolder, 'none.gz'), still))).toBe('backup-unreadable');
});

test('a backup is never written over another file, nor without data', async () => {
  expect(await codeOf(backUp(settings, join(file, 'inside-a-file'), still))).toBe('backup-unwritable');
  expect(await codeOf(backUp(settings, file, still))).toBe('backup-unwritable');
  expect(await codeOf(backUp(settings, undefined, still))).toBe('no-backup-folder');
  expect(await codeOf(backUp(await places.empty('sqlite'), file, still))).toBe('no-data');
});

function keys(at: Settings): Promise<string[]> {
  return withDatabase(at, async ({ db }) => {
    const rows = await db.selectFrom('installation').select('key').execute();
    return rows.map(({ key }) => key).toSorted();
  });
}

async function strangeIn(db: Running['services']['database']['db']): Promise<string[]> {
  const rows = await db
    .selectFrom('installation')
    .select('value')
    .where('key', 'like', 'strange%')
    .orderBy('key')
    .execute();
  return rows.map(({ value }) => value);
}
