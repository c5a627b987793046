import { type Corrected, correctionOf } from '../../../standing/record-reading.ts';
import { refuseAfterEnd } from '../../../standing/cycle.ts';
import { type Opened, openForChange, saveKeyResult } from '../../../standing/open-key-result.ts';
import { listSubjectEvents } from '../../../store/events.ts';
import { keptOfReadings } from '../../../standing/kept.ts';
import type { KeyResult } from '../../../../contract/key-results.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import type { ReadingsTable } from '../../../db/tables/readings.ts';
import { aboutObjective } from '../../../standing/load.ts';
import { deleteReading, findReading, insertReadings, updateReading } from '../../../store/readings.ts';

type Type = 'reading.changed' | 'reading.removed' | 'reading.restored';

/** Corrects a value that a person wrote down; what a source told is not a person's to change. */
export async function correctReading(
  change: Change,
  keyResultId: string,
  id: string,
  corrected: Corrected,
): Promise<KeyResult> {
  const { opened, reading } = await openManual(change, keyResultId, id);
  const changes = correctionOf(corrected, change.now);
  if (changes.at !== undefined) refuseAfterEnd(opened.cycle, changes.at);
  if (Object.keys(changes).length === 0) return saveKeyResult(change, opened, {});
  await updateReading(change.db, reading, changes);
  return tell(change, opened, 'reading.changed', { before: reading, after: { ...reading, ...changes } });
}

export async function removeReading(change: Change, keyResultId: string, id: string): Promise<KeyResult> {
  const { opened, reading } = await openManual(change, keyResultId, id);
  await deleteReading(change.db, reading);
  return tell(change, opened, 'reading.removed', { before: reading });
}

/** The log kept it as it was, so it comes back as it was: who wrote it, when, and of which moment. */
export async function restoreReading(change: Change, keyResultId: string, id: string): Promise<KeyResult> {
  const opened = await openForChange(change, keyResultId, 'check-in');
  const { db, actor } = change;
  if (await findReading(db, actor.organizationId, keyResultId, id)) return saveKeyResult(change, opened, {});
  const removed = await listSubjectEvents(db, actor.organizationId, opened.row.id, keyResultId, ['reading.removed']);
  const reading = removed
    .map((row) => row.payload.before as ReadingsTable | undefined)
    .find((before) => before?.id === id);
  if (!reading) return refuse('not-found');
  await insertReadings(db, [reading]);
  return tell(change, opened, 'reading.restored', { after: reading });
}

async function openManual(change: Change, keyResultId: string, id: string) {
  const opened = await openForChange(change, keyResultId, 'check-in');
  const reading = await findReading(change.db, change.actor.organizationId, keyResultId, id);
  if (!reading || reading.source !== 'manual') return refuse('not-found');
  return { opened, reading };
}

async function tell(
  change: Change,
  opened: Opened,
  type: Type,
  told: { before?: ReadingsTable; after?: ReadingsTable },
): Promise<KeyResult> {
  const { id, text } = opened.keyResult;
  change.record({ type, subjectId: id, ...aboutObjective(opened.row, opened.access), values: { text }, ...told });
  return saveKeyResult(change, opened, await keptOfReadings(change.db, change.actor.organizationId, id, change));
}
