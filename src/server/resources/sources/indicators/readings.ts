import type { Indicator } from '../../../../contract/indicators.ts';
import type { Reading } from '../../../../contract/key-results.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask, Change } from '../../../ask/change.ts';
import { Page } from '../../../http/page.ts';
import type { IndicatorsTable } from '../../../db/tables/indicators.ts';
import type { ReadingsTable } from '../../../db/tables/readings.ts';
import { openIndicator, presentIndicator, takeIndicator } from '../../../standing/indicator.ts';
import { passOn, readEvent } from '../../../standing/indicator-readings.ts';
import { onPage, pageBack } from '../../../standing/measured.ts';
import { presentReading } from '../../../standing/reading-row.ts';
import { type Corrected, correctionOf, type Given, readingByHand } from '../../../standing/record-reading.ts';
import { wholeSeries } from '../../../standing/series.ts';
import { listSubjectEvents } from '../../../store/events.ts';
import { namesOf } from '../../../store/people.ts';
import { deleteReading, findReading, insertReadings, listReadings, updateReading } from '../../../store/readings.ts';

export async function listRead(ask: Ask, id: string, before?: string): Promise<Page<Reading>> {
  const { db, actor } = ask;
  await openIndicator(ask, id, 'read');
  const { entries: rows, more } = pageBack(
    await listReadings(db, actor.organizationId, wholeSeries(id), onPage + 1, before),
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

export async function recordByHand(change: Change, id: string, given: Given): Promise<Indicator> {
  const row = await takeIndicator(change, id, 'check-in');
  return keepReading(change, row, readingByHand(change, row, given));
}

/** Writes one reading and passes it on to the key results that take it. */
export async function keepReading(change: Change, row: IndicatorsTable, reading: ReadingsTable): Promise<Indicator> {
  await insertReadings(change.db, [reading]);
  change.record({ ...readEvent(row, reading.value), after: reading });
  return passedOn(change, row);
}

/** Puts a value right that a person wrote down; what a source told is not a person's to change. */
export async function correctReading(
  change: Change,
  id: string,
  readingId: string,
  corrected: Corrected,
): Promise<Indicator> {
  const { row, reading } = await takeManual(change, id, readingId);
  const changes = correctionOf(corrected, change.now);
  if (Object.keys(changes).length === 0) return presentIndicator(change, row);
  await updateReading(change.db, reading, changes);
  const about = { subjectId: id, teamId: row.team_id, values: { name: row.name } };
  change.record({ type: 'indicator.reading-changed', ...about, before: reading, after: { ...reading, ...changes } });
  return passedOn(change, row);
}

export async function removeReading(change: Change, id: string, readingId: string): Promise<void> {
  const { db, record } = change;
  const { row, reading } = await takeManual(change, id, readingId);
  await deleteReading(db, reading);
  const about = { subjectId: id, teamId: row.team_id, values: { name: row.name } };
  record({ type: 'indicator.reading-removed', ...about, before: reading });
  await passedOn(change, row);
}

/** The log kept it as it was, so it comes back as it was: who wrote it, when, and of which moment. */
export async function restoreReading(change: Change, id: string, readingId: string): Promise<Indicator> {
  const { db, actor, record } = change;
  const row = await takeIndicator(change, id, 'check-in');
  if (await findReading(db, actor.organizationId, id, readingId)) return presentIndicator(change, row);
  const removed = await listSubjectEvents(db, actor.organizationId, null, id, ['indicator.reading-removed']);
  const reading = removed
    .map((one) => one.payload.before as ReadingsTable | undefined)
    .find((before) => before?.id === readingId);
  if (!reading) return refuse('not-found');
  await insertReadings(db, [reading]);
  const about = { subjectId: id, teamId: row.team_id, values: { name: row.name } };
  record({ type: 'indicator.reading-restored', ...about, after: reading });
  return passedOn(change, row);
}

async function takeManual(change: Change, id: string, readingId: string) {
  const row = await takeIndicator(change, id, 'check-in');
  const reading = await findReading(change.db, change.actor.organizationId, id, readingId);
  return reading?.source === 'manual' ? { row, reading } : refuse('not-found');
}

async function passedOn(change: Change, row: IndicatorsTable): Promise<Indicator> {
  await passOn(change.db, row.organization_id, [row.id], change, change.record);
  return presentIndicator(change, row);
}
