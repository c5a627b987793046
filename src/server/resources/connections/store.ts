import type { Db } from '../../db/database.ts';
import type { ConnectionsTable } from '../../db/tables/sources.ts';

export async function listConnections(db: Db, organizationId: string): Promise<ConnectionsTable[]> {
  return db
    .selectFrom('connections')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function listConnectionsByIds(
  db: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<ConnectionsTable[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('connections')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .execute();
}

/** One that was removed is not found. */
export async function findConnection(
  db: Db,
  organizationId: string,
  id: string,
): Promise<ConnectionsTable | undefined> {
  const row = await findRemoved(db, organizationId, id);
  return row?.removed_at === null ? row : undefined;
}

/** Also one that was removed: it may be asked back. */
export async function findRemoved(db: Db, organizationId: string, id: string): Promise<ConnectionsTable | undefined> {
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
