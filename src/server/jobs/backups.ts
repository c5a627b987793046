import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from '../ask/services.ts';
import type { Settings } from '../operator/settings.ts';
import { claimChore, endChore } from '../store/chores.ts';
import { backUpDatabase, backupName, ownBackupsIn } from '../upkeep/backup.ts';

export type Backups = {
  /** Makes one if the last one of any node is old enough; says which file. */
  runDue(): Promise<string | undefined>;
  stop(): Promise<void>;
};

type Backing = Pick<Services, 'database' | 'clock' | 'log'>;

const chore = 'backup';
const minute = 60_000;
const hour = 60 * minute;
const leased = 6 * hour;
const beforeNextTry = 10 * minute;

/** Every so many hours one of the nodes makes a backup, and deletes the oldest beyond those that are kept. */
export function startBackups(services: Backing, settings: Settings, everyMinutes = 1): Backups {
  let working: Promise<string | undefined> | undefined;
  const runDue = () => {
    working ??= backUpWhenDue(services, settings)
      .catch((fault: unknown) => {
        services.log.error({ fault }, 'a backup could not be made');
        return undefined;
      })
      .finally(() => {
        working = undefined;
      });
    return working;
  };
  const isOn = settings.backupFolder !== undefined && everyMinutes > 0;
  const timer = isOn ? setInterval(() => void runDue(), everyMinutes * minute) : undefined;
  timer?.unref();
  return {
    runDue,
    async stop() {
      clearInterval(timer);
      await working;
    },
  };
}

async function backUpWhenDue({ database, clock, log }: Backing, settings: Settings): Promise<string | undefined> {
  const { backupFolder: folder, backupEveryHours, backupKeep } = settings;
  if (folder === undefined) return undefined;
  const now = clock();
  const { db } = database;
  const at = (later: number) => new Date(now.getTime() + later).toISOString();
  if (!(await claimChore(db, chore, at(0), at(leased)))) return undefined;
  try {
    const { file, rows, bytes } = await backUpDatabase(settings, database, join(folder, backupName(now)));
    log.info({ file, rows, bytes }, 'a backup was made');
    for (const old of ownBackupsIn(folder).slice(0, -backupKeep)) rmSync(join(folder, old));
    await endChore(db, chore, at(backupEveryHours * hour));
    return file;
  } catch (fault) {
    await endChore(db, chore, at(beforeNextTry));
    throw fault;
  }
}
