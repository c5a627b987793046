import { timingSafeEqual } from 'node:crypto';
import { refuse } from '../../../../core/refusal.ts';
import { deriveKey } from '../../../auth/secret.ts';
import type { Db } from '../../../db/database.ts';
import type { Services } from '../../../ask/services.ts';

type Needed = Pick<Services, 'database' | 'secret'>;

/** The one-time link of the first run; undefined when an organization exists. */
export async function setupLink(services: Needed, base: string): Promise<string | undefined> {
  const { db } = services.database;
  return (await isSetUp(db)) ? undefined : `${base}/setup?token=${await setupToken(services)}`;
}

/** Made from the secret, so that every node knows it and no table holds it. Each set-up begins a new round. */
export async function setupToken({ database, secret }: Needed): Promise<string> {
  return tokenOf(secret, await roundOf(database.db));
}

/** Uses the token up within the set-up's transaction; of two at once, one wins. */
export async function useSetupToken(tx: Db, secret: string, token: string): Promise<void> {
  // The round first: whoever reads a round that the winner has ended also sees what the winner made.
  const round = await roundOf(tx);
  if (await isSetUp(tx)) refuse('setup-done');
  if (!isSame(token, tokenOf(secret, round))) refuse('setup-token-wrong');
  const used = await tx
    .updateTable('installation')
    .set({ value: String(Number(round) + 1) })
    .where('key', '=', 'setup-round')
    .where('value', '=', round)
    .executeTakeFirst();
  if (Number(used.numUpdatedRows) !== 1) refuse('setup-done');
}

export async function isSetUp(db: Db): Promise<boolean> {
  return (await db.selectFrom('organizations').select('organization_id').limit(1).executeTakeFirst()) !== undefined;
}

async function roundOf(db: Db): Promise<string> {
  const row = await db
    .selectFrom('installation')
    .select('value')
    .where('key', '=', 'setup-round')
    .executeTakeFirstOrThrow();
  return row.value;
}

function tokenOf(secret: string, round: string): string {
  return deriveKey(secret, `set-up ${round}`).slice(0, 32);
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
