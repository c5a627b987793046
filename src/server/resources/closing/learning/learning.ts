import type { Hono } from 'hono';
import { learningEndpoints, type RoleNeed } from '../../../../contract/learning.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showLearningPlan, presentNeeds } from './show.ts';
import { currentCycle } from '../../../standing/cycle.ts';
import { findTeam } from '../../../store/teams.ts';
import type { EventType } from '../../../../contract/event-types.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { Change } from '../../../ask/change.ts';
import type { LearningNeedsTable } from '../../../db/tables/cycles.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { deleteRoleNeed, findRoleNeed, insertRoleNeed, updateRoleNeed } from '../../../store/learning.ts';

export function serveLearning(app: Hono, services: Services): void {
  serve(app, services, learningEndpoints, {
    show: (call) => showLearningPlan(call, call.params.teamId),
    addNeed: (call) => nameNeed(call, call.params.teamId, call.body),
    changeNeed: (call) => changeNeed(call, call.params.needId, call.body),
    removeNeed: (call) => removeNeed(call, call.params.needId),
  });
}

type NeedBody = { text: string; standard: string };

type Changed = { [key in keyof NeedBody | 'state' | 'outcome']?: string | undefined };

/** Names whom or what the team lacks; it stays until somebody says what came of it. */
export async function nameNeed(change: Change, teamId: string, { text, standard }: NeedBody): Promise<RoleNeed> {
  const { db, actor, now } = change;
  const { organizationId } = actor;
  if (!(await findTeam(db, organizationId, teamId))) refuse('not-found');
  allow(actor, 'write-retrospective', organizationRecord(organizationId, teamId));
  const cycle = await currentCycle(db, organizationId, now);
  const at = now.toISOString();
  const row: LearningNeedsTable = {
    organization_id: organizationId,
    id: uuidV7(),
    team_id: teamId,
    cycle_id: cycle?.id ?? '',
    text,
    standard,
    state: 'open',
    outcome: '',
    created_by: actor.id,
    created_at: at,
    updated_at: at,
  };
  await insertRoleNeed(db, row);
  tell(change, 'need.named', row, undefined);
  return present(change, row);
}

export async function changeNeed(change: Change, id: string, body: Changed): Promise<RoleNeed> {
  const before = await openNeed(change, id);
  const sent = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const after = { ...before, ...sent, updated_at: change.now.toISOString() };
  await updateRoleNeed(change.db, after);
  tell(change, after.state === 'met' && before.state !== 'met' ? 'need.met' : 'need.changed', after, before);
  return present(change, after);
}

export async function removeNeed(change: Change, id: string): Promise<void> {
  const before = await openNeed(change, id);
  await deleteRoleNeed(change.db, before);
  tell(change, 'need.removed', before, before);
}

async function openNeed({ db, actor }: Change, id: string): Promise<LearningNeedsTable> {
  const row = (await findRoleNeed(db, actor.organizationId, id)) ?? refuse('not-found');
  allow(actor, 'write-retrospective', organizationRecord(actor.organizationId, row.team_id));
  return row;
}

function tell(
  { record }: Change,
  type: EventType,
  after: LearningNeedsTable,
  before: LearningNeedsTable | undefined,
): void {
  record({ type, subjectId: after.id, teamId: after.team_id, values: { text: after.text }, before, after });
}

async function present(change: Change, row: LearningNeedsTable): Promise<RoleNeed> {
  return (await presentNeeds(change, [row]))[0] ?? refuse('not-found');
}
