// Alignment: what an objective serves and what serves it; asked by one side, answered by the other.
import { alignmentStates, alignmentWays } from '../core/okr/words.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, prose, statement, onlyAfter } from './fields.ts';
import { objective } from './objectives.ts';

/** Above 0, at most 1; null: it supports, which is shown and not counted. */
const share = z.number().positive().max(1).nullable();

export const alignmentBody = z.object({
  /** The objective it serves. */
  parentId: id,
  /** The key result of it that is served; null: all of it. */
  keyResultId: id.nullable().default(null),
  share: share.default(null),
  note: prose.default(''),
});

const reply = objective;

/** What may be served, or may serve: an objective, or a key result with the objective it is of. */
export const alignmentChoice = z.object({
  objectiveId: id,
  keyResultId: id.nullable(),
  text: z.string(),
  /** Of a key result: the objective. */
  of: z.string(),
  team: z.string(),
  cycle: z.string(),
});
export type AlignmentChoice = z.infer<typeof alignmentChoice>;

export const alignmentsEndpoints = {
  choices: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/alignments/choices',
    summary:
      'What the objective may serve, or what may serve it, in cycles that are not closed ; without words those of the teams above or below, or all that bear the label',
    query: onlyAfter.extend({
      direction: z.enum(alignmentWays),
      q: z.string().trim().max(200).default(''),
      label: id.optional(),
    }),
    page: { most: 20, by: 'after', key: ['objectiveId', 'keyResultId'] },
    reply: z.array(alignmentChoice),
  }),
  ask: endpoint({
    method: 'POST',
    path: '/api/objectives/{objectiveId}/alignments',
    summary:
      'Let the objective serve another one or a key result of it; accepted at once by who may edit both, otherwise asked of the other side',
    body: alignmentBody,
    reply,
    refusals: [
      'alignment-exists',
      'serves-itself',
      'alignment-circle',
      'counted-twice',
      'shares-above-one',
      'too-many-floors',
      'too-many-parents',
      'dropped',
      'cycle-closed',
    ],
  }),
  takeAlong: endpoint({
    method: 'POST',
    path: '/api/objectives/{objectiveId}/alignments/continued',
    summary:
      'Ask again for what the objective it goes on with served, and for what that needed of other teams and is not done; of what goes on itself, for what goes on with it',
    reply,
    refusals: ['dropped', 'cycle-closed'],
  }),
  answer: endpoint({
    method: 'PATCH',
    path: '/api/alignments/{alignmentId}',
    summary: 'Accept or decline the link, as the side that was asked; replies with the objective of that side',
    body: z.object({ state: z.enum(alignmentStates).exclude(['asked']), reason: prose.default('') }),
    reply,
    refusals: [
      'reason-missing',
      'key-result-gone',
      'alignment-circle',
      'counted-twice',
      'shares-above-one',
      'too-many-floors',
      'too-many-parents',
      'dropped',
      'cycle-closed',
    ],
  }),
  standAlone: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/standing-alone',
    summary: 'Say why the objective serves nothing: it is not asked again',
    body: z.object({ reason: statement }),
    reply,
    refusals: ['serves-already', 'cycle-closed'],
  }),
  askWhatItServes: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/standing-alone',
    summary: 'Take back that the objective stands alone',
    reply,
    refusals: ['cycle-closed'],
  }),
  setShare: endpoint({
    method: 'PUT',
    path: '/api/alignments/{alignmentId}/share',
    summary: 'Count it with this share, or with none, as the side of the parent; replies with the parent',
    body: z.object({ share }),
    reply,
    refusals: ['counted-twice', 'shares-above-one', 'dropped', 'cycle-closed'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/alignments/{alignmentId}',
    summary: 'Take the link away, from either side',
    refusals: ['cycle-closed'],
  }),
};
