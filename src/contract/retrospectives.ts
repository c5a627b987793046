// Retrospectives: what was learned from an objective.
import { z } from 'zod';
import { problemKinds } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { day, id, prose, statement, basedOn } from './fields.ts';
import { objective } from './objectives.ts';

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

export const learningPath = '/api/objectives/{objectiveId}/learning/{itemId}/completion';

export const retrospectivesEndpoints = {
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
};
