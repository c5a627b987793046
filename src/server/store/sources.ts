import type { Db } from '../db/database.ts';
import type { SourcesTable } from '../db/tables/sources.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';

export async function listSources(db: Db, organizationId: string, connectionId?: string): Promise<SourcesTable[]> {
  let query = db.selectFrom('sources').selectAll().where('organization_id', '=', organizationId);
  if (connectionId !== undefined) query = query.where('connection_id', '=', connectionId);
  return decoded('sources', await query.orderBy('subject_id').execute());
}

/**
 * For whom each source reads, with no more of an objective than decides who may see it; one whose key result is gone
 * stands alone. Of all connections, or of one.
 */
export async function listReadFor(db: Db, organizationId: string, connectionId?: string) {
  let query = db
    .selectFrom('sources')
    .leftJoin('indicators', (join) =>
      join
        .onRef('indicators.organization_id', '=', 'sources.organization_id')
        .onRef('indicators.id', '=', 'sources.subject_id'),
    )
    .leftJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'sources.organization_id')
        .onRef('key_results.id', '=', 'sources.subject_id')
        .on('key_results.removed_at', 'is', null),
    )
    .leftJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'key_results.organization_id')
        .onRef('objectives.id', '=', 'key_results.objective_id')
        .on('objectives.removed_at', 'is', null),
    )
    .select([
      'sources.subject_id',
      'indicators.name as indicator',
      'objectives.id as objective_id',
      'objectives.team_id',
      'objectives.owner_id',
      'objectives.state',
      'objectives.restricted',
    ])
    .where('sources.organization_id', '=', organizationId);
  if (connectionId !== undefined) query = query.where('sources.connection_id', '=', connectionId);
  return decoded('objectives', await query.execute());
}

export async function listSourcesOf(
  db: Db,
  organizationId: string,
  keyResultIds: readonly string[],
): Promise<SourcesTable[]> {
  if (keyResultIds.length === 0) return [];
  return decoded(
    'sources',
    await db
      .selectFrom('sources')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('subject_id', 'in', keyResultIds)
      .execute(),
  );
}

/** Of all organizations: how many there are, and how many fail. */
export async function countSources(db: Db): Promise<{ all: number; failing: number }> {
  const row = await db
    .selectFrom('sources')
    .select((at) => [at.fn.countAll<number>().as('all'), at.fn.count<number>('failing_since').as('failing')])
    .executeTakeFirstOrThrow();
  return { all: Number(row.all), failing: Number(row.failing) };
}

export async function insertSources(tx: Db, rows: readonly SourcesTable[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('sources')
      .values(rows.map((row) => encoded('sources', row)))
      .execute();
}

export async function findSource(
  db: Db,
  organizationId: string,
  keyResultId: string,
): Promise<SourcesTable | undefined> {
  return decodedOne(
    'sources',
    await db
      .selectFrom('sources')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('subject_id', '=', keyResultId)
      .executeTakeFirst(),
  );
}

export async function putSource(tx: Db, row: SourcesTable): Promise<void> {
  const written = encoded('sources', row);
  const { organization_id: _, subject_id: __, ...changes } = written;
  await tx
    .insertInto('sources')
    .values(written)
    .onConflict((conflict) => conflict.columns(['organization_id', 'subject_id']).doUpdateSet(changes))
    .execute();
}

export async function deleteSource(tx: Db, organizationId: string, keyResultId: string): Promise<void> {
  await tx
    .deleteFrom('sources')
    .where('organization_id', '=', organizationId)
    .where('subject_id', '=', keyResultId)
    .execute();
}

/** All of a connection are due now: its settings changed. */
export async function makeDue(tx: Db, organizationId: string, connectionId: string, at: string): Promise<void> {
  await tx
    .updateTable('sources')
    .set({ due_at: at, tries: 0 })
    .where('organization_id', '=', organizationId)
    .where('connection_id', '=', connectionId)
    .execute();
}

/** When one is read next; what is being read right now is not kept. */
export async function setDue(tx: Db, organizationId: string, subjectId: string, at: string): Promise<void> {
  await tx
    .updateTable('sources')
    .set({ due_at: at, leased_until: null, leased_by: null })
    .where('organization_id', '=', organizationId)
    .where('subject_id', '=', subjectId)
    .execute();
}

/** Later than any clock: not due until somebody says so. */
export const never = '9999-12-31T00:00:00.000Z';

/** None of a connection is due any more, and what is being read right now is not kept. */
export async function makeIdle(tx: Db, organizationId: string, connectionId: string): Promise<void> {
  await tx
    .updateTable('sources')
    .set({ due_at: never, leased_until: null, leased_by: null })
    .where('organization_id', '=', organizationId)
    .where('connection_id', '=', connectionId)
    .execute();
}

export async function deleteSources(tx: Db, organizationId: string, keyResultIds: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('sources')
    .where('organization_id', '=', organizationId)
    .where('subject_id', 'in', keyResultIds)
    .execute();
}
