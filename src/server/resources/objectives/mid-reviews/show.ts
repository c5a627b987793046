import type { Cycle } from '../../../../contract/cycles.ts';
import { dayAt } from '../../../../core/calendar/zones.ts';
import { todayOf } from '../../../ask/today.ts';
import { listCycles, pickCurrent } from '../../../standing/cycle.ts';
import { listDiagnoses } from '../../../store/focus.ts';
import { hiddenFrom } from '../../../store/hidden.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { namesOf } from '../../../store/people.ts';
import { listTargetChanges } from '../../../store/target-changes.ts';
import { findTeam } from '../../../store/teams.ts';
import { listMidReviews } from '../../../store/mid-reviews.ts';
import type { MidReview, MidReviewObjective } from '../../../../contract/mid-reviews.ts';
import { may } from '../../../../core/access/may.ts';
import { elapsedShare } from '../../../../core/calendar/cycle.ts';
import { byTrouble, troublesOf } from '../../../../core/standing/trouble.ts';
import { refuse } from '../../../../core/refusal.ts';
import { organizationRecord } from '../../../ask/allow.ts';
import type { Ask } from '../../../ask/change.ts';
import type { DiagnosesTable } from '../../../db/tables/focus.ts';
import { loadWithForecasts } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { presentCard } from '../../../standing/card.ts';
import { personRef } from '../../../standing/person.ts';
import { presentTargetChange } from '../../../standing/target-change.ts';
import { presentMidReview } from '../../../standing/mid-review.ts';

/** A team's published objectives in the middle of a cycle; what is in trouble comes first. */
export async function showMidReview(ask: Ask, teamId: string, cycleId?: string): Promise<MidReview> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  const [team, cycles] = await Promise.all([findTeam(db, organizationId, teamId), listCycles(ask)]);
  const cycle = cycleId === undefined ? pickCurrent(cycles, now) : cycles.find((one) => one.id === cycleId);
  if (!team || !cycle) return refuse('not-found');
  const all = await listObjectives(db, organizationId, { teamId, cycleId: cycle.id });
  const hidden = await hiddenFrom(ask);
  const rows = all.filter((row) => row.state === 'published' && !hidden.has(row.id));
  const [entries, diagnoses] = await Promise.all([
    listMidReviews(
      db,
      organizationId,
      rows.map((row) => row.id),
    ),
    listDiagnoses(db, organizationId, cycle.id),
  ]);
  const noted = diagnoses.filter((one) => isNoted(one, teamId, cycle)).toReversed();
  const people = [...entries.map((one) => one.person_id), ...noted.map((one) => one.proposed_by)];
  const loaded = await loadWithForecasts(ask, rows, cycle, people);
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
  const isOpen = cycle.state === 'running' || cycle.state === 'closing';
  const objectives = rows.map((row): MidReviewObjective => {
    const card = presentCard(row, loaded, cycle, actor, now);
    const keyResults = card.keyResults.toSorted((a, b) => byTrouble(a.now, b.now));
    const own = new Set(keyResults.map((one) => one.id));
    const record = objectiveRecord(row, loaded.agreements.get(row.id) ?? []);
    return {
      ...card,
      keyResults,
      troubles: keyResults.map(({ id, now: standing }) => ({ id, troubles: troublesOf(standing) })),
      targetChanges: changes
        .filter((one) => own.has(one.key_result_id))
        .map((one) => presentTargetChange(one, changers)),
      midReviews: entries
        .filter((one) => one.objective_id === row.id)
        .map((one) => presentMidReview(one, loaded.names)),
      canReview: isOpen && may(actor, 'write-retrospective', record) === 'yes',
    };
  });
  return {
    team: { id: team.id, name: team.name },
    cycle,
    passed: elapsedShare(cycle, todayOf(ask)),
    objectives: objectives.toSorted((a, b) => firstOf(a, b)),
    noted: noted.map((one) => ({
      id: one.id,
      kind: one.kind,
      text: one.text,
      by: personRef(one.proposed_by, loaded.names),
      at: one.created_at,
    })),
    can: {
      note: isOpen && may(actor, 'create-objective', organizationRecord(organizationId, teamId)) === 'yes',
    },
  };
}

/** The team's own and the organization's, named after the cycle began. */
function isNoted(one: DiagnosesTable, teamId: string, { start, zones }: Cycle): boolean {
  return (one.team_id === null || one.team_id === teamId) && dayAt(one.created_at, zones) > start;
}

/** The objective whose most troubled key result is in more trouble than the other's. */
function firstOf(a: MidReviewObjective, b: MidReviewObjective): number {
  const [first, second] = [a.keyResults[0], b.keyResults[0]];
  return first && second ? byTrouble(first.now, second.now) : 0;
}
