import { findOrganizationOf } from '../store/installation.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyResultWhy, ObjectiveWhy } from '../../contract/why.ts';
import type { Db } from '../db/database.ts';
import { programOf } from '../auth/program.ts';
import { openLog } from '../operator/log.ts';
import { openServices } from './open-services.ts';
import { whyKeyResult, whyObjective } from '../resources/pages/why/why.ts';
import { type Settings, readSettings } from '../operator/settings.ts';

/**
 * Why the numbers of a key result or an objective are what they are, for whoever runs this installation and can read
 * its data anyway. `ids`: the first that is known counts. `undefined`: none is known, or there is no data here.
 */
export async function explain(
  ids: readonly string[],
  settings: Settings = readSettings(),
): Promise<KeyResultWhy | ObjectiveWhy | undefined> {
  if (settings.databaseUrl === undefined && !existsSync(join(settings.dataFolder, 'crux.db'))) return undefined;
  const services = await openServices(settings, openLog('silent'));
  try {
    for (const id of ids) {
      const found = await explainOne(services.database.db, id, services.clock());
      if (found) return found;
    }
    return undefined;
  } finally {
    await services.close();
  }
}

async function explainOne(db: Db, id: string, now: Date): Promise<KeyResultWhy | ObjectiveWhy | undefined> {
  for (const [table, why] of [['key_results', whyKeyResult] as const, ['objectives', whyObjective] as const]) {
    const organizationId = await findOrganizationOf(db, table, id);
    if (organizationId !== undefined) return why({ db, now, ...(await programOf(db, organizationId)) }, id);
  }
  return undefined;
}
