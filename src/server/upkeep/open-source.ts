import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open.ts';
import { refuseMoved } from '../db/sqlite/moved.ts';
import { openLog } from '../operator/log.ts';
import { CopyRefusal } from '../operator/copy-refusal.ts';
import type { Settings } from '../operator/settings.ts';

export const databaseFile = (settings: Settings): string => join(settings.dataFolder, 'crux.db');

/** Refuses where an installation has no database yet: opening would make one. */
export function expectData(settings: Settings): void {
  if (settings.databaseUrl === undefined) refuseMoved(databaseFile(settings));
  expectFile(settings);
}

export function expectFile(settings: Settings): void {
  if (settings.databaseUrl === undefined && !existsSync(databaseFile(settings)))
    throw new CopyRefusal('no-data', { place: settings.dataFolder });
}

/** Opens the database of an installation for one piece of work and closes it again. */
export async function withDatabase<Result>(
  settings: Settings,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  expectData(settings);
  const database = await openDatabase({ ...settings, log: openLog('silent') });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
