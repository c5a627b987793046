// The readiness check: may this team run OKRs on its own? Answers per respondent, and the verdict they give together.
import { effects, verdicts } from '../core/readiness/verdict.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, personRef, statement, text, time } from './fields.ts';

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

/** Why the team goes on in a cycle although the verdict is against it. */
export const readinessException = z.object({
  cycleId: id,
  verdict: z.enum(verdicts),
  reason: z.string(),
  by: personRef.nullable(),
  at: time,
});
export type ReadinessException = z.infer<typeof readinessException>;

/** How a team stands to the verdict in one cycle: what a board and a draft say of it. */
export const goes = z.object({ verdict: z.enum(verdicts), exception: readinessException.nullable() });

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
  /** How much of its chain the team decides itself, a share of one; null until all of it is answered. */
  control: z.object({ share: z.number(), weak: text }).nullable(),
  /** Of all cycles, the newest first. */
  exceptions: z.array(readinessException),
  progress: z.object({ answered: z.number().int(), total: z.number().int() }),
  can: z.object({ answer: z.boolean(), except: z.boolean() }),
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
  except: endpoint({
    method: 'PUT',
    path: '/api/teams/{teamId}/readiness/exceptions/{cycleId}',
    summary: 'Say why the team goes on with OKRs in a cycle although the verdict is against it',
    body: z.object({ reason: statement }),
    reply: readiness,
    refusals: ['no-exception-needed', 'cycle-closed'],
  }),
  unexcept: endpoint({
    method: 'DELETE',
    path: '/api/teams/{teamId}/readiness/exceptions/{cycleId}',
    summary: 'Take that back',
    reply: readiness,
    refusals: ['cycle-closed'],
  }),
};
