import type { Hono } from 'hono';
import { midReviewsEndpoints } from '../../../../contract/mid-reviews.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showMidReview } from './show.ts';
import { openCycle } from '../../../standing/cycle.ts';
import { namesOf } from '../../../store/people.ts';
import type { MidReviewEntry } from '../../../../contract/consent.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';
import { presentMidReview } from '../../../standing/mid-review.ts';
import { insertMidReview } from '../../../store/mid-reviews.ts';

export function serveMidReviews(app: Hono, services: Services): void {
  serve(app, services, midReviewsEndpoints, {
    show: (call) => showMidReview(call, call.params.teamId, call.query?.cycle),
    decide: (call) => decide(call, call.params.objectiveId, call.body),
  });
}

type DecisionBody = Pick<MidReviewEntry, 'decision' | 'sentence'>;

/** Decides in the middle of the cycle; a later decision stands beside the earlier one and does not replace it. */
export async function decide(
  change: Change,
  id: string,
  { decision, sentence }: DecisionBody,
): Promise<MidReviewEntry> {
  const { db, actor, now, record } = change;
  const { row, access } = await openObjective(change, id, 'write-retrospective');
  const cycle = await openCycle(change, row.cycle_id);
  if (cycle.state === 'drafting' || row.state !== 'published') refuse('closure-too-early');
  const entry = {
    organization_id: actor.organizationId,
    id: uuidV7(),
    objective_id: id,
    decision,
    sentence,
    person_id: actor.id,
    at: now.toISOString(),
  };
  await insertMidReview(db, entry);
  record({
    type: 'objective.decided',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text, decision },
    after: { decision, sentence },
  });
  return presentMidReview(entry, await namesOf(db, actor.organizationId, [actor.id]));
}
