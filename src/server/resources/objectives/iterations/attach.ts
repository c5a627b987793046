import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import type { IterationsTable } from '../../../db/tables/iterations.ts';
import { aboutObjective } from '../../../standing/load.ts';
import { type Opened, openForChange } from '../../../standing/open-key-result.ts';
import { attachKeyResult, detachKeyResult, findIteration } from '../../../store/iterations.ts';

/** The key result is worked on in it; saying so twice changes nothing. */
export async function attachIteration(change: Change, keyResultId: string, iterationId: string): Promise<void> {
  const opened = await openForChange(change, keyResultId, 'edit-objective');
  const iteration = (await usable(change, iterationId)) ?? refuse('not-found');
  refuseElsewhere(iteration, opened.row.team_id);
  const isNew = await attachKeyResult(change.db, {
    organization_id: change.actor.organizationId,
    key_result_id: keyResultId,
    iteration_id: iterationId,
    added_by: change.actor.id,
    added_at: change.now.toISOString(),
  });
  if (isNew) tell(change, 'iteration.attached', iteration, opened);
}

export async function detachIteration(change: Change, keyResultId: string, iterationId: string): Promise<void> {
  const opened = await openForChange(change, keyResultId, 'edit-objective');
  const iteration = (await findIteration(change.db, change.actor.organizationId, iterationId)) ?? refuse('not-found');
  const isGone = await detachKeyResult(change.db, change.actor.organizationId, keyResultId, iterationId);
  if (isGone) tell(change, 'iteration.detached', iteration, opened);
}

/** One that is not deleted. */
export async function usable({ db, actor }: Change, id: string): Promise<IterationsTable | undefined> {
  const row = await findIteration(db, actor.organizationId, id);
  return row?.removed_at === null ? row : undefined;
}

/** Tasks and key results are worked on in iterations of their own team. */
export function refuseElsewhere(iteration: IterationsTable, teamId: string): void {
  if (iteration.team_id !== teamId) refuse('iteration-elsewhere', { values: { name: iteration.name } });
}

function tell(
  { record }: Change,
  type: 'iteration.attached' | 'iteration.detached',
  iteration: IterationsTable,
  { keyResult, row, access }: Opened,
): void {
  const tie = { keyResultId: keyResult.id, iterationId: iteration.id };
  record({
    type,
    subjectId: iteration.id,
    ...aboutObjective(row, access),
    values: { name: iteration.name, text: keyResult.text },
    ...(type === 'iteration.attached' ? { after: tie } : { before: tie }),
  });
}
