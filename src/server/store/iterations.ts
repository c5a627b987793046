import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { IterationKeyResultsTable, IterationsTable } from '../db/tables/iterations.ts';

const ofTeam = statement((db, at: { organizationId: string; teamId: string }) =>
  db
    .selectFrom('iterations')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where('team_id', '=', at.teamId)
    .where('removed_at', 'is', null)
    .orderBy('starts_on')
    .orderBy('ends_on')
    .orderBy('id'),
);

/** Of a team, in time order; deleted ones are left out. */
export async function listIterations(db: Db, organizationId: string, teamId: string): Promise<IterationsTable[]> {
  return ofTeam(db, { organizationId, teamId });
}

/** Those of the ids that are not deleted, in time order. */
export async function listIterationsById(
  db: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<IterationsTable[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('iterations')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', 'in', [...new Set(ids)])
    .where('removed_at', 'is', null)
    .orderBy('starts_on')
    .orderBy('ends_on')
    .orderBy('id')
    .execute();
}

/** Deleted ones too. */
export async function findIteration(db: Db, organizationId: string, id: string): Promise<IterationsTable | undefined> {
  return db
    .selectFrom('iterations')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertIterations(tx: Db, rows: readonly IterationsTable[]): Promise<void> {
  await tx
    .insertInto('iterations')
    .values([...rows])
    .execute();
}

export async function updateIteration(tx: Db, { organization_id, id, ...changes }: IterationsTable): Promise<void> {
  await tx
    .updateTable('iterations')
    .set(changes)
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

/** Whose ties: of a team's iterations, or of one key result. */
type Which = { teamId: string } | { keyResultId: string };

/** Tasks done in iterations, oldest first; what is deleted or given up is left out. */
export async function listIterationTasks(db: Db, organizationId: string, which: Which) {
  const query = db
    .selectFrom('tasks')
    .innerJoin('iterations', (join) =>
      join
        .onRef('iterations.organization_id', '=', 'tasks.organization_id')
        .onRef('iterations.id', '=', 'tasks.iteration_id'),
    )
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'tasks.organization_id')
        .onRef('key_results.id', '=', 'tasks.key_result_id'),
    )
    .select([
      'tasks.id',
      'tasks.text',
      'tasks.status',
      'tasks.key_result_id',
      'tasks.objective_id',
      'iterations.id as iteration_id',
      'key_results.text as key_result',
    ])
    .where('tasks.organization_id', '=', organizationId)
    .where('tasks.removed_at', 'is', null)
    .where('iterations.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null)
    .orderBy('tasks.created_at')
    .orderBy('tasks.id');
  return 'teamId' in which
    ? query.where('iterations.team_id', '=', which.teamId).execute()
    : query.where('tasks.key_result_id', '=', which.keyResultId).execute();
}

/** Key results attached to iterations themselves. */
export async function listIterationKeyResults(db: Db, organizationId: string, which: Which) {
  const query = db
    .selectFrom('iteration_key_results')
    .innerJoin('iterations', (join) =>
      join
        .onRef('iterations.organization_id', '=', 'iteration_key_results.organization_id')
        .onRef('iterations.id', '=', 'iteration_key_results.iteration_id'),
    )
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'iteration_key_results.organization_id')
        .onRef('key_results.id', '=', 'iteration_key_results.key_result_id'),
    )
    .select([
      'iterations.id as iteration_id',
      'key_results.id as key_result_id',
      'key_results.objective_id',
      'key_results.text as key_result',
    ])
    .where('iteration_key_results.organization_id', '=', organizationId)
    .where('iterations.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null)
    .orderBy('key_results.position')
    .orderBy('key_results.id');
  return 'teamId' in which
    ? query.where('iterations.team_id', '=', which.teamId).execute()
    : query.where('key_results.id', '=', which.keyResultId).execute();
}

/** Attached already: nothing happens. Tells whether something did. */
export async function attachKeyResult(tx: Db, row: IterationKeyResultsTable): Promise<boolean> {
  const done = await tx
    .insertInto('iteration_key_results')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organization_id', 'key_result_id', 'iteration_id']).doNothing())
    .executeTakeFirst();
  return Number(done.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function detachKeyResult(
  tx: Db,
  organizationId: string,
  keyResultId: string,
  iterationId: string,
): Promise<boolean> {
  const done = await tx
    .deleteFrom('iteration_key_results')
    .where('organization_id', '=', organizationId)
    .where('key_result_id', '=', keyResultId)
    .where('iteration_id', '=', iterationId)
    .executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}
