import type { Task } from '../../contract/tasks.ts';
import type { TasksTable } from '../db/tables/tasks.ts';
import { personRef } from './person.ts';

export function presentTask(row: TasksTable, names: ReadonlyMap<string, string>, can: Task['can']): Task {
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
