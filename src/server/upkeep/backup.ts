import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deriveKey } from '../auth/secret.ts';
import type { Progress } from '../db/copy/fill.ts';
import type { Database } from '../db/database.ts';
import { CopyRefusal } from '../operator/copy-refusal.ts';
import type { Settings } from '../operator/settings.ts';
import { programVersion } from '../operator/version.ts';
import { readKeys } from '../secrets/keys.ts';
import { withSource } from '../db/copy/with-source.ts';
import { withDatabase } from './open-source.ts';
import { checkBackup } from './read-backup.ts';
import { type Written, writeBackup } from './write-backup.ts';

export type Backup = Written & { secretFile: string | undefined };

const stamp = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** Names of backups that the server makes; they sort by time, and the server deletes what has such a name. */
export const backupName = (at: Date): string => `crux-${stamp(at)}.backup.gz`;

/** Made by somebody, who alone deletes it. */
const manualName = (at: Date): string => `crux-${stamp(at)}-manual.backup.gz`;

/** Backs up the installation while it runs, into `file`, or into a new file of the folder for backups. */
export async function backUp(settings: Settings, file: string | undefined, progress: Progress): Promise<Backup> {
  const where = file ?? join(folderOf(settings), manualName(new Date()));
  return withDatabase(settings, (database) => backUpDatabase(settings, database, where, progress));
}

/** Writes the backup, reads it again to its end, and only then says that it is there. */
export async function backUpDatabase(
  settings: Settings,
  database: Database,
  file: string,
  progress: Progress = () => undefined,
): Promise<Backup> {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (fault) {
    throw new CopyRefusal('backup-unwritable', { file, reason: (fault as Error).message });
  }
  const header = {
    version: programVersion(),
    engine: database.engine,
    at: new Date().toISOString(),
    secret: secretNameHere(settings) ?? '',
  };
  const written = await withSource(database, (source) => writeBackup(file, header, source, progress));
  try {
    await checkBackup(file);
  } catch (fault) {
    rmSync(file, { force: true });
    throw fault;
  }
  return { ...written, secretFile: settings.secret === undefined ? settings.secretFile : undefined };
}

/** Backups in a folder that the server made, oldest first. */
export const ownBackupsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^crux-\d{8}T\d{6}Z\.backup\.gz$/.test(name))
    .toSorted();

/** The newest backup in a folder, whoever made it: what ends as ours do counts. */
export function newestBackupIn(folder: string): { name: string; at: number } | undefined {
  if (!existsSync(folder)) return undefined;
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.backup.gz'))
    .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
  return all.toSorted((one, other) => one.at - other.at || one.name.localeCompare(other.name)).at(-1);
}

/** Tells this installation's secret from another, and nothing of it; `undefined`: there is none here. */
export function secretNameHere(settings: Settings): string | undefined {
  if (settings.secret === undefined && !existsSync(settings.secretFile)) return undefined;
  return deriveKey(readKeys(settings).secret, 'name in backups').slice(0, 12);
}

export function folderOf({ backupFolder }: Settings): string {
  if (backupFolder === undefined) throw new CopyRefusal('no-backup-folder');
  return backupFolder;
}
