import { updateMeasured } from '../store/key-results.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { Reading as Measured } from '../../core/standing/reading.ts';
import { rollingRatio } from '../../core/standing/rolling-ratio.ts';
import { dayAt, startOf, type Zones } from '../../core/calendar/zones.ts';
import type { Ask } from '../ask/change.ts';
import type { Db } from '../db/database.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import type { ReadingsTable } from '../db/tables/readings.ts';
import { type Daily, listDaily, type Series } from '../store/daily.ts';
import { seriesOf } from './series.ts';
import { listCounts, listKinds } from '../store/readings.ts';

type Point = { at: string; value: number };
/** The latest value and the sparkline, as the key-result row keeps them. */
export type Kept = Pick<KeyResultsTable, 'value' | 'value_at' | 'points'>;

/** Now, and whose days are kept. */
type When = Pick<Ask, 'now' | 'zones'>;

/** How many days the key-result row keeps, one reading each: a guard's share counts every day of its cycle, even of a year. */
export function daysKept({ kind }: Pick<KeyResultsTable, 'kind'>): number {
  return kind === 'guard' ? 400 : 40;
}
/** Clocks of browsers run a little ahead of ours. */
export const tolerated = 5 * 60_000;

/** What the row keeps, read again from the readings: after one was back-dated or removed. */
export async function keptOfReadings(db: Db, organizationId: string, keyResultId: string, when: When): Promise<Kept> {
  return (await keptOf(db, organizationId, [keyResultId], when)).get(keyResultId)!;
}

/** Of those key results that sum counts: the ratio day by day, as far back as the row keeps days. */
async function listRatios(
  db: Db,
  organizationId: string,
  kinds: readonly Kind[],
  daily: ReadonlyMap<string, readonly Point[]>,
  { until, zones }: Span,
): Promise<Map<string, Measured[]>> {
  const spans = kinds.flatMap((kind) => {
    const first = daily.get(kind.id)?.[0];
    if (!first || kind.ratio_days === null) return [];
    const series = kindSeries(kind, zones);
    const firstDay = dayAt(first.at, zones);
    const from = startOf(addDays(firstDay, 1 - kind.ratio_days), zones);
    return [{ ...series, from, days: kind.ratio_days, shownFrom: startOf(firstDay, zones) }];
  });
  const counts = Map.groupBy(await listCounts(db, organizationId, spans, until), (row) => row.subject_id);
  return new Map(
    spans.map((span) => {
      const own = (counts.get(span.subjectId) ?? []).filter(({ at }) => at >= span.from && at < span.until);
      return [span.id, rollingRatio(own.map(asMeasured), span.days, zones).filter(({ at }) => at >= span.shownFrom)];
    }),
  );
}

/** Writes what the rows are to keep, after it was decided that they sum counts, or no longer. */
export async function updateKept(
  db: Db,
  organizationId: string,
  keyResultIds: readonly string[],
  when: When,
): Promise<void> {
  const kept = await keptOf(db, organizationId, keyResultIds, when);
  await updateMeasured(
    db,
    organizationId,
    [...kept].map(([id, to]) => ({ id, ...to })),
  );
}

/** Does the row say already what it is to keep? */
export function isSameKept(row: Kept, kept: Kept | undefined): boolean {
  const told = ({ value, value_at, points }: Kept) => JSON.stringify([value, value_at, points]);
  return kept === undefined || told(row) === told(kept);
}

/** A reading made while a clock was ahead waits until its time has come. */
export async function keptOf(
  db: Db,
  organizationId: string,
  keyResultIds: readonly string[],
  { now, zones }: When,
): Promise<Map<string, Kept>> {
  if (keyResultIds.length === 0) return new Map();
  const until = new Date(now.getTime() + tolerated).toISOString();
  const kinds = await listKinds(db, organizationId, keyResultIds);
  const byKeyResult = await listDays(db, organizationId, kinds, { until, zones });
  const ratios = await listRatios(db, organizationId, kinds, byKeyResult, { until, zones });
  return new Map(
    kinds.map(({ id, kind }) => {
      const days = ratios.get(id) ?? byKeyResult.get(id) ?? [];
      const points: Point[] = days.slice(-daysKept({ kind })).map(({ at, value }) => ({ at, value }));
      const last = points.at(-1);
      return [id, { value: last?.value ?? null, value_at: last?.at ?? null, points }];
    }),
  );
}

type Span = { until: string; zones: Zones };

type Kind = Awaited<ReturnType<typeof listKinds>>[number];

function kindSeries(kind: Kind, zones: Zones): Series {
  return seriesOf(kind, { start: kind.start_day, end: kind.end_day, zones });
}

/** The last reading of each day, as many days as each keeps: one query for all that keep as many. */
async function listDays(
  db: Db,
  organizationId: string,
  kinds: readonly Kind[],
  span: Span,
): Promise<Map<string, Daily[]>> {
  const byMost = [...Map.groupBy(kinds, daysKept)];
  const rows = await Promise.all(
    byMost.map(([most, some]) =>
      listDaily(
        db,
        organizationId,
        some.map((kind) => kindSeries(kind, span.zones)),
        { most, ...span },
      ),
    ),
  );
  return Map.groupBy(rows.flat(), (row) => row.id);
}

/** The newest reading of a day stands for it. */
export function withPoint({ kind, points: before }: KeyResultsTable, point: Point, zones: Zones): Point[] {
  const last = before.at(-1);
  const isSameDay = last !== undefined && dayAt(last.at, zones) === dayAt(point.at, zones);
  return [...(isSameDay ? before.slice(0, -1) : before), point].slice(-daysKept({ kind }));
}

type Counted = Pick<ReadingsTable, 'at' | 'value' | 'numerator' | 'denominator' | 'source'>;

export function asMeasured({ at, value, numerator, denominator, source }: Counted): Measured {
  return { at, value, numerator: numerator ?? undefined, denominator: denominator ?? undefined, source };
}
