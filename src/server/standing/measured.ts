import type { EarlierReading } from '../../contract/key-results.ts';
import type { Reading as Measured } from '../../core/standing/reading.ts';
import type { Ask } from '../ask/change.ts';
import type { Db } from '../db/database.ts';
import type { ReadingsTable } from '../db/tables/readings.ts';
import { openKeyResult } from './load.ts';
import { asMeasured } from './kept.ts';
import type { Series } from '../store/daily.ts';
import { wholeSeries } from './series.ts';
import { listEarlierReadings, listReadings } from '../store/readings.ts';

/** Readings that one page shows at most. */
export const onPage = 2000;

/** What the key results of earlier cycles read, that this one goes on with; oldest first. */
export async function showEarlierReadings(ask: Ask, keyResultId: string): Promise<EarlierReading[]> {
  const { db, actor } = ask;
  await openKeyResult(ask, keyResultId, 'read');
  return listEarlierReadings(db, actor.organizationId, keyResultId, onPage);
}

/** A reading as the core measures it, with the definition it was read by. */
export type MeasuredTold = Measured & { queryHash: string | null };

/** The readings as the core measures them, newest last. */
export async function listMeasured(db: Db, organizationId: string, series: Series): Promise<MeasuredTold[]> {
  const rows = await listReadings(db, organizationId, series, onPage);
  return rows.map((row) => ({ ...asMeasured(row), queryHash: row.query_hash ?? null }));
}

/** By each definition, its earliest reading. */
export async function listReadingsByHash(
  db: Db,
  organizationId: string,
  keyResultId: string,
): Promise<Map<string, ReadingsTable>> {
  const rows = await listReadings(db, organizationId, wholeSeries(keyResultId), onPage);
  return new Map(rows.toReversed().flatMap((row) => (row.query_hash ? [[row.query_hash, row]] : [])));
}
