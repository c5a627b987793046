import { listCycles } from '../../../standing/cycle.ts';
import { namesOf } from '../../../store/people.ts';
import { findTeam } from '../../../store/teams.ts';
import type { LearningPlan, PlannedItem, RoleNeed } from '../../../../contract/learning.ts';
import { may } from '../../../../core/access/may.ts';
import { problemKinds } from '../../../../core/okr/words.ts';
import { refuse } from '../../../../core/refusal.ts';
import { organizationRecord } from '../../../ask/allow.ts';
import type { Ask } from '../../../ask/change.ts';
import type { LearningNeedsTable } from '../../../db/tables/cycles.ts';
import { presentRetrospective } from '../../../standing/closure.ts';
import { personRef } from '../../../standing/person.ts';
import { hiddenFrom } from '../../../store/hidden.ts';
import { listLookedBack, listRoleNeeds } from '../../../store/learning.ts';

/** What a team wants to learn, of all cycles, and whom or what it lacks. */
export async function showLearningPlan(ask: Ask, teamId: string): Promise<LearningPlan> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const team = (await findTeam(db, organizationId, teamId)) ?? refuse('not-found');
  const [hidden, all, needs] = await Promise.all([
    hiddenFrom(ask),
    listLookedBack(db, organizationId, teamId),
    listRoleNeeds(db, organizationId, teamId),
  ]);
  const lookedBack = all.filter((row) => !hidden.has(row.id));
  const edit = may(actor, 'write-retrospective', organizationRecord(organizationId, teamId)) === 'yes';
  const told = lookedBack.map((row) => ({ row, said: presentRetrospective({ ...row, closure: null }) }));
  const items = told.flatMap(({ row, said }) =>
    (said?.learning ?? []).map((item): PlannedItem => {
      const isMine = (item.owner?.id ?? row.owner_id) === actor.id;
      return { ...item, objective: { id: row.id, text: row.text }, cycle: row.cycle, canSettle: edit || isMine };
    }),
  );
  const lacked = told.flatMap(({ said }) => said?.lacked ?? []);
  return {
    team: { id: team.id, name: team.name },
    items: [
      ...items.filter((item) => !item.done).toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1)),
      ...items.filter((item) => item.done),
    ],
    needs: await presentNeeds(ask, needs),
    lacked: problemKinds
      .map((kind) => ({ kind, count: lacked.filter((one) => one === kind).length }))
      .filter(({ count }) => count > 0),
    can: { edit },
  };
}

export async function presentNeeds(ask: Ask, rows: readonly LearningNeedsTable[]): Promise<RoleNeed[]> {
  const { db, actor } = ask;
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.created_by),
  );
  const cycles = new Map((await listCycles(ask)).map((cycle) => [cycle.id, cycle.name]));
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    standard: row.standard,
    state: row.state,
    outcome: row.outcome,
    cycle: cycles.get(row.cycle_id) ?? '',
    by: personRef(row.created_by, names),
    at: row.created_at,
  }));
}
