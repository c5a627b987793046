import { type Policy, wholePolicy } from '../../core/coach/policy.ts';
import type { Db } from '../db/database.ts';
import { findPolicy } from '../store/coach.ts';

/** The organization's coach policy; the default until somebody changed it. */
export async function policyOf(db: Db, organizationId: string): Promise<Policy> {
  return wholePolicy(await findPolicy(db, organizationId));
}
