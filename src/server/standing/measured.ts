import { type EarlierReading, mostReadings } from '../../contract/key-results.ts';
import type { Reading as Measured } from '../../core/standing/reading.ts';
import type { Ask } from '../ask/change.ts';
import type { Db } from '../db/database.ts';
import type { ReadingsTable } from '../db/tables/readings.ts';
import { Page } from '../http/page.ts';
import { openKeyResult } from './load.ts';
import { asMeasured } from './kept.ts';
import type { Series } from '../store/daily.ts';
import { wholeSeries } from './series.ts';
import { listEarlierReadings, listReadings } from '../store/readings.ts';

/** Readings that are reckoned with, or shown on one page. */
export const onPage = mostReadings;

/** Of one more than fit on a page (newest last) those that do, and the time before which the next page is. */
export function pageBack<T extends { at: string }>(rows: readonly T[]): Page<T> {
  const fit = rows.slice(Math.max(0, rows.length - onPage));
  if (fit.length === rows.length) return new Page(fit, null);
  // Those of one time stay together; a page of nothing else is told as far as it goes.
  const split = rows[rows.length - onPage - 1]?.at;
  const whole = fit.filter(({ at }) => at !== split);
  const entries = whole.length > 0 ? whole : fit;
  return new Page(entries, entries[0]?.at ?? null);
}

/** What the key results of earlier cycles read, that this one goes on with; oldest first. */
export async function showEarlierReadings(
  ask: Ask,
  keyResultId: string,
  before?: string,
): Promise<Page<EarlierReading>> {
  const { db, actor } = ask;
  await openKeyResult(ask, keyResultId, 'read');
  return pageBack(await listEarlierReadings(db, actor.organizationId, keyResultId, onPage + 1, before));
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
