import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '../operator/settings.ts';
import type { Running } from '../run/run-node.ts';
import { type Places, openPlaces, startWithSample } from '../testing/open-installation.ts';
import { backUp } from '../upkeep/backup.ts';
import { checkBackup } from '../upkeep/read-backup.ts';
import { startBackups } from './backups.ts';

let places: Places;
let settings: Settings;
let running: Running;
let folder: string;
let now = new Date('2026-11-20T08:00:00.000Z');
const backupsOf = (changes: Partial<Settings>) =>
  startBackups({ ...running.services, clock: () => now }, { ...settings, backupFolder: folder, ...changes }, 0);

beforeAll(async () => {
  places = openPlaces();
  settings = await places.empty();
  running = await startWithSample(settings);
  folder = join(settings.dataFolder, 'backups');
});
afterAll(async () => {
  await running.stop();
  await places.close();
});

test('one of several nodes makes a backup when it is due, and the oldest beyond those to keep go', async () => {
  const nodes = [backupsOf({ backupEveryHours: 6, backupKeep: 2 }), backupsOf({ backupEveryHours: 6, backupKeep: 2 })];
  const runAll = async () =>
    (await Promise.all(nodes.map((node) => node.runDue()))).filter((file) => file !== undefined);
  expect(await runAll()).toEqual([join(folder, 'crux-20261120T080000Z.backup.gz')]);
  expect(await runAll()).toEqual([]);
  writeFileSync(join(folder, 'mine.backup.gz'), '');
  const { file: manual } = await backUp({ ...settings, backupFolder: folder }, undefined, () => undefined);
  now = new Date('2026-11-20T13:59:00.000Z');
  expect(await runAll()).toEqual([]);
  now = new Date('2026-11-20T14:00:00.000Z');
  expect((await runAll()).length).toBe(1);
  now = new Date('2026-11-21T03:00:00.000Z');
  expect((await runAll()).length).toBe(1);
  expect(readdirSync(folder).toSorted()).toEqual(
    [
      'crux-20261120T140000Z.backup.gz',
      'crux-20261121T030000Z.backup.gz',
      basename(manual),
      'mine.backup.gz',
    ].toSorted(),
  );
  const { tallies } = await checkBackup(join(folder, 'crux-20261121T030000Z.backup.gz'));
  expect(tallies['key_results']?.rows).toBeGreaterThan(10);
  await Promise.all(nodes.map((node) => node.stop()));
});

test('without a folder none is made; one that fails is said, deletes nothing, and is tried again soon', async () => {
  now = new Date('2026-11-25T08:00:00.000Z');
  expect(await backupsOf({ backupFolder: undefined }).runDue()).toBeUndefined();
  const file = join(settings.dataFolder, 'a-file');
  writeFileSync(file, '');
  const said: string[] = [];
  const log = { ...running.services.log, error: (_: object, text: string) => said.push(text) } as never;
  const failing = startBackups(
    { ...running.services, log, clock: () => now },
    { ...settings, backupFolder: join(file, 'inside') },
    0,
  );
  const before = readdirSync(folder);
  expect(await failing.runDue()).toBeUndefined();
  expect(said).toEqual(['a backup could not be made']);
  expect(readdirSync(folder)).toEqual(before);
  now = new Date('2026-11-25T08:10:00.000Z');
  rmSync(file);
  mkdirSync(file);
  expect(await failing.runDue()).toBe(join(file, 'inside', 'crux-20261125T081000Z.backup.gz'));
});
