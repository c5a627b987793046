import { refuseIndicator } from '../../../standing/series.ts';
import { keptOfCheckIns, refuseUnexplained } from './kept.ts';
import { type Opened, openForChange } from '../../../standing/open-key-result.ts';
import { updateKeyResult } from '../../../store/key-results.ts';
import { namesOf } from '../../../store/people.ts';
import { keptOfReadings } from '../../../standing/kept.ts';
import type { z } from 'zod';
import type { CheckIn, checkInBody } from '../../../../contract/check-ins.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import type { CheckInsTable, ReadingsTable } from '../../../db/tables/readings.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { aboutObjective } from '../../../standing/load.ts';
import { putOwnReading } from '../readings/readings.ts';
import { deleteReading } from '../../../store/readings.ts';
import { presentCheckIn } from '../../../standing/check-in-row.ts';
import { findCheckIn, findConfidenceBefore, updateCheckIn } from '../../../store/check-ins.ts';

type CheckInBody = z.output<typeof checkInBody>;
type Corrected = { [key in Exclude<keyof CheckInBody, 'at' | 'seen'>]?: CheckInBody[key] | undefined };

/** Corrects my own check-in, its value with it; what it was stays in the log. */
export async function updateMyCheckIn(change: Change, id: string, body: Corrected): Promise<CheckIn> {
  const { before, opened } = await openMine(change, id);
  if (before.removed_at !== null) refuse('not-found');
  const after: CheckInsTable = {
    ...before,
    value: body.value === undefined ? before.value : body.value,
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
  if (after.confidence !== before.confidence) {
    const earlier = await findConfidenceBefore(change.db, opened.keyResult, before.at, id);
    refuseUnexplained(after.confidence, earlier, after.confidence_reason);
  }
  if (after.value !== before.value && after.value !== null) refuseIndicator(opened.keyResult);
  if (after.value !== before.value) after.reading_id = await moveReading(change, after);
  return write(change, opened, 'check-in.changed', { before, after });
}

export async function removeMyCheckIn(change: Change, id: string): Promise<void> {
  const { before, opened } = await openMine(change, id);
  if (before.removed_at !== null) return;
  if (before.reading_id) await deleteReading(change.db, readingOf(before, before.reading_id));
  await write(change, opened, 'check-in.removed', {
    before,
    after: { ...before, removed_at: change.now.toISOString() },
  });
}

export async function restoreMyCheckIn(change: Change, id: string): Promise<CheckIn> {
  const { before, opened } = await openMine(change, id);
  if (before.reading_id && before.value !== null) await putOwnReading(change.db, readingOf(before, before.reading_id));
  return write(change, opened, 'check-in.restored', { before, after: { ...before, removed_at: null } });
}

async function openMine(change: Change, id: string): Promise<{ before: CheckInsTable; opened: Opened }> {
  const before = (await findCheckIn(change.db, change.actor.organizationId, id)) ?? refuse('not-found');
  const opened = await openForChange(change, before.key_result_id, 'read');
  if (before.person_id !== change.actor.id) refuse('forbidden');
  return { before, opened };
}

/** The reading follows the value: corrected, made, or gone. Returns its id. */
async function moveReading({ db }: Change, after: CheckInsTable): Promise<string | null> {
  if (after.value === null) {
    if (after.reading_id) await deleteReading(db, readingOf(after, after.reading_id));
    return null;
  }
  const id = after.reading_id ?? uuidV7();
  await putOwnReading(db, readingOf(after, id));
  return id;
}

function readingOf(checkIn: CheckInsTable, id: string): ReadingsTable {
  return {
    organization_id: checkIn.organization_id,
    subject_id: checkIn.key_result_id,
    id,
    value: checkIn.value ?? 0,
    numerator: null,
    denominator: null,
    at: checkIn.at,
    recorded_at: checkIn.recorded_at,
    recorded_by: checkIn.person_id,
    source: 'manual',
    note: '',
  };
}

async function write(
  change: Change,
  { keyResult, row, access }: Opened,
  type: 'check-in.changed' | 'check-in.removed' | 'check-in.restored',
  { before, after }: { before: CheckInsTable; after: CheckInsTable },
): Promise<CheckIn> {
  const { db, actor, record } = change;
  const { organization_id, id, ...changes } = after;
  await updateCheckIn(db, organization_id, id, changes);
  await updateKeyResult(db, organization_id, keyResult.id, {
    ...(await keptOfReadings(db, organization_id, keyResult.id, change)),
    ...(await keptOfCheckIns(change, keyResult.id)),
  });
  const about = aboutObjective(row, access);
  record({ type, subjectId: keyResult.id, ...about, values: { text: keyResult.text }, before, after });
  return presentCheckIn(after, await namesOf(db, actor.organizationId, [after.person_id]), actor);
}
