import type { ProblemKind, TaskStatus } from '../../core/okr/words.ts';
import { sql } from 'kysely';
import type { HypothesisState } from '../../core/standing/hypothesis-report.ts';
import type { Db } from '../db/database.ts';
import { bearsAny } from './labels.ts';
import type { TasksTable } from '../db/tables/tasks.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';

/** Of the key results an objective has now, oldest first; deleted ones are left out. */
export async function listTasks(db: Db, organizationId: string, objectiveId: string): Promise<TasksTable[]> {
  const rows = await db
    .selectFrom('tasks')
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'tasks.organization_id')
        .onRef('key_results.id', '=', 'tasks.key_result_id'),
    )
    .selectAll('tasks')
    .where('tasks.organization_id', '=', organizationId)
    .where('tasks.objective_id', '=', objectiveId)
    .where('tasks.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null)
    .orderBy('key_results.position')
    .orderBy('tasks.created_at')
    .orderBy('tasks.id')
    .execute();
  return decoded('tasks', rows);
}

/** How many tasks each of some key results has; those without any are left out. */
export async function countTasksOf(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<Map<string, number>> {
  if (objectiveIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('tasks')
    .select((at) => ['key_result_id', at.fn.countAll<number | string>().as('count')])
    .where('organization_id', '=', organizationId)
    .where('objective_id', 'in', objectiveIds)
    .where('removed_at', 'is', null)
    .groupBy('key_result_id')
    .execute();
  return new Map(rows.map((row) => [row.key_result_id, Number(row.count)]));
}

export async function findTask(db: Db, organizationId: string, id: string): Promise<TasksTable | undefined> {
  const row = await db
    .selectFrom('tasks')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return decodedOne('tasks', row);
}

export async function insertTask(tx: Db, row: TasksTable): Promise<void> {
  await tx.insertInto('tasks').values(encoded('tasks', row)).execute();
}

export async function updateTaskRow(tx: Db, { organization_id, id, ...changes }: TasksTable): Promise<void> {
  await tx
    .updateTable('tasks')
    .set(encoded('tasks', changes))
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

/** Whose tasks, of which cycle; absent: of all. */
export type ReportScope = {
  organizationId: string;
  cycleId?: string | undefined;
  teamIds?: readonly string[] | undefined;
  labelIds?: readonly string[] | undefined;
};

type Many = number | string;

/** Tasks of published objectives by cycle and by what became of them. */
export async function countTasks(db: Db, scope: ReportScope) {
  const rows = await reported(db, scope)
    .groupBy(['objectives.cycle_id', 'tasks.status', 'tasks.outcome', 'tasks.problem_kind', sql`tasks.problem = ''`])
    .select((at) => [
      'objectives.cycle_id',
      'tasks.status',
      'tasks.outcome',
      'tasks.problem_kind',
      // Empty, or one of them.
      at.fn.max('tasks.problem').as('problem'),
      at.fn.countAll<Many>().as('count'),
    ])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** One page of key results that have tasks in the state, the newest task's first, and how many there are. */
export async function listReportedKeyResults(
  db: Db,
  scope: ReportScope,
  state: HypothesisState | undefined,
  page: { from: number; size: number },
) {
  const grouped = inState(reported(db, scope), state).groupBy([
    'key_results.id',
    'key_results.text',
    'key_results.unit',
    'objectives.id',
    'objectives.text',
    'objectives.team_id',
    'objectives.cycle_id',
  ]);
  const [rows, counted] = await Promise.all([
    grouped
      .select((at) => [
        'key_results.id',
        'key_results.text',
        'key_results.unit',
        'objectives.id as objective_id',
        'objectives.text as objective',
        'objectives.team_id',
        'objectives.cycle_id',
        at.fn.max('tasks.id').as('newest'),
      ])
      .orderBy('newest', 'desc')
      .offset(page.from)
      .limit(page.size)
      .execute(),
    db
      .selectFrom(grouped.select('key_results.id').as('of'))
      .select((at) => at.fn.countAll<Many>().as('count'))
      .executeTakeFirstOrThrow(),
  ]);
  return { rows, all: Number(counted.count) };
}

/** Oldest first; of some key results, or of the scope as far as `most`. */
export async function listReportedTasks(
  db: Db,
  scope: ReportScope,
  state: HypothesisState | undefined,
  { keyResultIds, most }: { keyResultIds?: readonly string[]; most?: number },
): Promise<TasksTable[]> {
  let query = inState(reported(db, scope), state).selectAll('tasks');
  if (keyResultIds !== undefined) query = query.where('tasks.key_result_id', 'in', [...keyResultIds, '']);
  if (most !== undefined) query = query.limit(most);
  return decoded('tasks', await query.orderBy('tasks.created_at').orderBy('tasks.id').execute());
}

/** Problems of a kind (null: of none) that tasks have, the newest first; whoever owns them is not read. */
export async function listTaskProblems(db: Db, scope: ReportScope, kind: ProblemKind | null, most: number) {
  return reported(db, scope)
    .where('tasks.problem', '!=', '')
    .where('tasks.problem_kind', kind === null ? 'is' : '=', kind)
    .select(['tasks.problem', 'tasks.updated_at as at', 'objectives.team_id'])
    .orderBy('tasks.updated_at', 'desc')
    .orderBy('tasks.id')
    .limit(most)
    .execute();
}

function reported(db: Db, { organizationId, cycleId, teamIds, labelIds }: ReportScope) {
  let query = db
    .selectFrom('objectives')
    .innerJoin('tasks', (join) =>
      join
        .onRef('tasks.organization_id', '=', 'objectives.organization_id')
        .onRef('tasks.objective_id', '=', 'objectives.id'),
    )
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'tasks.organization_id')
        .onRef('key_results.id', '=', 'tasks.key_result_id'),
    )
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.state', '=', 'published')
    .where('objectives.restricted', 'is', null)
    .where('objectives.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null)
    .where('tasks.removed_at', 'is', null);
  if (cycleId !== undefined) query = query.where('objectives.cycle_id', '=', cycleId);
  if (teamIds !== undefined) query = query.where('objectives.team_id', 'in', [...teamIds, '']);
  return labelIds === undefined ? query : query.where(bearsAny(labelIds));
}

function inState(query: ReturnType<typeof reported>, state: HypothesisState | undefined) {
  if (state === undefined) return query;
  if (state !== 'not-judged' && state !== 'running') return query.where('tasks.outcome', '=', state);
  const isOver: TaskStatus[] = ['done', 'dropped'];
  return query.where('tasks.outcome', 'is', null).where('tasks.status', state === 'running' ? 'not in' : 'in', isOver);
}
