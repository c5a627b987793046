// Closures: the grade of an objective at the end of its cycle.
import { z } from 'zod';
import { validationVerdicts } from '../core/okr/words.ts';
import { gradeScales } from '../core/standing/grade.ts';
import { endpoint } from './endpoint.ts';
import { id, prose, basedOn } from './fields.ts';
import { objective } from './objectives.ts';

export const grade = z.number().min(0).max(1);

export const closureBody = z.object({
  /** The owner's own, before any suggestion is shown. */
  grade,
  scale: z.enum(gradeScales).default('bands'),
  /** What shows it. */
  reason: prose.default(''),
  keyResults: z
    .array(
      z.object({
        id,
        grade: grade.nullable().default(null),
        answered: z.boolean().nullable().default(null),
        /** Of what was to be validated; with it the question is answered, whichever it is. */
        verdict: z.enum(validationVerdicts).nullable().default(null),
      }),
    )
    .max(20)
    .default([]),
  basedOn,
});

export type ClosureBody = z.input<typeof closureBody>;

export const closuresEndpoints = {
  grade: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/closure',
    summary: 'Grade an objective, as its owner; the reply brings the suggestion',
    body: closureBody,
    reply: objective,
    refusals: ['closure-too-early', 'cycle-closed', 'grade-off-scale', 'grade-needs-reason', 'version-conflict'],
  }),
};
