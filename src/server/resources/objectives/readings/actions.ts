import { updateMeasured } from '../../../store/key-results.ts';
import { namesOf } from '../../../store/people.ts';
import { hash } from 'node:crypto';
import type { EarlierReading, KeyResult, Reading as Shown } from '../../../../contract/key-results.ts';
import type { Reading as Measured } from '../../../../core/progress/reading.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change, Reading } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import type { ReadingsTable } from '../../../db/tables/readings.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { openForChange, saveKeyResult } from '../key-results/actions.ts';
import { aboutObjective, openKeyResult } from '../../../standing/load.ts';
import { type Kept, asMeasured, keptOf, keptOfReadings, tolerated, withPoint } from '../../../standing/kept.ts';
import { presentReading } from '../../../standing/reading-row.ts';
import {
  deleteImport,
  deleteReading,
  insertReading,
  insertReadings,
  listEarlierReadings,
  listReadings,
} from '../../../store/readings.ts';

type Given = {
  value?: number | undefined;
  numerator?: number | undefined;
  denominator?: number | undefined;
  at?: string | undefined;
  note: string;
};

const onPage = 2000;

export async function showReadings(reading: Reading, keyResultId: string, before?: string): Promise<Shown[]> {
  const { db, actor } = reading;
  await openKeyResult(reading, keyResultId, 'read');
  const rows = await listReadings(db, actor.organizationId, keyResultId, onPage, before);
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.recorded_by),
  );
  return rows.map((row) => presentReading(row, names));
}

/** What the key results of earlier cycles read, that this one goes on with; oldest first. */
export async function showEarlierReadings(reading: Reading, keyResultId: string): Promise<EarlierReading[]> {
  const { db, actor } = reading;
  await openKeyResult(reading, keyResultId, 'read');
  return listEarlierReadings(db, actor.organizationId, keyResultId, onPage);
}

/** A reading as the core measures it, with the definition it was read by. */
export type MeasuredTold = Measured & { queryHash: string | null };

/** The readings as the core measures them, newest last. */
export async function listMeasured(db: Db, organizationId: string, keyResultId: string): Promise<MeasuredTold[]> {
  const rows = await listReadings(db, organizationId, keyResultId, onPage);
  return rows.map((row) => ({ ...asMeasured(row), queryHash: row.query_hash ?? null }));
}

/** By each definition, its earliest reading. */
export async function listReadingsByHash(
  db: Db,
  organizationId: string,
  keyResultId: string,
): Promise<Map<string, ReadingsTable>> {
  const rows = await listReadings(db, organizationId, keyResultId, onPage);
  return new Map(rows.toReversed().flatMap((row) => (row.query_hash ? [[row.query_hash, row]] : [])));
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
      key_result_id: keyResult.id,
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
  return keptOfReadings(db, actor.organizationId, keyResult.id, now);
}

/** Takes one import back; returns how many readings it had and what the row keeps without them. */
export async function removeImported(
  { db, actor, now }: Change,
  keyResultId: string,
  importId: string,
): Promise<{ count: number; kept: Kept }> {
  const count = await deleteImport(db, actor.organizationId, keyResultId, importId);
  return { count, kept: await keptOfReadings(db, actor.organizationId, keyResultId, now) };
}

/** Records a value by hand. */
export async function addReading(change: Change, keyResultId: string, given: Given): Promise<KeyResult> {
  const opened = await openForChange(change, keyResultId, 'check-in');
  const { reading, kept } = await recordReading(change, opened.keyResult, given);
  change.record({
    type: 'reading.recorded',
    subjectId: keyResultId,
    ...aboutObjective(opened.row, opened.record),
    values: { text: opened.keyResult.text, value: reading.value },
    after: reading,
  });
  return saveKeyResult(change, opened, kept);
}

