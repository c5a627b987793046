import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openLog } from '../operator/log.ts';
import { type Settings, readSettings } from '../operator/settings.ts';
import { putPasswordsUntil } from '../store/installation.ts';
import { startFailureOf } from '../db/start-outage.ts';
import { openServices } from './open-services.ts';

/**
 * Lets people sign in with a password for some minutes, though that is switched off, on every node; the server may go
 * on running. Until when, or `undefined` where there is no data.
 */
export async function letPasswordsIn(
  minutes: number,
  settings: Settings = readSettings(),
): Promise<string | undefined> {
  if (settings.databaseUrl === undefined && !existsSync(join(settings.dataFolder, 'crux.db'))) return undefined;
  const services = await openServices(settings, openLog('silent'));
  try {
    const until = new Date(Date.now() + minutes * 60_000).toISOString();
    await putPasswordsUntil(services.database.db, until);
    return until;
  } catch (fault) {
    throw startFailureOf(fault, services.database.place);
  } finally {
    await services.close();
  }
}
