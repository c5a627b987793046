// Closing: the owner's grade, looking back, what is still to learn or to read, and carrying an objective over.
import { z } from 'zod';
import { problemKinds } from '../core/okr/words.ts';
import { gradeScales } from '../core/standing/grade.ts';
import { endpoint } from './endpoint.ts';
import { day, id, personRef, prose, statement, time } from './fields.ts';
import { objective } from './objectives.ts';

const grade = z.number().min(0).max(1);
/** The time of what was read before writing, null for nothing; a newer one is not overwritten. Absent: no check. */
const basedOn = time.nullable().optional();

export const closureBody = z.object({
  /** The owner's own, before any suggestion is shown. */
  grade,
  scale: z.enum(gradeScales).default('bands'),
  /** What shows it. */
  reason: prose.default(''),
  keyResults: z
    .array(z.object({ id, grade: grade.nullable().default(null), answered: z.boolean().nullable().default(null) }))
    .max(20)
    .default([]),
  basedOn,
});
export type ClosureBody = z.input<typeof closureBody>;

export const retrospectiveBody = z.object({
  goalAgain: prose.default(''),
  happened: prose.default(''),
  why: prose.default(''),
  learned: prose.default(''),
  lacked: z.array(z.enum(problemKinds)).max(5).default([]),
  /** An item keeps its id and whether it is done. */
  learning: z
    .array(
      z.object({
        id: id.optional(),
        text: statement,
        due: day.nullable().default(null),
        ownerId: id.nullable().default(null),
      }),
    )
    .max(20)
    .default([]),
  basedOn,
});
export type RetrospectiveBody = z.input<typeof retrospectiveBody>;

/** What came of a milestone; null while nobody has said. */
export const followUp = z.object({ outcome: z.string(), by: personRef, at: time }).nullable();
export type FollowUp = z.infer<typeof followUp>;

/** Left by an earlier cycle: a milestone's outcome to read (id of the key result), or something to learn. */
export const openItem = z.object({
  kind: z.enum(['follow-up', 'learning']),
  id,
  text: z.string(),
  objective: z.object({ id, text: z.string() }),
  team: z.object({ id, name: z.string() }),
  cycle: z.string(),
});
export type OpenItem = z.infer<typeof openItem>;

/** `mine`: of the teams I work in (all of them for somebody in none). */
export const scope = z.enum(['mine', 'all']);

const learningPath = '/api/objectives/{objectiveId}/learning/{itemId}/completion';

export const closingEndpoints = {
  grade: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/closure',
    summary: 'Grade an objective, as its owner; the reply brings the suggestion',
    body: closureBody,
    reply: objective,
    refusals: ['closure-too-early', 'cycle-closed', 'grade-off-scale', 'grade-needs-reason', 'version-conflict'],
  }),
  lookBack: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/retrospective',
    summary: 'Look back: the goal again, what happened, why, what we learned; creates learning items',
    body: retrospectiveBody,
    reply: objective,
    refusals: ['closure-too-early', 'cycle-closed', 'version-conflict'],
  }),
  learned: endpoint({ method: 'PUT', path: learningPath, summary: 'A learning item is done', reply: objective }),
  unlearned: endpoint({
    method: 'DELETE',
    path: learningPath,
    summary: 'Open a learning item again',
    reply: objective,
  }),
  carryOver: endpoint({
    method: 'POST',
    path: '/api/objectives/{objectiveId}/continuation',
    summary: 'Carry an objective over to the next cycle, as a draft that starts where this one ended',
    reply: objective,
    refusals: ['closure-too-early', 'no-next-cycle', 'already-continued'],
  }),
  followUp: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/follow-up',
    summary: 'Tell what came of a milestone',
    body: z.object({ outcome: statement }),
    reply: followUp,
  }),
  unfollow: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/follow-up',
    summary: 'Ask again what came of a milestone',
    reply: followUp,
  }),
  openItems: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/open-items',
    summary: 'What earlier cycles left: outcomes to read, things to learn',
    query: z.object({ scope: scope.optional() }),
    reply: z.array(openItem),
  }),
};
