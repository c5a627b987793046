// A team's learning plan: what it wants to learn, of all cycles, and whom or what it lacks, with what would be looked for.
import { z } from 'zod';
import { needStates, problemKinds } from '../core/okr/words.ts';
import { learningItem } from './consent.ts';
import { endpoint } from './endpoint.ts';
import { id, personRef, prose, statement, time } from './fields.ts';

export const plannedItem = learningItem.extend({
  objective: z.object({ id, text: z.string() }),
  cycle: z.string(),
  /** May I say that it is done? */
  canSettle: z.boolean(),
});
export type PlannedItem = z.infer<typeof plannedItem>;

/** A role or an ability the team lacks. It outlives the cycle it was named in. */
export const roleNeed = z.object({
  id,
  text: z.string(),
  /** What we look for: the standard by which somebody, or our own learning, would fit. */
  standard: z.string(),
  state: z.enum(needStates),
  /** What came of it. */
  outcome: z.string(),
  cycle: z.string(),
  by: personRef.nullable(),
  at: time,
});
export type RoleNeed = z.infer<typeof roleNeed>;

export const learningPlan = z.object({
  team: z.object({ id, name: z.string() }),
  /** Open ones first, those due soonest on top. */
  items: z.array(plannedItem),
  needs: z.array(roleNeed),
  /** What looking back said was missing, by kind, over all cycles. */
  lacked: z.array(z.object({ kind: z.enum(problemKinds), count: z.number().int() })),
  can: z.object({ edit: z.boolean() }),
});
export type LearningPlan = z.infer<typeof learningPlan>;

const needBody = z.object({ text: statement, standard: prose.default('') });
const needChange = z.object({
  text: statement.optional(),
  standard: prose.optional(),
  state: z.enum(needStates).optional(),
  outcome: prose.optional(),
});
export type NeedChange = z.input<typeof needChange>;

export const learningEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/learning',
    summary: 'The learning plan of a team: what to learn, and whom or what it lacks',
    reply: learningPlan,
  }),
  addNeed: endpoint({
    method: 'POST',
    path: '/api/teams/{teamId}/role-needs',
    summary: 'Name a role or an ability the team lacks, and what would be looked for',
    body: needBody,
    reply: roleNeed,
  }),
  changeNeed: endpoint({
    method: 'PATCH',
    path: '/api/role-needs/{needId}',
    summary: 'Change a need, or say what came of it',
    body: needChange,
    reply: roleNeed,
  }),
  removeNeed: endpoint({ method: 'DELETE', path: '/api/role-needs/{needId}', summary: 'Remove a need' }),
};
