import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeReset } from '../auth/reset-links.ts';
import { openLog } from '../operator/log.ts';
import { type Settings, readSettings } from '../operator/settings.ts';
import { findUserByEmail } from '../store/accounts.ts';
import { startFailureOf } from '../db/start-outage.ts';
import { openServices } from './open-services.ts';

const hours = 24;

/**
 * A link that sets a new password for the account with this e-mail, for whoever runs this installation and can read its
 * data anyway; the server may go on running. `undefined`: there is no such account, or no data here.
 */
export async function resetLink(email: string, settings: Settings = readSettings()): Promise<string | undefined> {
  if (settings.databaseUrl === undefined && !existsSync(join(settings.dataFolder, 'crux.db'))) return undefined;
  const services = await openServices(settings, openLog('silent'));
  try {
    const user = await findUserByEmail(services.database.db, email);
    if (user === undefined) return undefined;
    const base = settings.publicUrl ?? `http://${settings.host}:${settings.port}`;
    return `${base}/reset-password/${await makeReset(services.database.db, user.id, hours)}`;
  } catch (fault) {
    throw startFailureOf(fault, services.database.place);
  } finally {
    await services.close();
  }
}
