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
    expect.stringMatching(/^sources(-failing)? (well|warn)$/),
    expect.stringMatching(/^disk/),
    expect.stringMatching(/^disk/),
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
