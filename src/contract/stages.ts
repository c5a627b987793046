// The stage of a team's product: how it came to it, with what shows it, and what a new stage asks of the team.
import { z } from 'zod';
import { evidenceKinds } from '../core/okr/evidence.ts';
import { signAnswers, stageQuestionAnswers, stageQuestionKinds } from '../core/okr/stages.ts';
import { stages } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { id, personRef, prose, time } from './fields.ts';

export const stageQuestion = z.object({
  id,
  kind: z.enum(stageQuestionKinds),
  /** The stage whose beginning asked it. */
  stage: z.enum(stages),
  at: time,
  team: z.object({ id, name: z.string() }),
});
export type StageQuestion = z.infer<typeof stageQuestion>;

export const teamStage = z.object({
  team: z.object({ id, name: z.string() }),
  stage: z.enum(stages).nullable(),
  /** What was named for leaving this stage; empty: nothing. */
  leavesWhen: z.string(),
  /** The newest first; `evidence` is empty where nobody said what shows it. Before and after alike: said anew of the same stage. */
  changes: z.array(
    z.object({
      id,
      before: z.enum(stages).nullable(),
      after: z.enum(stages).nullable(),
      evidence: z.string(),
      /** Of which kind; what only feels is an opinion. */
      evidenceKind: z.enum(evidenceKinds).nullable(),
      /** What would show that the product may go on. */
      leavesWhen: z.string(),
      /** What had been named for leaving the stage before, and whether it came; null: nobody has said. */
      expected: z.string(),
      came: z.enum(signAnswers).nullable(),
      fromReadiness: z.boolean(),
      by: personRef.nullable(),
      at: time,
    }),
  ),
  /** What the team is still asked. */
  questions: z.array(stageQuestion),
  can: z.object({ edit: z.boolean() }),
});
export type TeamStage = z.infer<typeof teamStage>;

export const enteredStage = z.object({
  stage: z.enum(stages).nullable(),
  evidence: prose.default(''),
  evidenceKind: z.enum(evidenceKinds).nullable().default(null),
  leavesWhen: prose.default(''),
  /** Whether what was named for leaving the stage before came. */
  came: z.enum(signAnswers).nullable().default(null),
});

export const stagesEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/stage',
    summary: 'The stage of the team’s product, how it came there, and what that asks of the team',
    reply: teamStage,
  }),
  enter: endpoint({
    method: 'PUT',
    path: '/api/teams/{teamId}/stage',
    summary: 'Say at which stage the product is, what shows it, and what would show that it may go on',
    body: enteredStage,
    reply: teamStage,
  }),
  answer: endpoint({
    method: 'PUT',
    path: '/api/stage-questions/{questionId}/answer',
    summary: 'Say that what a new stage asks is done, or why it is left for now',
    body: z.object({ answer: z.enum(stageQuestionAnswers), reason: prose.default('') }),
    reply: teamStage,
    refusals: ['reason-missing'],
  }),
};
