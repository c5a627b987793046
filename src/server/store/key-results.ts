import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';
import { type Json, type Stored, toJson } from '../db/json.ts';

const list = statement((db, at: { organizationId: string; objectiveIds: readonly string[] }) =>
  db
    .selectFrom('key_results')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where('objective_id', 'in', at.objectiveIds)
    .where('removed_at', 'is', null)
    .orderBy('objective_id')
    .orderBy('position'),
);

const listShown = statement((db, at: { organizationId: string; objectiveIds: readonly string[] }) =>
  db
    .selectFrom('key_results')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where('objective_id', 'in', at.objectiveIds)
    .where((where) => where.or([where('removed_at', 'is', null), where('dropped', 'is not', null)]))
    .orderBy('objective_id')
    .orderBy('position'),
);

/** The same with those that were dropped: for pages, which show them. */
export async function listShownKeyResults(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<KeyResultsTable[]> {
  return objectiveIds.length === 0 ? [] : decoded('key_results', await listShown(db, { organizationId, objectiveIds }));
}

/** Of the given objectives, in their written order; deleted ones are left out. */
export async function listKeyResults(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<KeyResultsTable[]> {
  return objectiveIds.length === 0 ? [] : decoded('key_results', await list(db, { organizationId, objectiveIds }));
}

const takeAll = statement((db, at: { organizationId: string; objectiveId: string }) =>
  db
    .updateTable('key_results')
    .set((column) => ({ position: column.ref('position') }))
    .where('organization_id', '=', at.organizationId)
    .where('objective_id', '=', at.objectiveId)
    .returningAll(),
);

/** Takes those of one objective in their written order, deleted ones too: they may be asked back. */
export async function takeAllKeyResults(
  tx: Db,
  organizationId: string,
  objectiveId: string,
): Promise<KeyResultsTable[]> {
  const rows = decoded('key_results', await takeAll(tx, { organizationId, objectiveId }));
  return rows.toSorted((a, b) => a.position - b.position);
}

const find = statement((db, at: { organizationId: string; id: string }) =>
  db
    .selectFrom('key_results')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where('id', '=', at.id)
    .where((where) => where.or([where('removed_at', 'is', null), where('dropped', 'is not', null)])),
);

/** One that is there, or was dropped. */
export async function findKeyResult(db: Db, organizationId: string, id: string): Promise<KeyResultsTable | undefined> {
  return decodedOne('key_results', (await find(db, { organizationId, id }))[0]);
}

export async function insertKeyResults(tx: Db, rows: readonly KeyResultsTable[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('key_results')
      .values(rows.map((row) => encoded('key_results', row)))
      .execute();
}

/** Writes whole rows in one statement; of those that are there already only `columns` are changed. */
export async function putKeyResults(
  tx: Db,
  rows: readonly KeyResultsTable[],
  columns: readonly (keyof KeyResultsTable)[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('key_results')
    .values(rows.map((row) => encoded('key_results', row)))
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'id'])
        .doUpdateSet((at) => Object.fromEntries(columns.map((column) => [column, at.ref(`excluded.${column}`)]))),
    )
    .execute();
}

type Changed = Omit<Partial<KeyResultsTable>, 'organization_id' | 'id'>;

const update = statement(
  (db, { of, row, ...changes }: Partial<Stored<KeyResultsTable>> & { of: string; row: string }) =>
    db.updateTable('key_results').set(changes).where('organization_id', '=', of).where('id', '=', row),
);

export async function updateKeyResult(tx: Db, organizationId: string, id: string, changes: Changed): Promise<void> {
  await update(tx, { ...encoded('key_results', changes), of: organizationId, row: id });
}

const take = statement((db, at: { organizationId: string; id: string }) =>
  db
    .updateTable('key_results')
    .set((column) => ({ position: column.ref('position') }))
    .where('organization_id', '=', at.organizationId)
    .where('id', '=', at.id)
    .where((where) => where.or([where('removed_at', 'is', null), where('dropped', 'is not', null)]))
    .returningAll(),
);

/** The key result, a dropped one too; its writers come one after the other from here to the end of their transactions. */
export async function takeKeyResult(tx: Db, organizationId: string, id: string): Promise<KeyResultsTable | undefined> {
  return decodedOne('key_results', (await take(tx, { organizationId, id }))[0]);
}

/** The same for many, in one statement. */
export async function takeKeyResults(
  tx: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<KeyResultsTable[]> {
  if (ids.length === 0) return [];
  return decoded(
    'key_results',
    await tx
      .updateTable('key_results')
      .set((column) => ({ position: column.ref('position') }))
      .where('organization_id', '=', organizationId)
      .where('id', 'in', ids)
      .where('removed_at', 'is', null)
      .returningAll()
      .execute(),
  );
}

type Measured = Pick<KeyResultsTable, 'id' | 'value' | 'value_at' | 'points'>;

/** Writes the latest value and the sparkline of many key results, each its own, in one statement. */
export async function updateMeasured(tx: Db, organizationId: string, rows: readonly Measured[]): Promise<void> {
  if (rows.length === 0) return;
  const values = sql.join(
    rows.map(({ id, value, value_at, points }) => sql`(${id}, ${value}, ${value_at}, ${toJson(points)})`),
  );
  await sql`
    update key_results set value = cast(told.column2 as double precision), value_at = told.column3, points = told.column4
    from (values ${values}) as told
    where key_results.organization_id = ${organizationId} and key_results.id = told.column1`.execute(tx);
}

/** Those of the given ones that are there; deleted ones are left out. */
export async function listKeyResultsById(
  db: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<KeyResultsTable[]> {
  if (ids.length === 0) return [];
  return decoded(
    'key_results',
    await db
      .selectFrom('key_results')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('id', 'in', ids)
      .where('removed_at', 'is', null)
      .orderBy('id')
      .execute(),
  );
}

/** Each its own source, in one statement. */
export async function setSources(
  tx: Db,
  organizationId: string,
  sources: readonly Pick<KeyResultsTable, 'id' | 'source'>[],
): Promise<void> {
  if (sources.length === 0) return;
  const cases = sources.map(({ id, source }) => sql`when ${id} then ${source && toJson(source)}`);
  await tx
    .updateTable('key_results')
    .set({ source: sql<Json<NonNullable<KeyResultsTable['source']>> | null>`case id ${sql.join(cases, sql` `)} end` })
    .where('organization_id', '=', organizationId)
    .where(
      'id',
      'in',
      sources.map((one) => one.id),
    )
    .execute();
}
