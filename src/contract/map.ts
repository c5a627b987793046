// The map: what serves what in a cycle, from focus to task and across teams, in one answer.
import { diagnosisKinds, keyResultKinds, objectiveStates, objectiveTypes, taskStatuses } from '../core/okr/words.ts';
import { z } from 'zod';
import { cycle } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { id, statement } from './fields.ts';
import { standing } from './key-results.ts';
import { gapKinds } from '../core/okr/gaps.ts';

const status = standing.shape.status.nullable();

export const mapObjective = z.object({
  id,
  text: z.string(),
  teamId: id,
  cycleId: id,
  type: z.enum(objectiveTypes).nullable(),
  state: z.enum(objectiveStates),
  /** The worst of its key results; null: nothing of it has been judged. */
  status,
  labels: z.array(id),
  /** The bottleneck or driver it attacks. */
  diagnosisId: id.nullable(),
  /** Somebody said why it serves nothing. */
  alone: z.boolean(),
  /** May I tie it to what it serves? */
  edit: z.boolean(),
});
export type MapObjective = z.infer<typeof mapObjective>;

export const map = z.object({
  cycle: cycle.nullable(),
  cycles: z.array(cycle),
  teams: z.array(z.object({ id, name: z.string(), parentId: id.nullable() })),
  /** What there was too much for: key results and tasks are left out of a map that large. */
  depth: z.enum(['tasks', 'key-results', 'objectives']),
  focuses: z.array(z.object({ id, kind: z.enum(diagnosisKinds), text: z.string(), chosen: z.boolean() })),
  /** Of the cycle, and those of other cycles that are linked with them. */
  objectives: z.array(mapObjective),
  /** Accepted, and those that wait for an answer. */
  links: z.array(
    z.object({
      from: id,
      to: id,
      keyResultId: id.nullable(),
      share: z.number().nullable(),
      asked: z.boolean(),
    }),
  ),
  keyResults: z.array(z.object({ id, objectiveId: id, text: z.string(), kind: z.enum(keyResultKinds), status })),
  tasks: z.array(z.object({ id, keyResultId: id, text: z.string(), status: z.enum(taskStatuses) })),
  /** What is missing, or should be asked about; what was answered is left out. */
  gaps: z.array(
    z.object({
      kind: z.enum(gapKinds),
      /** The objective, or the focus. */
      subjectId: id,
      /** The other side of a link; the teams and cycles it is about. */
      about: z.string(),
      otherId: id.nullable(),
    }),
  ),
  can: z.object({ draft: z.boolean() }),
});
export type OkrMap = z.infer<typeof map>;
export type Gap = OkrMap['gaps'][number];

export const mapEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/map',
    summary: 'What serves what in a cycle and across teams, and what is missing; `team` with those below it',
    query: z.object({ cycle: id.optional(), team: id.optional() }),
    reply: map,
  }),
  answerGap: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/gaps/{gap}',
    summary: 'Say why it is meant so: it is not asked again',
    body: z.object({ reason: statement }),
    refusals: ['cycle-closed'],
  }),
  askGapAgain: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/gaps/{gap}',
    summary: 'Take the answer back: it is asked again',
    refusals: ['cycle-closed'],
  }),
};
