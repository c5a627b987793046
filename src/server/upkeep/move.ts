import type { Progress } from '../db/copy/fill.ts';
import { fillDatabase } from '../db/copy/fill-database.ts';
import type { Tallies } from '../db/copy/tally.ts';
import { markMoved } from '../db/sqlite/moved.ts';
import { openDatabase } from '../db/open.ts';
import { CopyRefusal } from '../operator/copy-refusal.ts';
import { openLog } from '../operator/log.ts';
import type { Settings } from '../operator/settings.ts';
import { databaseFile, expectFile } from './open-source.ts';

export type Moved = { from: string; place: string; tallies: Tallies; secretFile: string | undefined };

/**
 * Copies the installation's file into an empty PostgreSQL database. Nobody else may have the file open, so that nothing
 * is written to it that the copy does not have; the file stays as it is, with a mark beside it, so
 * that nobody works on it by mistake.
 */
export async function move(settings: Settings, to: string, progress: Progress): Promise<Moved> {
  if (settings.databaseUrl !== undefined) throw new CopyRefusal('source-not-file');
  expectFile(settings);
  const from = databaseFile(settings);
  const source = await openAlone(from);
  try {
    const database = await openDatabase({ ...settings, databaseUrl: to, log: openLog('silent') });
    try {
      const tallies = await fillDatabase(database, source, progress);
      markMoved(from, database.place);
      const secretFile = settings.secret === undefined ? settings.secretFile : undefined;
      return { from, place: database.place, tallies, secretFile };
    } finally {
      await database.close();
    }
  } finally {
    source.close();
  }
}

async function openAlone(file: string) {
  const { sqliteSource } = await import('../db/sqlite/copy-source.ts');
  const busy = 5;
  try {
    return sqliteSource(file, { alone: true });
  } catch (fault) {
    if ((fault as { errcode?: number }).errcode !== busy) throw fault;
    throw new CopyRefusal('source-in-use', { place: file });
  }
}
