import type { KeyResult } from '../../../contract/key-results.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change, Reading } from '../../change.ts';
import type { ObjectivesTable } from '../../db/tables/objectives.ts';
import { findCycle } from '../cycles/actions.ts';
import { refuseClosed } from '../objectives/actions.ts';
import { aboutObjective, loadAround, openKeyResult } from '../objectives/load.ts';
import { presentCard } from '../objectives/present.ts';
import type { StoredStep } from './measure.ts';
import { takeKeyResult, updateKeyResult } from './store.ts';

export { findKeyResult, listKeyResults, takeKeyResult, updateKeyResult } from './store.ts';

/** One key result with where it stands. */
export async function showKeyResult(reading: Reading, id: string): Promise<KeyResult> {
  const { row } = await openKeyResult(reading, id, 'read');
  return presentOne(reading, row, id);
}

/** The team says of an indicator that was handed down: yes, this shows it. */
export async function confirmKeyResult(change: Change, id: string): Promise<KeyResult> {
  const { keyResult, row, record: access } = await openKeyResult(change, id, 'propose-key-result');
  await refuseClosed(change, row.cycle_id);
  await updateKeyResult(change.db, change.actor.organizationId, id, { confirmed_by: change.actor.id });
  change.record({
    type: 'key-result.confirmed',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: keyResult.text },
  });
  return presentOne(change, row, id);
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
  const { db, actor, record } = change;
  await takeKeyResult(db, actor.organizationId, id);
  const { keyResult, row, record: access } = await openKeyResult(change, id, 'check-in');
  await refuseClosed(change, row.cycle_id);
  const steps = JSON.parse(keyResult.steps) as StoredStep[];
  const before = steps.find((step) => step.id === stepId) ?? refuse('not-found');
  const after = to(before);
  await updateKeyResult(db, actor.organizationId, id, {
    steps: JSON.stringify(steps.map((step) => (step === before ? after : step))),
  });
  record({ type, subjectId: id, ...aboutObjective(row, access), values: { text: after.text }, before, after });
  return presentOne(change, row, id);
}

async function presentOne(reading: Reading, row: ObjectivesTable, id: string): Promise<KeyResult> {
  const cycle = (await findCycle(reading.db, reading.actor.organizationId, row.cycle_id)) ?? refuse('not-found');
  const card = presentCard(row, await loadAround(reading, [row]), cycle, reading.actor, reading.now);
  return card.keyResults.find((one) => one.id === id) ?? refuse('not-found');
}
