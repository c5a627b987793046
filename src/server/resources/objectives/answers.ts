import { answersEndpoints } from '../../../contract/answers.ts';
import type { Hono } from 'hono';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { refuseClosed } from '../../standing/cycle.ts';
import { namesOf } from '../../store/people.ts';
import type { Answer } from '../../../contract/consent.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change } from '../../ask/change.ts';
import { aboutObjective, openObjective } from '../../standing/load.ts';
import { presentAnswer } from '../../standing/answer.ts';
import { deleteAnswer, findAnswer, putAnswer } from '../../store/answers.ts';

export function serveAnswers(app: Hono, services: Services): void {
  serve(app, services, answersEndpoints, {
    answer: (call) => answerFinding(call, call.params.objectiveId, call.params.fingerprint, call.body),
    withdraw: (call) => withdrawAnswer(call, call.params.objectiveId, call.params.fingerprint),
  });
}

type Given = { rule: string; kind: Answer['kind']; text: string; until: string | null };

/** Answers a finding of the coach; the answer stays with the objective and readers see it. */
export async function answerFinding(
  change: Change,
  objectiveId: string,
  fingerprint: string,
  given: Given,
): Promise<Answer> {
  const { db, actor, now, record } = change;
  const { row, access } = await openObjective(change, objectiveId, 'answer-finding');
  await refuseClosed(change, row.cycle_id);
  if ((given.kind === 'explain' || given.kind === 'dispute') && given.text === '') refuse('answer-needs-text');
  if (given.kind === 'postpone' && given.until === null) refuse('answer-needs-date');
  const answer = {
    organization_id: actor.organizationId,
    objective_id: objectiveId,
    fingerprint: fingerprint.slice(0, 200),
    rule: given.rule,
    kind: given.kind,
    text: given.text,
    until_day: given.kind === 'postpone' ? given.until : null,
    person_id: actor.id,
    at: now.toISOString(),
  };
  const before = await findAnswer(db, actor.organizationId, objectiveId, answer.fingerprint);
  await putAnswer(db, answer);
  record({
    type: 'finding.answered',
    subjectId: objectiveId,
    ...aboutObjective(row, access),
    // What somebody put off is theirs to come back to.
    ...(before?.kind === 'postpone' && { dutyOf: before.person_id }),
    values: { text: row.text, rule: given.rule, kind: given.kind },
    after: answer,
  });
  return presentAnswer(answer, await namesOf(db, actor.organizationId, [actor.id]));
}

export async function withdrawAnswer(change: Change, objectiveId: string, fingerprint: string): Promise<void> {
  const { row, access } = await openObjective(change, objectiveId, 'answer-finding');
  await refuseClosed(change, row.cycle_id);
  if (!(await deleteAnswer(change.db, change.actor.organizationId, objectiveId, fingerprint))) refuse('not-found');
  change.record({
    type: 'finding.answered',
    subjectId: objectiveId,
    ...aboutObjective(row, access),
    values: { text: row.text, kind: 'withdrawn' },
  });
}
