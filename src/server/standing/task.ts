import type { Task } from '../../contract/tasks.ts';
import type { Ask } from '../ask/change.ts';
import type { IterationsTable } from '../db/tables/iterations.ts';
import type { TasksTable } from '../db/tables/tasks.ts';
import { listIterationsById } from '../store/iterations.ts';
import { namesOf } from '../store/people.ts';
import { iterationRef } from './iteration.ts';
import { personRef } from './person.ts';

/** What is told beside tasks: people by id, and iterations that are not deleted. */
type AroundTasks = { names: ReadonlyMap<string, string>; iterations: ReadonlyMap<string, IterationsTable> };

export const nothingAroundTasks: AroundTasks = { names: new Map(), iterations: new Map() };

export async function loadAroundTasks({ db, actor }: Ask, rows: readonly TasksTable[]): Promise<AroundTasks> {
  const { organizationId } = actor;
  const [names, iterations] = await Promise.all([
    namesOf(
      db,
      organizationId,
      rows.flatMap((row) => [row.owner_id, row.proposed_by]),
    ),
    listIterationsById(
      db,
      organizationId,
      rows.flatMap((row) => row.iteration_id ?? []),
    ),
  ]);
  return { names, iterations: new Map(iterations.map((one) => [one.id, one])) };
}

export function presentTask(row: TasksTable, { names, iterations }: AroundTasks, can: Task['can']): Task {
  const iteration = iterations.get(row.iteration_id ?? '');
  return {
    id: row.id,
    keyResultId: row.key_result_id,
    text: row.text,
    ifWe: row.if_we,
    moves: row.moves,
    because: row.because,
    status: row.status,
    owner: personRef(row.owner_id, names),
    proposedBy: personRef(row.proposed_by, names),
    due: row.due,
    iteration: iteration === undefined ? null : iterationRef(iteration),
    links: row.links ?? [],
    problem: row.problem,
    problemKind: row.problem_kind,
    improvement: row.improvement,
    outcome: row.outcome,
    outcomeNote: row.outcome_note,
    expectedEffect: row.expected_effect ?? null,
    effect: row.effect ?? null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    can,
  };
}