/** Writes one manual reading of a key result that was taken; returns what the row is to keep of it. */
export async function recordReading(
  change: Change,
  keyResult: KeyResultsTable,
  given: Given,
): Promise<{ reading: ReadingsTable; kept: Kept }> {
  const { db, actor, now } = change;
  const at = timeOf(given.at, now);
  const reading: ReadingsTable = {
    organization_id: actor.organizationId,
    key_result_id: keyResult.id,
    id: uuidV7(),
    value: valueOf(given),
    numerator: given.numerator ?? null,
    denominator: given.denominator ?? null,
    at,
    recorded_at: now.toISOString(),
    recorded_by: actor.id,
    source: 'manual',
    note: given.note,
  };
  await insertReading(db, reading);
  if (keyResult.ratio_days !== null || (keyResult.value_at !== null && at < keyResult.value_at))
    return { reading, kept: await keptOfReadings(db, actor.organizationId, keyResult.id, now) };
  const points = withPoint(keyResult, { at, value: reading.value });
  return { reading, kept: { value: reading.value, value_at: at, points: JSON.stringify(points) } };
}

/** Writes the reading of a check-in as it is now, whether it was there or not. */
export async function putOwnReading(db: Db, reading: ReadingsTable): Promise<void> {
  await deleteReading(db, reading);
  await insertReading(db, reading);
}

/** What a source told of a key result that was taken, and by which definition. */
export type Told = {
  keyResult: KeyResultsTable;
  readings: readonly Measured[];
  /** The source's kind. */
  source: string;
  queryHash: string | null;
  note: string;
};

/**
 * Writes what sources told of key results of one organization, however many, with the same few statements. The same
 * moment by the same definition is one reading, however often it is told; the future is not believed.
 */
export async function recordTold(db: Db, organizationId: string, told: readonly Told[], now: Date): Promise<void> {
  const rows = told.map((one) => rowsOf(one, organizationId, now));
  await insertReadings(db, rows.flat());
  const kept = told.map(({ keyResult }, index) => keptAfter(keyResult, rows[index]!));
  const again = told.flatMap(({ keyResult }, index) => (kept[index] === 'look' ? [keyResult.id] : []));
  const looked = await keptOf(db, organizationId, again, now);
  await updateMeasured(
    db,
    organizationId,
    told.flatMap(({ keyResult: { id } }, index) => {
      const to = kept[index] === 'look' ? looked.get(id) : kept[index];
      return to ? [{ id, ...to }] : [];
    }),
  );
}

function rowsOf({ keyResult, readings, source, queryHash, note }: Told, organizationId: string, now: Date) {
  const latest = now.getTime() + tolerated;
  return readings
    .filter(({ at, value }) => Number.isFinite(value) && Date.parse(at) <= latest)
    .map(
      ({ at, value, numerator, denominator }): ReadingsTable => ({
        organization_id: organizationId,
        key_result_id: keyResult.id,
        id: hash('sha256', `${source} ${queryHash} ${note} ${at}`).slice(0, 32),
        value,
        numerator: numerator ?? null,
        denominator: denominator ?? null,
        at,
        recorded_at: now.toISOString(),
        recorded_by: null,
        source,
        note,
        query_hash: queryHash,
      }),
    );
}

/** What the row keeps after one newer reading; `look` where the readings themselves must be asked; nothing new: undefined. */
function keptAfter(keyResult: KeyResultsTable, rows: readonly ReadingsTable[]): Kept | 'look' | undefined {
  const [row] = rows;
  if (!row) return undefined;
  if (rows.length > 1 || keyResult.ratio_days !== null || (keyResult.value_at !== null && row.at <= keyResult.value_at))
    return 'look';
  const points = withPoint(keyResult, { at: row.at, value: row.value });
  return { value: row.value, value_at: row.at, points: JSON.stringify(points) };
}

/** A time of truth: now when absent, never in the future. */
export function timeOf(at: string | undefined, now: Date): string {
  if (at === undefined) return now.toISOString();
  if (Date.parse(at) > now.getTime() + tolerated) refuse('reading-in-future');
  return new Date(Math.min(Date.parse(at), now.getTime())).toISOString();
}

function valueOf({ value, numerator, denominator }: Given): number {
  if (value !== undefined) return value;
  if (numerator === undefined || denominator === undefined) return refuse('reading-empty');
  return denominator === 0 ? refuse('denominator-zero') : numerator / denominator;
}
