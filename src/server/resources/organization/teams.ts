import type { Hono } from 'hono';
import { teamsEndpoints, type Team } from '../../../contract/teams.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { currentCycle } from '../../standing/cycle.ts';
import { findPerson } from '../../store/people.ts';
import type { Stage, TeamKind } from '../../../core/okr/words.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Change, Ask } from '../../ask/change.ts';
import type { TeamsTable } from '../../db/tables/organization.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { passConnectionsOn } from '../../store/connections.ts';
import { deleteTokensOf } from '../../store/tokens.ts';
import { countAskedOf } from '../../store/dependencies.ts';
import { countIndicatorsOf } from '../../store/indicators.ts';
import { enterStage } from '../../standing/stage.ts';
import { presentTeam } from '../../standing/team.ts';
import {
  countObjectives,
  deleteMember,
  deleteTeam,
  findTeam,
  insertTeam,
  listMembers,
  listTeams,
  setMember,
  updateTeamRow,
} from '../../store/teams.ts';

export function serveTeams(app: Hono, services: Services): void {
  serve(app, services, teamsEndpoints, {
    list: (call) => showTeams(call),
    create: (call) => createTeam(call, call.body),
    update: (call) => updateTeam(call, call.params.teamId, call.body),
    remove: (call) => removeTeam(call, call.params.teamId),
    addMember: (call) => addMember(call, call.params.teamId, call.params.personId, call.body.lead),
    removeMember: (call) => removeMember(call, call.params.teamId, call.params.personId),
  });
}

/** Of one organization: every page that has a tree holds all of them. */
const mostTeams = 5000;

/** Levels of teams below each other. */
const deepest = 12;

type Body = { name: string; kind: TeamKind; stage: Stage | null; parentId: string | null };

/** All teams with their people; `objectives` counts those of the current cycle, of others' drafts none. */
export async function showTeams({ db, actor, now }: Ask): Promise<Team[]> {
  const { organizationId } = actor;
  const cycle = await currentCycle(db, organizationId, now);
  const [teams, members, objectives] = await Promise.all([
    listTeams(db, organizationId),
    listMembers(db, organizationId),
    countObjectives(db, organizationId, { cycleId: cycle?.id, seenBy: actor }),
  ]);
  return teams.map((team) => presentTeam(team, members, objectives, actor));
}

export async function createTeam(change: Change, body: Body): Promise<Team> {
  const { db, actor, record, now } = change;
  const { organizationId } = actor;
  allow(actor, 'manage-team', organizationRecord(organizationId, body.parentId));
  if (body.parentId !== null && !(await findTeam(db, organizationId, body.parentId))) refuse('not-found');
  const teams = await listTeams(db, organizationId);
  if (teams.length >= mostTeams) refuse('too-many-teams', { values: { most: mostTeams } });
  refuseDeep(teams, body.parentId, 1);
  const row: TeamsTable = {
    organization_id: organizationId,
    id: uuidV7(),
    parent_id: body.parentId,
    name: body.name,
    kind: body.kind,
    stage: body.stage,
    created_at: now.toISOString(),
  };
  await insertTeam(db, row);
  // Whoever makes a team is in it: what they see is theirs from the first day.
  await setMember(db, organizationId, row.id, actor.id, false);
  record({ type: 'team.created', subjectId: row.id, teamId: row.id, values: { name: row.name } });
  return showTeam(change, row.id);
}

export async function updateTeam(
  change: Change,
  id: string,
  body: { [key in keyof Body]?: Body[key] | undefined },
): Promise<Team> {
  const { db, actor, record } = change;
  const before = await editable(change, id);
  const parentId = body.parentId === undefined ? before.parent_id : body.parentId;
  if (parentId !== before.parent_id) {
    allow(actor, 'manage-team', organizationRecord(actor.organizationId, parentId));
    await refuseLoop(change, id, parentId);
  }
  const after: TeamsTable = {
    ...before,
    name: body.name ?? before.name,
    kind: body.kind ?? before.kind,
    parent_id: parentId,
  };
  await updateTeamRow(db, after);
  if (body.stage !== undefined)
    await enterStage(change, after, { stage: body.stage, evidence: '', fromReadiness: false });
  record({ type: 'team.changed', subjectId: id, teamId: id, values: { name: after.name }, before, after });
  return showTeam(change, id);
}

