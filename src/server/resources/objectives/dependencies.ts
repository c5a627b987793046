import type { Hono } from 'hono';
import type { z } from 'zod';
import { dependenciesEndpoints, type dependencyBody } from '../../../contract/dependencies.ts';
import type { Dependency } from '../../../contract/dependency.ts';
import type { EventType } from '../../../contract/event-types.ts';
import type { DependencyState } from '../../../core/okr/words.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change } from '../../ask/change.ts';
import type { Services } from '../../ask/services.ts';
import { todayOf } from '../../ask/today.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import type { DependenciesTable } from '../../db/tables/dependencies.ts';
import type { ObjectivesTable } from '../../db/tables/objectives.ts';
import { serve } from '../../http/serve.ts';
import { refuseClosed } from '../../standing/cycle.ts';
import { leadAway, mayAnswer, peopleInDependencies, presentDependency } from '../../standing/dependency.ts';
import { aboutObjective, openKeyResult, openObjective } from '../../standing/load.ts';
import { type ObjectiveRecord, isReadBy } from '../../standing/record.ts';
import {
  deleteDependency,
  findDependency,
  insertDependency,
  listNeeds,
  updateDependency,
} from '../../store/dependencies.ts';
import { namesOf } from '../../store/people.ts';
import { findTeam } from '../../store/teams.ts';

export function serveDependencies(app: Hono, services: Services): void {
  serve(app, services, dependenciesEndpoints, {
    ask: (call) => askDependency(call, call.params.keyResultId, call.body),
    askAgain: (call) => askAgain(call, call.params.dependencyId, call.body),
    answer: (call) => answerDependency(call, call.params.dependencyId, call.body),
    remove: (call) => removeDependency(call, call.params.dependencyId),
  });
}

export type DependencyAsked = z.output<typeof dependencyBody>;

/** Asks another team for something; they see it as soon as the objective is public. */
export async function askDependency(change: Change, keyResultId: string, body: DependencyAsked): Promise<Dependency> {
  const { db, actor, now } = change;
  const { keyResult, row, access } = await openKeyResult(change, keyResultId, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
  await refuseOwn(change, row, body.teamId);
  if (!isReadBy(row, body.teamId)) refuse('not-read-there');
  const dependency: DependenciesTable = {
    organization_id: actor.organizationId,
    id: uuidV7(),
    objective_id: row.id,
    key_result_id: keyResult.id,
    team_id: body.teamId,
    need: body.need,
    due: body.due,
    state: 'asked',
    reason: '',
    asked_by: actor.id,
    asked_at: now.toISOString(),
    answered_by: null,
    answered_at: null,
  };
  await insertDependency(db, dependency);
  await tell(change, 'dependency.asked', { dependency, row, access });
  return present(change, dependency);
}

/** What is needed, of whom or by when has changed, or it was declined: whoever is asked answers again. */
async function askAgain(change: Change, id: string, body: DependencyAsked): Promise<Dependency> {
  const { db, actor, now } = change;
  const { before, row, access } = await openDependency(change, id, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
  await refuseOwn(change, row, body.teamId);
  if (!isReadBy(row, body.teamId)) refuse('not-read-there');
  const changes = {
    team_id: body.teamId,
    need: body.need,
    due: body.due,
    state: 'asked' as const,
    reason: '',
    asked_by: actor.id,
    asked_at: now.toISOString(),
    answered_by: null,
    answered_at: null,
  };
  await updateDependency(db, actor.organizationId, id, changes);
  const dependency = { ...before, ...changes };
  // Whom it was asked before hears that it is not asked any more.
  if (before.team_id !== body.teamId) await tell(change, 'dependency.removed', { dependency: before, row, access });
  await tell(change, 'dependency.asked', { dependency, row, access });
  return present(change, dependency);
}

type Answer = { state: Exclude<DependencyState, 'asked'>; reason: string };

async function answerDependency(change: Change, id: string, { state, reason }: Answer): Promise<Dependency> {
  const { db, actor, now } = change;
  const { before, row, access } = await openDependency(change, id, 'read');
  if (!mayAnswer(actor, before)) refuse('forbidden');
  await refuseClosed(change, row.cycle_id);
  if (isOver(before.state, state)) refuse('dependency-over');
  if (state === 'declined' && reason === '') refuse('reason-missing');
  const changes = { state, reason, answered_by: actor.id, answered_at: now.toISOString() };
  await updateDependency(db, actor.organizationId, id, changes);
  const dependency = { ...before, ...changes };
  await tell(change, `dependency.${state}`, {
    dependency,
    row,
    access,
    dutyOf: leadAway(actor, before.team_id) ?? null,
  });
  return present(change, dependency);
}

/** What was declined was never promised, so it is not done; what is done is not promised once more. */
function isOver(before: DependencyState, after: DependencyState): boolean {
  return (before === 'declined' && after === 'done') || (before === 'done' && after !== 'done');
}

async function removeDependency(change: Change, id: string): Promise<void> {
  const { before, row, access } = await openDependency(change, id, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
  await deleteDependency(change.db, change.actor.organizationId, id);
  await tell(change, 'dependency.removed', { dependency: before, row, access });
}

async function openDependency(change: Change, id: string, action: 'read' | 'edit-objective') {
  const before = (await findDependency(change.db, change.actor.organizationId, id)) ?? refuse('not-found');
  return { before, ...(await openObjective(change, before.objective_id, action)) };
}

/** What one's own team does is a task; the other one has to be there. */
async function refuseOwn({ db, actor }: Change, row: ObjectivesTable, teamId: string): Promise<void> {
  if (teamId === row.team_id) refuse('own-team');
  if (!(await findTeam(db, actor.organizationId, teamId)))
    refuse('invalid', { problems: [{ path: 'teamId', code: 'wrong' }] });
}

async function present(change: Change, { id, objective_id }: DependenciesTable): Promise<Dependency> {
  const { db, actor } = change;
  const rows = await listNeeds(db, actor.organizationId, [objective_id]);
  const row = rows.find((one) => one.id === id) ?? refuse('not-found');
  const names = await namesOf(db, actor.organizationId, peopleInDependencies([row]));
  return presentDependency(row, { actor, names, today: todayOf(change), isOpen: true });
}

type Told = {
  dependency: DependenciesTable;
  row: ObjectivesTable;
  access: ObjectiveRecord;
  dutyOf?: string | null;
};

/** Both teams hear of it; of what the other one does not read only its own. */
async function tell(change: Change, type: EventType, { dependency, row, access, dutyOf }: Told): Promise<void> {
  const { team_id, need, reason } = dependency;
  const team = await findTeam(change.db, change.actor.organizationId, team_id);
  const about = aboutObjective(row, access);
  const values = { team: team?.name ?? '', need, reason };
  change.record({ type, subjectId: dependency.id, ...about, dutyOf, values, after: dependency });
  if (row.state === 'published' && isReadBy(row, team_id))
    change.record({ type, subjectId: dependency.id, ...about, teamId: team_id, dutyOf, values });
}
