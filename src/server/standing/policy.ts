import { defaultPolicy, type Policy } from '../../core/coach/policy.ts';
import type { Db } from '../db/database.ts';

/** The organization's coach policy; the default until somebody changed it. */
export async function policyOf(db: Db, organizationId: string): Promise<Policy> {
  const row = await db
    .selectFrom('organizations')
    .select('policy')
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  return row?.policy ? { ...defaultPolicy, ...(JSON.parse(row.policy) as Partial<Policy>) } : defaultPolicy;
}