export async function removeTeam(change: Change, id: string): Promise<void> {
  const { db, actor, record } = change;
  const team = await editable(change, id);
  const objectives = await countObjectives(db, actor.organizationId);
  const teams = await listTeams(db, actor.organizationId);
  const indicators = await countIndicatorsOf(db, actor.organizationId, id);
  if ((await countAskedOf(db, actor.organizationId, id)) > 0) refuse('team-needed');
  if (indicators > 0 || (objectives.get(id) ?? 0) > 0 || teams.some((one) => one.parent_id === id))
    refuse('team-not-empty');
  // Its jobs have nowhere to report to; what reads for others goes on with the team above, or with the organization.
  await deleteTokensOf(db, actor.organizationId, id);
  await passConnectionsOn(db, actor.organizationId, id, team.parent_id);
  await deleteTeam(db, actor.organizationId, id);
  record({ type: 'team.removed', subjectId: id, teamId: id, values: { name: team.name }, before: team });
}

export async function addMember(change: Change, teamId: string, personId: string, lead: boolean): Promise<Team> {
  const team = await editable(change, teamId);
  const { db, actor, record } = change;
  const person = (await findPerson(db, actor.organizationId, personId)) ?? refuse('not-found');
  await setMember(db, actor.organizationId, teamId, personId, lead);
  record({
    type: 'team.changed',
    subjectId: teamId,
    teamId,
    values: { name: team.name },
    after: { member: person.id, lead },
  });
  return showTeam(change, teamId);
}

export async function removeMember(change: Change, teamId: string, personId: string): Promise<Team> {
  const team = await editable(change, teamId);
  const { db, actor, record } = change;
  await deleteMember(db, actor.organizationId, teamId, personId);
  record({
    type: 'team.changed',
    subjectId: teamId,
    teamId,
    values: { name: team.name },
    before: { member: personId },
  });
  return showTeam(change, teamId);
}

async function editable({ db, actor }: Change, id: string): Promise<TeamsTable> {
  const team = (await findTeam(db, actor.organizationId, id)) ?? refuse('not-found');
  allow(actor, 'manage-team', organizationRecord(actor.organizationId, id));
  return team;
}

async function refuseLoop({ db, actor }: Change, id: string, parentId: string | null): Promise<void> {
  const teams = await listTeams(db, actor.organizationId);
  const parents = new Map(teams.map((team) => [team.id, team.parent_id]));
  if (parentId !== null && !parents.has(parentId)) refuse('not-found');
  for (let at = parentId; at !== null; at = parents.get(at) ?? null) if (at === id) refuse('team-loop');
  refuseDeep(teams, parentId, heightOf(teams, id));
}

type Placed = Pick<TeamsTable, 'id' | 'parent_id'>;

/** `height`: levels of what is to stand there. A tree that nobody could read would also be walked by every page. */
function refuseDeep(teams: readonly Placed[], parentId: string | null, height: number): void {
  const parents = new Map(teams.map((team) => [team.id, team.parent_id]));
  let levels = height;
  for (let at = parentId; at !== null && levels <= deepest; at = parents.get(at) ?? null) levels++;
  if (levels > deepest) refuse('team-too-deep', { values: { most: deepest } });
}

function heightOf(teams: readonly Placed[], id: string): number {
  let height = 0;
  for (let level = [id]; level.length > 0 && height <= deepest; height++)
    level = teams.filter(({ parent_id }) => parent_id !== null && level.includes(parent_id)).map((team) => team.id);
  return height;
}

async function showTeam(ask: Ask, id: string): Promise<Team> {
  const teams = await showTeams(ask);
  return teams.find((team) => team.id === id) ?? refuse('not-found');
}
