import type { Policy } from '../../core/coach/policy.ts';
import type { Db } from '../db/database.ts';

export async function savePolicy(tx: Db, organizationId: string, policy: Policy): Promise<void> {
  await tx
    .updateTable('organizations')
    .set({ policy: JSON.stringify(policy) })
    .where('organization_id', '=', organizationId)
    .execute();
}
