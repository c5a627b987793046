import { Refusal } from '../../core/refusal.ts';
import type { Change } from '../ask/change.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { listCustomerVersions } from '../store/ideal-customers.ts';

/** The version an objective is written for: today's when it is tied to a record, and that one as long as it stays. */
export async function customerVersionOf(
  { db, actor }: Change,
  { idealCustomerId }: { idealCustomerId: string | null },
  before: Pick<ObjectivesTable, 'ideal_customer_id' | 'ideal_customer_version'> | null,
): Promise<number | null> {
  if (idealCustomerId === null) return null;
  if (before !== null && before.ideal_customer_id === idealCustomerId) return before.ideal_customer_version;
  const [newest] = await listCustomerVersions(db, actor.organizationId, idealCustomerId);
  if (newest !== undefined) return newest.version;
  throw new Refusal('invalid', { problems: [{ path: 'idealCustomerId', code: 'wrong' }] });
}
