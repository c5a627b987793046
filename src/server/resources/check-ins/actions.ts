import type { z } from 'zod';
import type { CheckIn, checkInBody } from '../../../contract/check-ins.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { confidenceProblem } from '../../../core/progress/confidence.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change, Reading } from '../../change.ts';
import type { KeyResultsTable } from '../../db/tables/objectives.ts';
import type { CheckInsTable } from '../../db/tables/readings.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { openForChange, saveKeyResult, updateKeyResult } from '../key-results/actions.ts';
import { aboutObjective, openKeyResult } from '../objectives/load.ts';
import { namesOf } from '../people/actions.ts';
import { recordReading, timeOf } from '../readings/actions.ts';
import { presentCheckIn } from './present.ts';
import { findCheckIn, insertCheckIn, listCheckIns, updateCheckIn } from './store.ts';

export { listCheckInsById, listFirstConfidences } from './store.ts';

/** What the key-result row keeps of its check-ins. */
type Kept = Pick<KeyResultsTable, 'check_in_id' | 'checked_in_at' | 'confidence'>;
type Written = z.output<typeof checkInBody>;
type Corrected = { [key in Exclude<keyof Written, 'value' | 'at'>]?: Written[key] | undefined };

export async function showCheckIns(reading: Reading, keyResultId: string): Promise<CheckIn[]> {
  const { db, actor } = reading;
  await openKeyResult(reading, keyResultId, 'read');
  const rows = await listCheckIns(db, actor.organizationId, keyResultId);
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => presentCheckIn(row, names, actor));
}

/** A person's update: value, confidence and words; reading, key result and event in one transaction. */
export async function createCheckIn(
  change: Change,
  keyResultId: string,
  body: Written,
): Promise<{ checkIn: CheckIn; keyResult: KeyResult }> {
  const { db, actor, now, record } = change;
  const opened = await openForChange(change, keyResultId, 'check-in');
  const { keyResult } = opened;
  refuseUnexplained(body, keyResult.confidence);
  if (body.problem !== '' && body.problemKind === null) refuse('problem-kind-missing');
  const at = timeOf(body.at, now);
  const value =
    body.value === null ? undefined : await recordReading(change, keyResult, { value: body.value, at, note: '' });
  const checkIn: CheckInsTable = {
    organization_id: actor.organizationId,
    id: uuidV7(),
    key_result_id: keyResultId,
    person_id: actor.id,
    at,
    recorded_at: now.toISOString(),
    edited_at: null,
    removed_at: null,
    value: body.value,
    confidence: body.confidence,
    confidence_reason: body.confidenceReason,
    changed: body.changed,
    problem: body.problem,
    problem_kind: body.problemKind,
    improvement: body.improvement,
    next: body.next,
  };
  await insertCheckIn(db, checkIn);
  const about = aboutObjective(opened.row, opened.record);
  record({ type: 'check-in.made', subjectId: keyResultId, ...about, values: { text: keyResult.text }, after: checkIn });
  const isLatest = keyResult.checked_in_at === null || at >= keyResult.checked_in_at;
  const latest = isLatest
    ? { check_in_id: checkIn.id, checked_in_at: at, confidence: body.confidence ?? keyResult.confidence }
    : await keptOfCheckIns(change, keyResultId);
  const shown = await saveKeyResult(change, opened, { ...value?.kept, ...latest });
  return { checkIn: presentCheckIn(checkIn, new Map([[actor.id, change.name]]), actor), keyResult: shown };
}

/** Corrects my own check-in; the words it had stay in the log. */
export async function updateMyCheckIn(change: Change, id: string, body: Corrected): Promise<CheckIn> {
  const { before, row, access, text } = await openMine(change, id);
  if (before.removed_at !== null) refuse('not-found');
  const after: CheckInsTable = {
    ...before,
    confidence: body.confidence === undefined ? before.confidence : body.confidence,
    confidence_reason: body.confidenceReason ?? before.confidence_reason,
    changed: body.changed ?? before.changed,
    problem: body.problem ?? before.problem,
    problem_kind: body.problemKind === undefined ? before.problem_kind : body.problemKind,
    improvement: body.improvement ?? before.improvement,
    next: body.next ?? before.next,
    edited_at: change.now.toISOString(),
  };
  if (after.problem !== '' && after.problem_kind === null) refuse('problem-kind-missing');
  await write(change, after);
  change.record({
    type: 'check-in.changed',
    subjectId: before.key_result_id,
    ...aboutObjective(row, access),
    values: { text },
    before,
    after,
  });
  return present(change, after);
}

export async function removeMyCheckIn(change: Change, id: string): Promise<void> {
  const { before, row, access, text } = await openMine(change, id);
  await write(change, { ...before, removed_at: change.now.toISOString() });
  change.record({
    type: 'check-in.removed',
    subjectId: before.key_result_id,
    ...aboutObjective(row, access),
    values: { text },
    before,
  });
}

export async function restoreMyCheckIn(change: Change, id: string): Promise<CheckIn> {
  const { before, row, access, text } = await openMine(change, id);
  const after = { ...before, removed_at: null };
  await write(change, after);
  change.record({
    type: 'check-in.changed',
    subjectId: before.key_result_id,
    ...aboutObjective(row, access),
    values: { text },
    after,
  });
  return present(change, after);
}

async function openMine(change: Change, id: string) {
  const before = (await findCheckIn(change.db, change.actor.organizationId, id)) ?? refuse('not-found');
  const { keyResult, row, record: access } = await openForChange(change, before.key_result_id, 'read');
  if (before.person_id !== change.actor.id) refuse('forbidden');
  return { before, row, access, text: keyResult.text };
}

async function write(change: Change, { organization_id, id, ...changes }: CheckInsTable): Promise<void> {
  await updateCheckIn(change.db, organization_id, id, changes);
  const kept = await keptOfCheckIns(change, changes.key_result_id);
  await updateKeyResult(change.db, organization_id, changes.key_result_id, kept);
}

function refuseUnexplained({ confidence, confidenceReason }: Written, before: number | null): void {
  if (confidence === null || confidenceProblem(confidence, before, confidenceReason) !== 'sentence-missing') return;
  refuse('confidence-reason-missing', { values: { from: before ?? 0, to: confidence } });
}

/** The row keeps the latest check-in, and the confidence of the latest that said one. */
async function keptOfCheckIns({ db, actor }: Change, keyResultId: string): Promise<Kept> {
  const rows = await listCheckIns(db, actor.organizationId, keyResultId, 20);
  return {
    check_in_id: rows[0]?.id ?? null,
    checked_in_at: rows[0]?.at ?? null,
    confidence: rows.find((one) => one.confidence !== null)?.confidence ?? null,
  };
}

async function present({ db, actor }: Reading, row: CheckInsTable): Promise<CheckIn> {
  return presentCheckIn(row, await namesOf(db, actor.organizationId, [row.person_id]), actor);
}
