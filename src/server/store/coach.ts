import type { Policy } from '../../core/coach/policy.ts';
import type { Db } from '../db/database.ts';
import { decodedOne, encoded } from './json-columns.ts';

/** What an organization changed of the coach's policy; null: nothing. */
export async function findPolicy(db: Db, organizationId: string): Promise<Partial<Policy> | null> {
  const row = await db
    .selectFrom('organizations')
    .select('policy')
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  return decodedOne('organizations', row)?.policy ?? null;
}

export async function savePolicy(tx: Db, organizationId: string, policy: Policy): Promise<void> {
  await tx
    .updateTable('organizations')
    .set(encoded('organizations', { policy }))
    .where('organization_id', '=', organizationId)
    .execute();
}
