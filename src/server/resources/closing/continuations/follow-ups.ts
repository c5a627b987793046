import type { FollowUp } from '../../../../contract/continuations.ts';
import { takeKeyResult, updateKeyResult } from '../../../store/key-results.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import { refuseDropped } from '../../../standing/drop.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';

/** Says what came of a milestone: the outcome it preceded, read in a later cycle. Its own cycle may be closed by then. */
export async function answerFollowUp(change: Change, id: string, outcome: string): Promise<FollowUp> {
  const followUp = { outcome, by: { id: change.actor.id, name: change.name }, at: change.now.toISOString() };
  return write(change, id, followUp);
}

export async function reopenFollowUp(change: Change, id: string): Promise<FollowUp> {
  return write(change, id, null);
}

async function write(change: Change, id: string, followUp: FollowUp): Promise<FollowUp> {
  const { organizationId } = change.actor;
  const keyResult = (await takeKeyResult(change.db, organizationId, id)) ?? refuse('not-found');
  const { row, access } = await openObjective(change, keyResult.objective_id, 'check-in');
  refuseDropped(keyResult);
  if (keyResult.follow_up === '') refuse('not-found');
  await updateKeyResult(change.db, organizationId, id, {
    followed_up: followUp,
  });
  change.record({
    type: followUp === null ? 'follow-up.reopened' : 'follow-up.answered',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: keyResult.follow_up },
    after: followUp,
  });
  return followUp;
}
