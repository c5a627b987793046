import { updateMeasured } from '../store/key-results.ts';
import { hash } from 'node:crypto';
import type { Reading as Measured } from '../../core/standing/reading.ts';
import { refuse } from '../../core/refusal.ts';
import type { Change } from '../ask/change.ts';
import type { Zones } from '../../core/calendar/zones.ts';
import { findZones } from '../store/zones.ts';
import type { Db } from '../db/database.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import { convertUnit } from '../../core/numbers/convert-unit.ts';
import { ratioOf } from '../../core/numbers/decimal.ts';
import { unitOf } from '../../core/numbers/unit.ts';
import type { ReadingsTable } from '../db/tables/readings.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { type Kept, keptOf, keptOfReadings, tolerated, withPoint } from './kept.ts';
import { insertReading, insertReadings } from '../store/readings.ts';

export type Given = {
  value?: number | undefined;
  /** Of `value`, where it may be another one than the key result's. */
  unit?: string | undefined;
  numerator?: number | undefined;
  denominator?: number | undefined;
  at?: string | undefined;
  note: string;
};

/** Writes one manual reading of a key result that was taken; returns what the row is to keep of it. */
export async function recordReading(
  change: Change,
  keyResult: KeyResultsTable,
  given: Given,
): Promise<{ reading: ReadingsTable; kept: Kept }> {
  const { db, actor, zones } = change;
  const reading = readingByHand(change, keyResult, given);
  const { at } = reading;
  await insertReading(db, reading);
  if (keyResult.ratio_days !== null || (keyResult.value_at !== null && at < keyResult.value_at))
    return { reading, kept: await keptOfReadings(db, actor.organizationId, keyResult.id, change) };
  const points = withPoint(keyResult, { at, value: reading.value }, zones);
  return { reading, kept: { value: reading.value, value_at: at, points } };
}

/** The reading that somebody writes down of a key result or an indicator. */
export function readingByHand(
  { actor, now }: Pick<Change, 'actor' | 'now'>,
  { id, unit }: { id: string; unit: string },
  given: Given,
): ReadingsTable {
  const at = timeOf(given.at, now);
  return {
    organization_id: actor.organizationId,
    subject_id: id,
    id: uuidV7(),
    value: valueOf(given, unit),
    numerator: given.numerator ?? null,
    denominator: given.denominator ?? null,
    at,
    recorded_at: now.toISOString(),
    recorded_by: actor.id,
    source: 'manual',
    note: given.note,
  };
}

export type Corrected = { value?: number | undefined; at?: string | undefined; note?: string | undefined };

/** What a correction changes of a reading. */
export function correctionOf({ value, at, note }: Corrected, now: Date): Partial<ReadingsTable> {
  return {
    // A value of its own no longer comes from a numerator and a denominator.
    ...(value === undefined ? {} : { value, numerator: null, denominator: null }),
    ...(at === undefined ? {} : { at: timeOf(at, now) }),
    ...(note === undefined ? {} : { note }),
  };
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
  const rows = told.map((one) => rowsOf({ ...one, subjectId: one.keyResult.id }, organizationId, now));
  const zones = await findZones(db, organizationId);
  await insertReadings(db, rows.flat());
  const kept = told.map(({ keyResult }, index) => keptAfter(keyResult, rows[index]!, zones));
  const again = told.flatMap(({ keyResult }, index) => (kept[index] === 'look' ? [keyResult.id] : []));
  const looked = await keptOf(db, organizationId, again, { now, zones });
  await updateMeasured(
    db,
    organizationId,
    told.flatMap(({ keyResult: { id } }, index) => {
      const to = kept[index] === 'look' ? looked.get(id) : kept[index];
      return to ? [{ id, ...to }] : [];
    }),
  );
}

export type ToldOf = Omit<Told, 'keyResult'> & { subjectId: string };

/** The rows of what was told; the future is not believed. */
export function rowsOf({ subjectId, readings, source, queryHash, note }: ToldOf, organizationId: string, now: Date) {
  const latest = now.getTime() + tolerated;
  return readings
    .filter(({ at, value }) => Number.isFinite(value) && Date.parse(at) <= latest)
    .map(
      ({ at, value, numerator, denominator }): ReadingsTable => ({
        organization_id: organizationId,
        subject_id: subjectId,
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
export function keptAfter(
  keyResult: KeyResultsTable,
  rows: readonly ReadingsTable[],
  zones: Zones,
): Kept | 'look' | undefined {
  const [row] = rows;
  if (!row) return undefined;
  if (rows.length > 1 || keyResult.ratio_days !== null || (keyResult.value_at !== null && row.at <= keyResult.value_at))
    return 'look';
  const points = withPoint(keyResult, { at: row.at, value: row.value }, zones);
  return { value: row.value, value_at: row.at, points };
}

/** A time of truth: now when absent, never in the future. */
export function timeOf(at: string | undefined, now: Date): string {
  if (at === undefined) return now.toISOString();
  if (Date.parse(at) > now.getTime() + tolerated) refuse('reading-in-future');
  return new Date(Math.min(Date.parse(at), now.getTime())).toISOString();
}

/** In the unit of the key result: nine of a hundred are 9 where per cent are counted, 90 where per mille are, else 0.09. */
export function valueOf({ value, unit: given, numerator, denominator }: Given, unit: string): number {
  const counted = ratioIn(numerator, denominator, unit);
  if (value === undefined) return counted ?? refuse('reading-empty');
  const said =
    given === undefined
      ? value
      : (convertUnit(value, given, unit) ??
        refuse('value-unit-clash', { values: { value: `${value} ${given}`, unit } }));
  if (counted !== undefined && !isRounded(said, counted))
    refuse('value-and-counts', { values: { value: said, counted } });
  return said;
}

function ratioIn(top: number | undefined, bottom: number | undefined, unit: string): number | undefined {
  if (top === undefined || bottom === undefined) return undefined;
  if (bottom === 0) return refuse('denominator-zero');
  if (bottom < 0) return refuse('denominator-negative');
  const { kind, shift } = unitOf(unit);
  return ratioOf(top, bottom, kind === 'share' ? 10 ** -shift : 1);
}

/** Is it the other number, to the decimals it is told with? 33.3 is a third of a hundred. */
function isRounded(said: number, whole: number): boolean {
  const [, decimals = ''] = String(said).split('.');
  return (
    Math.abs(said - whole) <= 0.5 * 10 ** -decimals.length * (1 + 1e-9) ||
    Math.abs(said - whole) <= Math.abs(whole) * 1e-9
  );
}
