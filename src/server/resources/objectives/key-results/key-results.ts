import { type Opened, showKeyResult, openForChange, saveKeyResult } from '../../../standing/open-key-result.ts';
import type { Hono } from 'hono';
import { keyResultsEndpoints, type KeyResult } from '../../../../contract/key-results.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import { mayConfirm } from '../../../../core/okr/handed-down.ts';
import { peopleWithTeams } from '../../../standing/person.ts';
import { aboutObjective } from '../../../standing/load.ts';
import type { StoredStep } from '../../../db/tables/written.ts';

export function serveKeyResults(app: Hono, services: Services): void {
  serve(app, services, keyResultsEndpoints, {
    show: (call) => showKeyResult(call, call.params.keyResultId),
    confirm: (call) => confirmKeyResult(call, call.params.keyResultId),
    unconfirm: (call) => unconfirmKeyResult(call, call.params.keyResultId),
    acceptStep: (call) => acceptStep(call, call.params.keyResultId, call.params.stepId, call.body.evidence),
    reopenStep: (call) => reopenStep(call, call.params.keyResultId, call.params.stepId),
  });
}

/** The team says of an indicator that was handed down: yes, this shows it. Whoever says so first has said it. */
export async function confirmKeyResult(change: Change, id: string): Promise<KeyResult> {
  const opened = await openForDoer(change, id);
  if (opened.keyResult.confirmed_by !== null) return saveKeyResult(change, opened, {});
  recordOf(change, opened, 'key-result.confirmed');
  return saveKeyResult(change, opened, { confirmed_by: change.actor.id });
}

/** Pressed by mistake, or seen otherwise now: it waits for somebody who does the work again. */
export async function unconfirmKeyResult(change: Change, id: string): Promise<KeyResult> {
  const opened = await openForDoer(change, id);
  if (opened.keyResult.confirmed_by === null) return saveKeyResult(change, opened, {});
  recordOf(change, opened, 'key-result.unconfirmed');
  return saveKeyResult(change, opened, { confirmed_by: null });
}

async function openForDoer(change: Change, id: string): Promise<Opened> {
  const opened = await openForChange(change, id, 'propose-key-result');
  const people = await peopleWithTeams(change.db, change.actor.organizationId);
  if (!mayConfirm(change.actor.id, opened.keyResult.proposed_by, opened.row.team_id, people)) refuse('not-a-doer');
  return opened;
}

function recordOf(
  change: Change,
  { keyResult, row, access }: Opened,
  type: 'key-result.confirmed' | 'key-result.unconfirmed',
): void {
  const about = aboutObjective(row, access);
  change.record({ type, subjectId: keyResult.id, ...about, values: { text: keyResult.text } });
}

/** Accepts a milestone step; evidence is what makes it one. */
export async function acceptStep(change: Change, id: string, stepId: string, evidence: string): Promise<KeyResult> {
  return changeStep(change, id, stepId, 'step.accepted', (step) => {
    const shown = evidence || step.evidence;
    if (shown === '') refuse('evidence-missing');
    return { ...step, evidence: shown, acceptedAt: change.now.toISOString(), acceptedBy: change.actor.id };
  });
}

export async function reopenStep(change: Change, id: string, stepId: string): Promise<KeyResult> {
  return changeStep(change, id, stepId, 'step.reopened', (step) => ({ ...step, acceptedAt: null, acceptedBy: null }));
}

async function changeStep(
  change: Change,
  id: string,
  stepId: string,
  type: 'step.accepted' | 'step.reopened',
  to: (step: StoredStep) => StoredStep,
): Promise<KeyResult> {
  const opened = await openForChange(change, id, 'check-in');
  const steps = opened.keyResult.steps;
  const before = steps.find((step) => step.id === stepId) ?? refuse('not-found');
  const after = to(before);
  const about = aboutObjective(opened.row, opened.access);
  change.record({ type, subjectId: id, ...about, values: { text: after.text }, before, after });
  return saveKeyResult(change, opened, {
    steps: steps.map((step) => (step === before ? after : step)),
  });
}
