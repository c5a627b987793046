import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Settings } from '../operator/settings.ts';
import { StartFailure } from '../operator/start-failure.ts';
import type { Database } from './database.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { outageOf } from './outage.ts';
import { fileFailureOf } from './start-outage.ts';

/** As long as one that is being stopped may take. */
const patience = 3_000;

/**
 * One server at a time on a folder with a database of its own: two would not hear of each other's changes. The lock ends
 * with the process, however it ends. Commands such as a backup need none.
 */
export function takeFolder({ databaseUrl, dataFolder }: Pick<Settings, 'databaseUrl' | 'dataFolder'>): {
  giveBack(): void;
} {
  if (databaseUrl !== undefined) return { giveBack: () => undefined };
  const file = join(dataFolder, 'serving.lock');
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  } catch (fault) {
    if (outageOf(fault) === 'disk-full') throw new StartFailure('disk-full', { place: dataFolder });
    throw new StartFailure('folder-not-writable', { folder: dataFolder });
  }
  // An empty database of the engine, for its lock, which the system takes back from a process that has died.
  const lock = new DatabaseSync(file, { timeout: patience });
  try {
    lock.exec('begin exclusive');
  } catch (fault) {
    lock.close();
    if (outageOf(fault) === 'busy') throw new StartFailure('folder-in-use', { folder: dataFolder });
    throw fileFailureOf(fault, dataFolder);
  }
  return { giveBack: () => lock.close() };
}

/**
 * Brings the schema up to date where no server is at work in the folder: an older one would go on writing into tables
 * that it does not know. What is up to date needs no lock, so that commands work beside a server of the same version.
 */
export async function migrateAlone(
  database: Pick<Database, 'db' | 'engine'>,
  settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
): Promise<string[]> {
  if ((await pendingMigrations(database)).length === 0) return [];
  const folder = takeFolder(settings);
  try {
    return await migrate(database);
  } finally {
    folder.giveBack();
  }
}
