import { followUpDayOf } from '../../../standing/follow-up-day.ts';
import { listMidReviews } from '../../../store/mid-reviews.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { namesOf } from '../../../store/people.ts';
import { listTargetChanges } from '../../../store/target-changes.ts';
import type { Cycle } from '../../../../contract/cycles.ts';
import type { ReviewObjective } from '../../../../contract/reviews.ts';
import { type Action, may } from '../../../../core/access/may.ts';
import type { Ask } from '../../../ask/change.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import { presentRetrospective } from '../../../standing/closure.ts';
import { presentMidReview } from '../../../standing/mid-review.ts';
import { loadAround } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { presentCard } from '../../../standing/card.ts';
import { presentTargetChange } from '../../../standing/target-change.ts';
import { listContinued } from '../../../store/reviews.ts';

type ReviewSetting = { cycle: Cycle; next: Cycle | null; teams: ReadonlyMap<string, string> };

/** The given objectives with how they ended, in the order given; the same few queries however many they are. */
export async function presentReviewed(
  ask: Ask,
  { cycle, next, teams }: ReviewSetting,
  ids: readonly string[],
): Promise<ReviewObjective[]> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  const found = new Map((await listObjectives(db, organizationId, { ids, dropped: true })).map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => found.get(id) ?? []);
  const midReviews = await listMidReviews(db, organizationId, ids);
  const [loaded, continued] = await Promise.all([
    loadAround(
      ask,
      rows,
      midReviews.map((one) => one.person_id),
    ),
    listContinued(db, organizationId, ids),
  ]);
  const changes = await listTargetChanges(
    db,
    organizationId,
    [...loaded.keyResults.values()].flat().map((one) => one.id),
  );
  const changers = await namesOf(
    db,
    organizationId,
    changes.map((one) => one.person_id),
  );
  return rows.map((row): ReviewObjective => {
    const record = objectiveRecord(row, loaded.agreements.get(row.id) ?? []);
    const yes = (action: Action) => row.dropped === null && may(actor, action, record) === 'yes';
    const later = continued.get(row.id);
    const keyResults = loaded.keyResults.get(row.id) ?? [];
    const own = new Set(keyResults.map((one) => one.id));
    return {
      ...presentCard(row, loaded, cycle, actor, now),
      team: { id: row.team_id, name: teams.get(row.team_id) ?? '' },
      retrospective: presentRetrospective(row),
      midReviews: midReviews
        .filter((one) => one.objective_id === row.id)
        .map((one) => presentMidReview(one, loaded.names)),
      targetChanges: changes
        .filter((one) => own.has(one.key_result_id))
        .map((one) => presentTargetChange(one, changers)),
      followUps: keyResults.flatMap((one) => followUpOf(one, cycle)),
      continuedBy: later === undefined ? null : { id: later },
      closing: {
        grade: isOpen(cycle) && yes('grade'),
        lookBack: isOpen(cycle) && yes('write-retrospective'),
        carryOver: later === undefined && next !== null && yes('edit-objective') && yes('create-objective'),
      },
    };
  });
}

function isOpen({ state }: Cycle): boolean {
  return state === 'running' || state === 'closing';
}

function followUpOf(keyResult: KeyResultsTable, cycle: Cycle): ReviewObjective['followUps'] {
  const { id, follow_up, followed_up } = keyResult;
  const from = followUpDayOf(keyResult, cycle);
  if (from === null) return [];
  const outcome = followed_up?.outcome ?? null;
  return [{ id, text: follow_up, outcome, from }];
}
