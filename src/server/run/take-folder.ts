import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Settings } from '../operator/settings.ts';
import { StartFailure } from '../operator/start-failure.ts';

/** As long as one that is being stopped may take. */
const patience = 3_000;

/**
 * One server at a time on a folder with a database of its own: two would not hear of each other's changes. The lock ends
 * with the process, however it ends. Commands such as a backup need none.
 */
export function takeFolder({ databaseUrl, dataFolder }: Settings): { giveBack(): void } {
  if (databaseUrl !== undefined) return { giveBack: () => undefined };
  const file = join(dataFolder, 'serving.lock');
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  // An empty database of the engine, for its lock, which the system takes back from a process that has died.
  const lock = new DatabaseSync(file, { timeout: patience });
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new StartFailure('folder-in-use', { folder: dataFolder });
  }
  return { giveBack: () => lock.close() };
}
