import type { Db } from '../../db/database.ts';
import type { ConnectionsTable } from '../../db/tables/sources.ts';

export async function listConnections(db: Db, organizationId: string): Promise<ConnectionsTable[]> {
  return db
    .selectFrom('connections')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function findConnection(
  db: Db,
  organizationId: string,
  id: string,
): Promise<ConnectionsTable | undefined> {
  return db
    .selectFrom('connections')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertConnection(tx: Db, row: ConnectionsTable): Promise<void> {
  await tx.insertInto('connections').values(row).execute();
}

export async function updateConnection(tx: Db, { organization_id, id, ...changes }: ConnectionsTable): Promise<void> {
  await tx
    .updateTable('connections')
    .set(changes)
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

export async function deleteConnection(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('connections').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}
