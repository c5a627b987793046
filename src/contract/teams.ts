// Teams: the tree company → business unit → team, and the board of one team in one cycle.
import { z } from 'zod';
import { diagnosisKinds, stages, teamKinds } from '../core/okr/words.ts';
import { cycle } from './cycles.ts';
import { dependency } from './dependency.ts';
import { endpoint } from './endpoint.ts';
import { id, name, personRef, onlyAfter } from './fields.ts';
import { objectiveCard } from './objectives.ts';
import { goes } from './readiness.ts';

export const team = z.object({
  id,
  name: z.string(),
  kind: z.enum(teamKinds),
  stage: z.enum(stages).nullable(),
  parentId: id.nullable(),
  members: z.array(personRef.extend({ lead: z.boolean() })),
  objectives: z.number().int(),
  can: z.object({ edit: z.boolean(), draft: z.boolean() }),
});
export type Team = z.infer<typeof team>;

export const board = z.object({
  team: team.omit({ members: true, objectives: true }),
  cycle: cycle.nullable(),
  cycles: z.array(cycle),
  /** Chosen bottlenecks and drivers of the cycle, the team's own before the organization's. */
  focus: z.array(z.object({ id, kind: z.enum(diagnosisKinds), text: z.string() })),
  objectives: z.array(objectiveCard),
  /** What the readiness check says of the team, and why it goes on all the same. */
  readiness: goes,
  /** What key results of other teams need of this one. */
  askedOf: z.array(dependency),
  /** Promised and given up while the cycle ran. */
  dropped: z.array(objectiveCard),
});
export type Board = z.infer<typeof board>;

const teamBody = z.object({
  name,
  kind: z.enum(teamKinds),
  stage: z.enum(stages).nullable().default(null),
  parentId: id.nullable().default(null),
});

export const teamsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/teams',
    summary: 'All teams with their people',
    query: onlyAfter,
    page: { most: 500, by: 'after' },
    reply: z.array(team),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/teams',
    summary: 'Add a team',
    body: teamBody,
    reply: team,
    refusals: ['team-too-deep', 'too-many-teams'],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/teams/{teamId}',
    summary: 'Rename or move a team',
    body: teamBody.partial(),
    reply: team,
    refusals: ['team-loop'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/teams/{teamId}',
    summary: 'Remove a team that has no objectives',
    refusals: ['team-not-empty', 'team-needed'],
  }),
  addMember: endpoint({
    method: 'PUT',
    path: '/api/teams/{teamId}/members/{personId}',
    summary: 'Make a person a member or lead of a team',
    body: z.object({ lead: z.boolean() }),
    reply: team,
  }),
  removeMember: endpoint({
    method: 'DELETE',
    path: '/api/teams/{teamId}/members/{personId}',
    summary: 'Take a person out of a team',
    reply: team,
  }),
};
