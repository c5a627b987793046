import { reseal, sealedState } from './sealed-settings.ts';
import { type Sealed, listSealed, putSealed } from '../store/connections.ts';
import { isDeepStrictEqual } from 'node:util';
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { readSecret } from '../auth/secret.ts';
import { resealSecondSteps } from '../auth/second-step.ts';
import { type Database } from '../db/database.ts';
import { appliedMigrations, knownMigrations } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import { openLog } from '../operator/log.ts';
import { StartFailure } from '../operator/start-failure.ts';
import { type Settings, readSettings } from '../operator/settings.ts';
import { type ChainKeyState, replaceLostKey, resealChainKey } from './chain-key.ts';
import { nextOf, previousOf, readKeys } from './keys.ts';
import { type Vault, openVault } from './vault.ts';

/** How many secrets of sources are sealed with the key in use, with an earlier one, and with none that is known. */
export type SecretsState = { current: number; earlier: number; lost: Lost[] };
export type Lost = { connection: string; name: string };
export type Rotation = {
  sealed: number;
  lost: Lost[] /** Absent: the secret comes from the environment. */;
  file?: string;
};

/** What there is to rotate. `undefined`: there is no data here. */
export async function secretsState(settings: Settings = readSettings()): Promise<SecretsState | undefined> {
  return withDatabase(settings, async (database) => {
    const { secret, others } = readKeys(settings);
    const vault = openVault(secret, others);
    const all = (await listSealed(database.db)).flatMap((row) => sealedState(vault, row));
    return {
      current: all.filter(({ state }) => state === 'current').length,
      earlier: all.filter(({ state }) => state === 'earlier').length,
      lost: lostOf(all),
    };
  });
}

/**
 * Seals every secret of every source anew, all in one transaction, then puts the new key in place. The key before it is
 * kept beside it. Cut off at any moment it loses nothing: the server opens with both keys, and asked again it goes on.
 */
export async function rotateSecrets(settings: Settings = readSettings()): Promise<Rotation | undefined> {
  return withDatabase(settings, async (database) => {
    const { secret, others } = readKeys(settings);
    // With the environment, the operator has put the new one in place already and gives the old one beside it.
    if (settings.secret !== undefined) return sealAll(database, openVault(secret, others));
    const file = settings.secretFile;
    const next = readSecret(nextOf(file));
    const done = await sealAll(database, openVault(next, [secret, ...others]));
    copyFileSync(file, previousOf(file));
    renameSync(nextOf(file), file);
    return { ...done, file };
  });
}

/**
 * The secret of before, or the key of the log, is lost for good: the log gets another key, sealed with the secret that is
 * here, which is made if there is none. Tells how it was before; where the log opens, nothing was changed.
 */
export async function replaceLostSecret(settings: Settings = readSettings()): Promise<ChainKeyState | undefined> {
  return withDatabase(settings, async (database) => {
    const applied = await appliedMigrations(database);
    if (applied.length < knownMigrations().length) throw new StartFailure('older-schema', { place: database.place });
    const { secret, others } = readKeys(settings);
    return replaceLostKey(database, openVault(secret, others), new Date());
  });
}

async function sealAll({ db }: Database, vault: Vault): Promise<Rotation> {
  return db.transaction().execute(async (tx) => {
    const rows = await listSealed(tx);
    const changed = rows.flatMap((row): (Sealed & { before: Sealed['secrets'] })[] => {
      const secrets = reseal(vault, row);
      return isDeepStrictEqual(secrets, row.secrets) ? [] : [{ ...row, secrets, before: row.secrets }];
    });
    await putSealed(tx, changed);
    await resealChainKey(tx, vault);
    await resealSecondSteps(tx, vault);
    const states = rows.flatMap((row) => sealedState(vault, row));
    return { sealed: states.filter(({ state }) => state !== 'lost').length, lost: lostOf(states) };
  });
}

function lostOf(states: ReturnType<typeof sealedState>): Lost[] {
  return states.flatMap(({ state, connection, name }) => (state === 'lost' ? [{ connection, name }] : []));
}

async function withDatabase<Result>(
  settings: Settings,
  work: (database: Database) => Promise<Result>,
): Promise<Result | undefined> {
  if (settings.databaseUrl === undefined && !existsSync(join(settings.dataFolder, 'crux.db'))) return undefined;
  const database = await openDatabase({ ...settings, log: openLog('silent') });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
