import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { integrityFaults } from '../db/integrity.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import { CopyRefusal } from '../operator/copy-refusal.ts';
import { openLog } from '../operator/log.ts';
import type { Settings } from '../operator/settings.ts';
import { folderOf, newestBackupIn } from './backup.ts';
import { checkBackup } from './read-backup.ts';
import { fillFromBackup } from './restore.ts';

export type Drill = { file: string; tables: number; rows: number; faults: string[] };

/** Restores the newest backup, or the one that is named, into a temporary place and brings it up to date there. */
export async function drill(settings: Settings, named?: string): Promise<Drill> {
  const file = named ?? newestIn(folderOf(settings));
  await checkBackup(file);
  const folder = mkdtempSync(join(tmpdir(), 'crux-drill-'));
  try {
    const database = await openDatabase({ dataFolder: folder, log: openLog('silent') });
    try {
      const tallies = Object.values(await fillFromBackup(database, file, () => undefined));
      await migrate(database);
      const faults = await integrityFaults(database);
      return { file, tables: tallies.length, rows: tallies.reduce((sum, { rows }) => sum + rows, 0), faults };
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function newestIn(folder: string): string {
  const newest = newestBackupIn(folder);
  if (newest === undefined) throw new CopyRefusal('no-backup', { folder });
  return join(folder, newest.name);
}
