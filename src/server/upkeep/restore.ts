import { closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../db/copy/fill.ts';
import { fillDatabase } from '../db/copy/fill-database.ts';
import type { Tallies } from '../db/copy/tally.ts';
import type { Database } from '../db/database.ts';
import { unmarkMoved } from '../db/sqlite/moved.ts';
import { openDatabase } from '../db/open.ts';
import { CopyRefusal } from '../operator/copy-refusal.ts';
import { openLog } from '../operator/log.ts';
import type { Settings } from '../operator/settings.ts';
import { StartFailure } from '../operator/start-failure.ts';
import { secretNameHere } from './backup.ts';
import { databaseFile } from './open-source.ts';
import { checkBackup, openBackup } from './read-backup.ts';
import type { Header } from './write-backup.ts';

export type Restored = {
  place: string;
  header: Header;
  tallies: Tallies;
  /** Is the secret here the one the credentials in the backup are encrypted with? */
  secret: 'same' | 'other' | 'missing';
  secretFile: string | undefined;
};

/** Restores a backup into the empty place that the settings name; where anything is wrong, nothing is there afterwards. */
export async function restore(settings: Settings, file: string, progress: Progress): Promise<Restored> {
  // Read to its end before anything is written: what a damaged row says is no fault of the database's.
  const { header } = await checkBackup(file);
  const done =
    settings.databaseUrl === undefined
      ? await intoFolder(settings, file, progress)
      : await intoDatabase(settings, file, progress);
  const here = secretNameHere(settings);
  const secret = here === undefined ? 'missing' : here === header.secret ? 'same' : 'other';
  return { ...done, header, secret, secretFile: settings.secret === undefined ? settings.secretFile : undefined };
}

/** Fills a database from a backup; the caller has made sure that it is empty, or PostgreSQL does. */
export async function fillFromBackup(database: Database, file: string, progress: Progress): Promise<Tallies> {
  const { source, finish } = await openBackup(file);
  return fillDatabase(database, source, progress, finish);
}

async function intoDatabase(settings: Settings, file: string, progress: Progress) {
  const database = await openDatabase({ ...settings, log: openLog('silent') });
  try {
    return { place: database.place, tallies: await fillFromBackup(database, file, progress) };
  } finally {
    await database.close();
  }
}

/** Beside its place, and put there once it is whole. */
async function intoFolder(settings: Settings, file: string, progress: Progress) {
  const place = databaseFile(settings);
  if (['', '-wal', '-shm'].some((end) => existsSync(place + end))) throw new CopyRefusal('target-not-empty', { place });
  const folder = makeFolder(settings.dataFolder);
  try {
    const database = await openDatabase({ dataFolder: folder, log: openLog('silent') });
    let tallies: Tallies;
    try {
      tallies = await fillFromBackup(database, file, progress);
    } finally {
      await database.close();
    }
    // Somebody may have started a server here in the meantime.
    if (existsSync(place)) throw new CopyRefusal('target-not-empty', { place });
    renameSync(join(folder, 'crux.db'), place);
    unmarkMoved(place);
    keepOnDisk(settings.dataFolder);
    return { place, tallies };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeFolder(dataFolder: string): string {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return mkdtempSync(join(dataFolder, 'restoring-'));
  } catch {
    throw new StartFailure('folder-not-writable', { folder: dataFolder });
  }
}

/** A file under a new name is safe once its folder is. */
function keepOnDisk(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
