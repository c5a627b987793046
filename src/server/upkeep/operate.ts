import type { Progress } from '../db/copy/fill.ts';
import { pendingMigrations } from '../db/migrate.ts';
import { migrateAlone } from '../db/take-folder.ts';
import { readSettings } from '../operator/settings.ts';
import { type Backup, backUp } from './backup.ts';
import { examineAll } from './doctor.ts';
import type { Finding } from './doctor-texts.ts';
import { exportEvents } from './events.ts';
import { type Moved, move } from './move.ts';
import { withDatabase } from './open-source.ts';
import { type Restored, restore } from './restore.ts';

/** What an operator does from the command line to the installation that the environment names. */
export const operate = {
  backUp: (file: string | undefined, progress: Progress): Promise<Backup> => backUp(readSettings(), file, progress),
  restore: (file: string, progress: Progress): Promise<Restored> => restore(readSettings(), file, progress),
  move: (to: string, progress: Progress): Promise<Moved> => move(readSettings(), to, progress),
  examine: (also: { drill: string | boolean; verifyEvents: boolean }): Promise<Finding[]> =>
    examineAll(readSettings(), also),
  events: (after: number, give: (event: object) => void): Promise<void> => exportEvents(readSettings(), after, give),
  migrate: (): Promise<string[]> => {
    const settings = readSettings();
    return withDatabase(settings, (database) => migrateAlone(database, settings));
  },
  pending: (): Promise<string[]> => withDatabase(readSettings(), pendingMigrations),
};
