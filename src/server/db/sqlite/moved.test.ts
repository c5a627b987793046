import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCrux } from '../../../cli/run-crux.ts';
import type { Settings } from '../../operator/settings.ts';
import { start } from '../../run/start.ts';
import { type Places, openPlaces } from '../../testing/open-installation.ts';
import { backUp } from '../../upkeep/backup.ts';
import { examine } from '../../upkeep/doctor.ts';
import { databaseFile } from '../../upkeep/open-source.ts';
import { restore } from '../../upkeep/restore.ts';
import { markMoved, moveMarker } from './moved.ts';

let places: Places;
let settings: Settings;
let backup: string;
const still = () => undefined;

beforeAll(async () => {
  places = openPlaces();
  settings = await places.empty('sqlite');
  await (await start(settings)).stop();
  backup = join(settings.dataFolder, 'before.backup.gz');
  await backUp(settings, backup, still);
  markMoved(databaseFile(settings), 'postgres://crux:…@db:5432/crux');
});
afterAll(() => places.close());

test('on a file that was moved nothing starts, is backed up or called well; where it went is said', async () => {
  await expect(start(settings)).rejects.toMatchObject({ code: 'database-moved' });
  const again = join(settings.dataFolder, 'again.backup.gz');
  await expect(backUp(settings, again, still)).rejects.toMatchObject({ code: 'database-moved' });
  expect(existsSync(again)).toBe(false);
  const [first] = await examine(settings);
  expect(first).toMatchObject({ code: 'database-closed', state: 'bad' });
  const env = { CRUX_DATA: settings.dataFolder, CRUX_DATABASE_URL: '' };
  for (const command of ['doctor', 'migrate', 'backup']) {
    const { status, out, err } = await runCrux([command, ...(command === 'backup' ? [again] : []), '--lang', 'en'], {
      env,
    });
    expect(status).not.toBe(0);
    expect(out + err).toContain('was moved to postgres://crux:…@db:5432/crux');
  }
  expect(readFileSync(moveMarker(databaseFile(settings)), 'utf8')).not.toContain('password');
});

test('with the file put away it is said all the same; a backup restored there is what counts again', async () => {
  renameSync(databaseFile(settings), join(settings.dataFolder, 'away.db'));
  for (const end of ['-wal', '-shm']) rmSync(databaseFile(settings) + end, { force: true });
  await expect(start(settings)).rejects.toMatchObject({ code: 'database-moved' });
  await expect(backUp(settings, undefined, still)).rejects.toMatchObject({ code: 'no-backup-folder' });
  await restore(settings, backup, still);
  await (await start(settings)).stop();
});
