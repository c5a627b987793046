import { endSetupRound, getSetupRound, hasOrganization } from '../../../store/installation.ts';
import { isSameSecret } from '../../../auth/same-secret.ts';
import { refuse } from '../../../../core/refusal.ts';
import { deriveKey } from '../../../auth/secret.ts';
import type { Db } from '../../../db/database.ts';
import type { Services } from '../../../ask/services.ts';

type Needed = Pick<Services, 'database' | 'secret'>;

/** The one-time link of the first run; undefined when an organization exists. */
export async function setupLink(services: Needed, base: string): Promise<string | undefined> {
  const { db } = services.database;
  return (await hasOrganization(db)) ? undefined : `${base}/setup?token=${await setupToken(services)}`;
}

/** Made from the secret, so that every node knows it and no table holds it. Each set-up begins a new round. */
export async function setupToken({ database, secret }: Needed): Promise<string> {
  return tokenOf(secret, await getSetupRound(database.db));
}

/** Asked before anything that costs more. */
export async function refuseWrongToken(db: Db, secret: string, token: string): Promise<void> {
  if (!isSameSecret(token, tokenOf(secret, await getSetupRound(db)))) refuse('setup-token-wrong');
}

/** Uses the token up within the set-up's transaction; of two at once, one wins. */
export async function useSetupToken(tx: Db, secret: string, token: string): Promise<void> {
  // The round first: whoever reads a round that the winner has ended also sees what the winner made.
  const round = await getSetupRound(tx);
  if (await hasOrganization(tx)) refuse('setup-done');
  if (!isSameSecret(token, tokenOf(secret, round))) refuse('setup-token-wrong');
  if (!(await endSetupRound(tx, round))) refuse('setup-done');
}

function tokenOf(secret: string, round: string): string {
  return deriveKey(secret, `set-up ${round}`).slice(0, 32);
}
