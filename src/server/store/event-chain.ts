import type { Db } from '../db/database.ts';
import type { Stored } from '../db/json.ts';
import type { EventsTable } from '../db/tables/organization.ts';
import { decoded } from './json-columns.ts';

export type LogHead = { organizationId: string; name: string; isSample: boolean; seq: number; hash: string };

/** Where the log of each organization ends, and of those that have events and no end. */
export async function listLogHeads(db: Db): Promise<LogHead[]> {
  const rows = await db
    .selectFrom('organizations')
    .leftJoin('event_heads', 'event_heads.organization_id', 'organizations.organization_id')
    .select(['organizations.organization_id', 'name', 'sample', 'seq', 'hash'])
    .orderBy('organizations.organization_id')
    .execute();
  return rows.map((row) => ({
    organizationId: row.organization_id,
    name: row.name,
    isSample: row.sample !== 0,
    seq: row.seq ?? 0,
    hash: row.hash ?? '',
  }));
}

/** Has anything been written to the log of an organization that is no sample? */
export async function hasLog(db: Db): Promise<boolean> {
  const found = await db
    .selectFrom('events')
    .innerJoin('organizations', 'organizations.organization_id', 'events.organization_id')
    .select('events.seq')
    .where('organizations.sample', '=', 0)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Where the log of one organization ends, and when that happened. */
export async function findLogHead(db: Db, organizationId: string) {
  return db
    .selectFrom('event_heads')
    .leftJoin('events', (join) =>
      join
        .onRef('events.organization_id', '=', 'event_heads.organization_id')
        .onRef('events.seq', '=', 'event_heads.seq'),
    )
    .select(['event_heads.seq', 'event_heads.hash', 'events.at'])
    .where('event_heads.organization_id', '=', organizationId)
    .executeTakeFirst();
}

/** Events of an organization as they are kept, in their order, those after a number. */
export async function listChain(
  db: Db,
  organizationId: string,
  after: number,
  most: number,
): Promise<Stored<EventsTable>[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(most)
    .execute();
}

/** The same, to be read by people and programs. */
export async function listChainRead(db: Db, ...where: [string, number, number]): Promise<EventsTable[]> {
  return decoded('events', await listChain(db, ...where)) as unknown as EventsTable[];
}

const keyName = 'events-key';

/** The sealed key of the log; undefined before the first one is made. */
export async function findSealedKey(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('installation').select('value').where('key', '=', keyName).executeTakeFirst();
  return row?.value;
}

/** Keeps a sealed key in place of `before`; where another node was first, that one's stays. */
export async function putSealedKey(db: Db, sealed: string, before: string | undefined): Promise<void> {
  if (before === undefined)
    await db
      .insertInto('installation')
      .values({ key: keyName, value: sealed })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await db
      .updateTable('installation')
      .set({ value: sealed })
      .where('key', '=', keyName)
      .where('value', '=', before)
      .execute();
}
