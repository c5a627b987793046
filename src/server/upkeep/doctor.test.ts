import { chmodSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '../operator/settings.ts';
import type { Running } from '../run/run-node.ts';
import { type Places, openPlaces, startWithSample } from '../testing/open-installation.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { backUp } from './backup.ts';
import { examine, examineAll } from './doctor.ts';
import { databaseFile, withDatabase } from './open-source.ts';
import { restore } from './restore.ts';

let places: Places;
let settings: Settings;
let running: Running;
let folder: string;
const still = () => undefined;
const states = async (at: Settings) => (await examine(at)).map(({ code, state }) => `${code} ${state}`);

beforeAll(async () => {
  places = openPlaces();
  const empty = await places.empty();
  folder = join(empty.dataFolder, 'backups');
  settings = { ...empty, backupFolder: folder };
  running = await startWithSample(settings);
});
afterAll(async () => {
  await running.stop();
  await places.close();
});

test('a running installation is looked at, all of it, in both languages', async () => {
  await backUp(settings, undefined, still);
  const mailbox = await openMailbox();
  const found = await examine({ ...settings, publicUrl: running.address, smtpUrl: mailbox.url });
  await mailbox.close();
  expect(found.map(({ code, state }) => `${code} ${state}`)).toEqual([
    'database well',
    'migrations well',
    'integrity well',
    'clock well',
    // One of the sample's has fallen silent.
    'sources-failing warn',
    // How much room there is, is the machine's: each folder says it.
    expect.stringMatching(/^disk(-low warn| well)$/),
    expect.stringMatching(/^disk(-low warn| well)$/),
    'secret well',
    'backups well',
    'mail well',
    'address-plain warn',
  ]);
  for (const { text } of found) {
    expect(text.en).not.toMatch(/[{}]/);
    expect(text.zh).toMatch(/[一-龥]/);
  }
});

test('what is missing, old, open or elsewhere is said', async () => {
  chmodSync(settings.secretFile, 0o644);
  const open = await states({ ...settings, backupFolder: undefined, host: '0.0.0.0' });
  expect(open).toEqual(expect.arrayContaining(['secret-open warn', 'backups-off warn', 'address-missing warn']));
  chmodSync(settings.secretFile, 0o600);

  const old = join(settings.dataFolder, 'old');
  mkdirSync(old);
  const name = join(old, 'crux-20200101T000000Z.backup.gz');
  writeFileSync(name, '');
  utimesSync(name, new Date('2020-01-01'), new Date('2020-01-01'));
  // One that somebody made and named counts, too.
  const named = join(old, 'today.backup.gz');
  writeFileSync(named, '');
  expect(await states({ ...settings, backupFolder: old })).toContain('backups well');
  rmSync(named);
  const silent = await states({
    ...settings,
    backupFolder: old,
    publicUrl: 'http://127.0.0.1:1',
    smtpUrl: 'smtp://127.0.0.1:1',
  });
  expect(silent).toEqual(expect.arrayContaining(['backups-old warn', 'mail-refused warn', 'address-silent bad']));

  const elsewhere = await states({
    ...settings,
    secretFile: join(settings.dataFolder, 'none'),
    backupFolder: join(folder, 'other'),
    publicUrl: `${running.address}/docs`,
  });
  expect(elsewhere).toEqual(expect.arrayContaining(['secret-missing bad', 'backups-none warn', 'address-other bad']));
});

test.each([
  [{ publicUrl: 'https://127.0.0.1:1' }, 'proxy-missing warn'],
  [{ publicUrl: 'https://127.0.0.1:1', trustProxy: ['loopback'] }, 'proxy well'],
  [{ publicUrl: 'https://127.0.0.1:1', trustProxy: ['loopback', '0.0.0.0/0'] }, 'proxy-anybody bad'],
  [{ publicUrl: 'https://127.0.0.1:1', trustProxy: ['::/0'] }, 'proxy-anybody bad'],
  [{ trustProxy: ['10.0.0.0/8'] }, 'proxy-unused warn'],
  [{}, undefined],
  [{ publicUrl: 'http://127.0.0.1:1' }, undefined],
] as [Partial<Settings>, string | undefined][])('the proxy of %j', async (changes, expected) => {
  const found = await examine({ ...settings, ...changes });
  const [said] = found.filter(({ code }) => code.startsWith('proxy'));
  expect(said && `${said.code} ${said.state}`).toBe(expected);
  expect(`${said?.text.en} ${said?.text.zh}`).not.toMatch(/[{}]/);
});

test('a place without data, and one of a newer version', async () => {
  const empty = await places.empty('sqlite');
  expect(await states(empty)).toContain('database-closed bad');
  const place = await places.empty();
  await restore(place, join(import.meta.dirname, 'schemas', '0018.backup.gz'), still);
  expect(await states(place)).toContain('migrations-pending warn');
  await withDatabase(place, ({ db }) => db.insertInto('migrations').values({ name: '9999-later', at: '' }).execute());
  expect(await states(place)).toContain('database-closed bad');
});

test('a source that fails and a clock that goes wrong are said, with how many and by how much', async () => {
  const { db, engine } = running.services.database;
  const rows = await db.selectFrom('sources').select('subject_id').orderBy('subject_id').execute();
  const failing = (since: string | null, of: readonly string[]) =>
    db.updateTable('sources').set({ failing_since: since }).where('subject_id', 'in', of).execute();
  await failing(
    null,
    rows.map(({ subject_id: id }) => id),
  );
  expect(await states(settings)).toContain('sources well');
  await failing('2026-11-01T08:00:00.000Z', [rows[0]!.subject_id]);
  const found = await examine(settings, () => new Date(Date.now() - 60_000));
  const [sources] = found.filter(({ code }) => code.startsWith('sources'));
  expect([sources?.code, sources?.state]).toEqual(['sources-failing', 'warn']);
  expect(sources?.text.en).toContain(`Sources: 1 of ${rows.length} fail`);
  const [clock] = found.filter(({ code }) => code.startsWith('clock'));
  // The embedded database has no clock of its own.
  expect([clock?.code, clock?.state]).toEqual(engine === 'postgres' ? ['clock-differs', 'warn'] : ['clock', 'well']);
  if (engine === 'postgres') expect(clock?.text.en).toMatch(/\b(59|60|61) s\b/);
});

test('a table that is gone is found on both engines', async () => {
  const place = await places.empty();
  const file = join(settings.dataFolder, 'c.backup.gz');
  await backUp(settings, file, still);
  await restore(place, file, still);
  await withDatabase(place, ({ db }) => db.schema.dropTable('snoozes').execute());
  const [broken] = (await examine(place)).filter(({ code }) => code.startsWith('integrity'));
  expect([broken?.code, broken?.state]).toEqual(['integrity-broken', 'bad']);
  expect(broken?.text.zh).toContain('no table snoozes');
});

test('pages that are broken are found', async () => {
  const place = await places.empty('sqlite');
  const file = join(settings.dataFolder, 'b.backup.gz');
  await backUp(settings, file, still);
  await restore(place, file, still);
  expect(await states(place)).toContain('integrity well');
  const bytes = readFileSync(databaseFile(place));
  for (let page = 8; page * 4096 < bytes.length; page += 7) bytes.fill(0x55, page * 4096, (page + 1) * 4096);
  writeFileSync(databaseFile(place), bytes);
  expect((await states(place)).filter((state) => state.endsWith(' bad'))).toContainEqual(
    expect.stringMatching(/^(integrity-broken|database-closed) bad$/),
  );
});

test('the newest backup is proved in a temporary place, and what is wrong with it is said', async () => {
  const codes = async (drill: string | boolean, at = settings) =>
    (await examineAll(at, { drill, verifyEvents: true })).map(({ code }) => code);
  expect(await codes(true)).toEqual(expect.arrayContaining(['drill-done', 'events']));
  const wrong = join(settings.dataFolder, 'wrong.gz');
  writeFileSync(wrong, 'no backup');
  expect(await codes(wrong)).toContain('not-shown');
  const earlier = join(import.meta.dirname, 'schemas', '0018.backup.gz');
  expect(await codes(earlier)).toContain('drill-done');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  expect(await codes(true)).toContain('not-shown');
});
