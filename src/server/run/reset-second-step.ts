import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openLog } from '../operator/log.ts';
import { type Settings, readSettings } from '../operator/settings.ts';
import { endingSessions } from '../resources/organization/account/end-sessions.ts';
import { findUserByEmail } from '../store/accounts.ts';
import { deleteSecondStep } from '../store/second-steps.ts';
import { startFailureOf } from '../db/start-outage.ts';
import { openServices } from './open-services.ts';

/**
 * Turns the second step of an account off, and ends its sessions, for whoever runs this installation; the server may go
 * on running. `unknown`: there is no such account, or no data here.
 */
export async function resetSecondStep(
  email: string,
  settings: Settings = readSettings(),
): Promise<'reset' | 'off' | 'unknown'> {
  if (settings.databaseUrl === undefined && !existsSync(join(settings.dataFolder, 'crux.db'))) return 'unknown';
  const services = await openServices(settings, openLog('silent'));
  const { database } = services;
  try {
    const user = await findUserByEmail(database.db, email);
    if (user === undefined) return 'unknown';
    const ending = { type: 'person.second-step-dropped', now: new Date(), by: 'nobody' } as const;
    return await endingSessions(services, ending, async (tx, end) => {
      if (!(await deleteSecondStep(tx, user.id))) return 'off';
      await end(user.id);
      return 'reset';
    });
  } catch (fault) {
    throw startFailureOf(fault, services.database.place);
  } finally {
    await services.close();
  }
}
