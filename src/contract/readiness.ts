// The readiness check: may this team run OKRs on its own? Answers per respondent, and the verdict they give together.
import { effects, verdicts } from '../core/readiness/verdict.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, personRef, text, time } from './fields.ts';

export const readinessAnswer = z.object({
  value: z.union([
    z.string().max(2000),
    z.number(),
    z.array(z.string().max(200)).max(50),
    z.record(z.string().max(100), z.string().max(200)),
  ]),
  /** Why, in the respondent's words. */
  note: z.string().trim().max(2000).optional(),
});
export const readinessAnswers = z.record(z.string().max(100), readinessAnswer);

export const readiness = z.object({
  team: z.object({ id, name: z.string() }),
  /** My own answers; null before I began. */
  mine: readinessAnswers.nullable(),
  respondents: z.array(z.object({ person: personRef, answers: readinessAnswers, updatedAt: time })),
  verdict: z.enum(verdicts),
  lines: z.array(z.object({ capability: z.string(), effect: z.enum(effects), text })),
  /** What respondents answered differently; `item` only where one question has several. Answers by person id. */
  disagreements: z.array(
    z.object({
      question: z.string(),
      item: z.string().optional(),
      answers: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  alternative: text,
  progress: z.object({ answered: z.number().int(), total: z.number().int() }),
  can: z.object({ answer: z.boolean() }),
});
export type Readiness = z.infer<typeof readiness>;

export const readinessEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/readiness',
    summary: 'The readiness check of a team',
    reply: readiness,
  }),
  answer: endpoint({
    method: 'PUT',
    path: '/api/teams/{teamId}/readiness/answers',
    summary: 'Save my answers (all of them, replacing the earlier ones)',
    body: z.object({ answers: readinessAnswers }),
    reply: readiness,
  }),
  withdraw: endpoint({
    method: 'DELETE',
    path: '/api/teams/{teamId}/readiness/answers',
    summary: 'Take my answers back',
    reply: readiness,
  }),
};
