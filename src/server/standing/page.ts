import { fromJson } from '../db/json.ts';
import { findCycle } from './cycle.ts';
import { listKeyResults } from '../store/key-results.ts';
import { listMidReviews } from '../store/mid-reviews.ts';
import { listTargetChanges } from '../store/target-changes.ts';
import { findTeam } from '../store/teams.ts';
import type { Objective } from '../../contract/objectives.ts';
import { refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask/change.ts';
import type { AgreementsTable, AnswersTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { presentAgreement } from './agreement.ts';
import { presentAnswer } from './answer.ts';
import { policyOf } from './policy.ts';
import { presentRetrospective } from './closure.ts';
import { presentContinuation } from './continuation.ts';
import { presentMidReview } from './mid-review.ts';
import { presentTargetChange } from './target-change.ts';
import { presentPublication } from './publication.ts';
import { loadWithForecasts, openObjective } from './load.ts';
import { missingOf } from '../../core/coach/publishing.ts';
import { presentCard } from './card.ts';
import { listFindingAnswers, listObjectives } from '../store/objectives.ts';

/** One objective with everything on its page. */
export async function showObjective(ask: Ask, id: string): Promise<Objective> {
  const { row } = await openObjective(ask, id, 'read');
  return presentPage(ask, row);
}

export async function presentPage(ask: Ask, row: ObjectivesTable): Promise<Objective> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  const [cycle, team, given, others, policy] = await Promise.all([
    findCycle(db, organizationId, row.cycle_id),
    findTeam(db, organizationId, row.team_id),
    listFindingAnswers(db, organizationId, row.id),
    listObjectives(db, organizationId, { teamId: row.team_id, cycleId: row.cycle_id }),
    policyOf(db, organizationId),
  ]);
  if (!cycle || !team) return refuse('not-found');
  const around = await listAround(ask, row);
  const loaded = await loadWithForecasts(
    ask,
    [row],
    cycle,
    [...given, ...around.midReviews, ...around.targetChanges].map((one) => one.person_id),
  );
  const agreements = (loaded.agreements.get(row.id) ?? []).map((one: AgreementsTable) =>
    presentAgreement(one, loaded.names, actor),
  );
  const answers = given.map((one: AnswersTable) => presentAnswer(one, loaded.names));
  const shown = {
    ...presentCard(row, loaded, cycle, actor, now),
    team: { id: team.id, name: team.name },
    cycle,
    problem: row.problem,
    success: row.success,
    idealCustomer: row.ideal_customer,
    impact: row.impact,
    evidence: fromJson(row.evidence),
    agreements,
    answers,
    publication: presentPublication(row, loaded.names),
    retrospective: presentRetrospective(row),
    midReviews: around.midReviews.map((one) => presentMidReview(one, loaded.names)),
    targetChanges: around.targetChanges.map((one) => presentTargetChange(one, loaded.names)),
    ...(await presentContinuation(ask, row)),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
  const othersPublished = others.filter((one) => one.state === 'published' && one.id !== row.id).length;
  const today = now.toISOString().slice(0, 10);
  const of = { kind: team.kind, stage: team.stage };
  const missing = missingOf(shown, { policy, today, cycle, team: of, othersPublished });
  return { ...shown, othersPublished, missing };
}

/** What happened to the objective while its cycle ran. */
async function listAround({ db, actor }: Ask, row: ObjectivesTable) {
  const keyResults = await listKeyResults(db, actor.organizationId, [row.id]);
  const [midReviews, targetChanges] = await Promise.all([
    listMidReviews(db, actor.organizationId, [row.id]),
    listTargetChanges(
      db,
      actor.organizationId,
      keyResults.map((one) => one.id),
    ),
  ]);
  return { midReviews, targetChanges };
}
