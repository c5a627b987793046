import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import type { ConnectionsTable } from '../db/tables/sources.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';
import { toJson } from '../db/json.ts';

export async function listConnections(db: Db, organizationId: string): Promise<ConnectionsTable[]> {
  return decoded(
    'connections',
    await db
      .selectFrom('connections')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('removed_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}

export async function listConnectionsByIds(
  db: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<ConnectionsTable[]> {
  if (ids.length === 0) return [];
  return decoded(
    'connections',
    await db
      .selectFrom('connections')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('id', 'in', ids)
      .where('removed_at', 'is', null)
      .execute(),
  );
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
  return decodedOne(
    'connections',
    await db
      .selectFrom('connections')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
}

export type Sealed = Pick<ConnectionsTable, 'organization_id' | 'id' | 'name' | 'secrets'>;

/** Of every organization, removed ones too: they may be asked back. */
export async function listSealed(db: Db): Promise<Sealed[]> {
  return decoded(
    'connections',
    await db
      .selectFrom('connections')
      .select(['organization_id', 'id', 'name', 'secrets'])
      .where('secrets', '!=', toJson({}))
      .orderBy('organization_id')
      .orderBy('id')
      .execute(),
  );
}

/** In one statement; whoever was given other secrets in the meantime keeps those. */
export async function putSealed(tx: Db, rows: readonly (Sealed & { before: Sealed['secrets'] })[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(
    (row) => sql`(${row.organization_id}, ${row.id}, ${toJson(row.secrets)}, ${toJson(row.before)})`,
  );
  await sql`
    update connections set secrets = told.column3 from (values ${sql.join(values)}) as told
    where connections.organization_id = told.column1 and connections.id = told.column2
      and connections.secrets = told.column4`.execute(tx);
}

export async function insertConnection(tx: Db, row: ConnectionsTable): Promise<void> {
  await tx.insertInto('connections').values(encoded('connections', row)).execute();
}

export async function updateConnection(tx: Db, { organization_id, id, ...changes }: ConnectionsTable): Promise<void> {
  await tx
    .updateTable('connections')
    .set(encoded('connections', changes))
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

/** What a team that is no more connected belongs to another one from now on; null: to the organization. */
export async function passConnectionsOn(
  tx: Db,
  organizationId: string,
  from: string,
  to: string | null,
): Promise<void> {
  await tx
    .updateTable('connections')
    .set({ team_id: to })
    .where('organization_id', '=', organizationId)
    .where('team_id', '=', from)
    .execute();
}
