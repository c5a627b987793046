import type { Hono } from 'hono';
import { readingsEndpoints } from '../../../../contract/readings.ts';
import type { Services } from '../../../ask/services.ts';
import { serve } from '../../../http/serve.ts';
import { correctReading, removeReading, restoreReading } from './correct.ts';
import { refuseAfterEnd } from '../../../standing/cycle.ts';
import { type Given, recordReading, timeOf } from '../../../standing/record-reading.ts';
import { openForChange, saveKeyResult } from '../../../standing/open-key-result.ts';
import { Page } from '../../../http/page.ts';
import { onPage, pageBack, showEarlierReadings } from '../../../standing/measured.ts';
import { namesOf } from '../../../store/people.ts';
import type { KeyResult, Reading as Shown } from '../../../../contract/key-results.ts';
import type { Change, Ask } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import type { ReadingsTable } from '../../../db/tables/readings.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { aboutObjective, openKeyResult } from '../../../standing/load.ts';
import { type Kept, keptOfReadings } from '../../../standing/kept.ts';
import { findSeries, refuseIndicator } from '../../../standing/series.ts';
import { presentReading } from '../../../standing/reading-row.ts';
import { deleteImport, deleteReading, insertReading, insertReadings, listReadings } from '../../../store/readings.ts';

export function serveReadings(app: Hono, services: Services): void {
  serve(app, services, readingsEndpoints, {
    list: (call) => showReadings(call, call.params.keyResultId, call.query?.before),
    earlier: (call) => showEarlierReadings(call, call.params.keyResultId, call.query?.before),
    create: (call) => addReading(call, call.params.keyResultId, call.body),
    update: (call) => correctReading(call, call.params.keyResultId, call.params.readingId, call.body),
    restore: (call) => restoreReading(call, call.params.keyResultId, call.params.readingId),
    remove: (call) => removeReading(call, call.params.keyResultId, call.params.readingId),
  });
}

export async function showReadings(ask: Ask, keyResultId: string, before?: string): Promise<Page<Shown>> {
  const { db, actor } = ask;
  const { keyResult } = await openKeyResult(ask, keyResultId, 'read');
  const { entries: rows, more } = pageBack(
    await listReadings(db, actor.organizationId, await findSeries(db, keyResult), onPage + 1, before),
  );
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.recorded_by),
  );
  return new Page(
    rows.map((row) => presentReading(row, names)),
    more,
  );
}

/** Writes readings that a person brought in one go, and what the key-result row keeps of them. */
export async function recordImport(
  change: Change,
  keyResult: KeyResultsTable,
  importId: string,
  read: readonly { at: string; value: number }[],
): Promise<Kept> {
  const { db, actor, now } = change;
  const rows = read.map(
    ({ at, value }): ReadingsTable => ({
      organization_id: actor.organizationId,
      subject_id: keyResult.id,
      id: uuidV7(),
      value,
      numerator: null,
      denominator: null,
      at,
      recorded_at: now.toISOString(),
      recorded_by: actor.id,
      source: 'manual',
      note: '',
      import_id: importId,
    }),
  );
  await insertReadings(db, rows);
  return keptOfReadings(db, actor.organizationId, keyResult.id, change);
}

/** Takes one import back; returns how many readings it had and what the row keeps without them. */
export async function removeImported(
  change: Change,
  keyResultId: string,
  importId: string,
): Promise<{ count: number; kept: Kept }> {
  const { db, actor } = change;
  const count = await deleteImport(db, actor.organizationId, keyResultId, importId);
  return { count, kept: await keptOfReadings(db, actor.organizationId, keyResultId, change) };
}

/** Records a value by hand. */
export async function addReading(change: Change, keyResultId: string, given: Given): Promise<KeyResult> {
  const opened = await openForChange(change, keyResultId, 'check-in');
  refuseIndicator(opened.keyResult);
  const at = timeOf(given.at, change.now);
  refuseAfterEnd(opened.cycle, at);
  const { reading, kept } = await recordReading(change, opened.keyResult, { ...given, at });
  change.record({
    type: 'reading.recorded',
    subjectId: keyResultId,
    ...aboutObjective(opened.row, opened.access),
    values: { text: opened.keyResult.text, value: reading.value },
    after: reading,
  });
  return saveKeyResult(change, opened, kept);
}

/** Writes the reading of a check-in as it is now, whether it was there or not. */
export async function putOwnReading(db: Db, reading: ReadingsTable): Promise<void> {
  await deleteReading(db, reading);
  await insertReading(db, reading);
}
