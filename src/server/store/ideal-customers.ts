import type { Db } from '../db/database.ts';
import type { IdealCustomersTable } from '../db/tables/customers.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { decoded, encoded } from './json-columns.ts';

/** Every version of all of them or of one, the newest first. */
export async function listCustomerVersions(
  db: Db,
  organizationId: string,
  id?: string,
): Promise<IdealCustomersTable[]> {
  let query = db.selectFrom('ideal_customers').selectAll().where('organization_id', '=', organizationId);
  if (id !== undefined) query = query.where('id', '=', id);
  return decoded('ideal_customers', await query.orderBy('id').orderBy('version', 'desc').execute());
}

export async function insertCustomerVersion(tx: Db, row: IdealCustomersTable): Promise<void> {
  await tx.insertInto('ideal_customers').values(encoded('ideal_customers', row)).execute();
}

/** Objectives tied to any of them, drafts too, oldest first. */
export async function listObjectivesOfCustomers(db: Db, organizationId: string): Promise<ObjectivesTable[]> {
  return decoded(
    'objectives',
    await db
      .selectFrom('objectives')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('ideal_customer_id', 'is not', null)
      .where('removed_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}
