import { sql } from 'kysely';
import { addDays, type Day } from '../../core/calendar/day.ts';
import { dayAt, startOf, turnsOfDay, type Zones } from '../../core/calendar/zones.ts';
import type { Db } from '../db/database.ts';

/** Readings that belong together: those of one subject, from an instant to before another. `id`: for whom they are read. */
export type Series = { id: string; subjectId: string; from: string; until: string };

/** The last reading of a day. */
export type Daily = {
  /** Of the series. */
  id: string;
  at: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
  source: string;
  query_hash: string | null;
};

/** `from`: the first day that counts; `until`: the latest time; `most`: how many days of each series, the newest. */
type Span = { zones: Zones; from?: Day; until?: string; most?: number };

/**
 * The last reading of each day, oldest first: a source that is read every five minutes weighs no more here than one that is
 * read daily. Each step looks up the newest reading before a part of a UTC day that lies within one day wherever clocks
 * of these zones stood, so a few times as many rows are touched as there are days. (A cross join, because SQLite keeps
 * its order: left to choose, it went through all readings of the organization and looked for each among the days.)
 */
export async function listDaily(
  db: Db,
  organizationId: string,
  series: readonly Series[],
  { zones, from, until = '9999', most = 100_000 }: Span,
): Promise<Daily[]> {
  if (series.length === 0) return [];
  const turns = turnsOfDay(zones);
  const since = from === undefined ? '' : startOf(from, zones);
  // The date with its T, then the latest turn that is not after the reading.
  const turn = sql.join(
    turns.slice(0, -1).map((time) => sql`when substr(days.at, 12) >= ${sql.lit(time)} then ${sql.lit(time)}`),
    sql` `,
  );
  const time = turns.length === 1 ? sql.lit(turns[0]) : sql`case ${turn} else ${sql.lit(turns.at(-1))} end`;
  const asked = series.map((one) => {
    const first = one.from > since ? one.from : since;
    return sql`(${one.id}, ${one.subjectId}, ${first}, ${one.until})`;
  });
  const { rows } = await sql<Daily>`
    with recursive asked (id, subject_id, since, until) as (values ${sql.join(asked)}),
    days (id, subject_id, since, at, place) as (
      select asked.id, asked.subject_id, asked.since, (select max(readings.at) from readings
        where readings.organization_id = ${organizationId} and readings.subject_id = asked.subject_id
          and readings.at <= ${until} and readings.at < asked.until), 1
      from asked
      union all
      select days.id, days.subject_id, days.since, (select max(readings.at) from readings
        where readings.organization_id = ${organizationId} and readings.subject_id = days.subject_id
          and readings.at < substr(days.at, 1, 11) || ${time}), days.place + 1
      from days where days.at >= days.since and days.place < ${most * turns.length}
    )
    select days.id, readings.at, readings.value, readings.numerator, readings.denominator,
      readings.source, readings.query_hash
    from days cross join readings
    where readings.organization_id = ${organizationId} and readings.subject_id = days.subject_id
      and readings.at = days.at and days.at >= days.since
    order by days.id, readings.at, readings.id`.execute(db);
  return newestDays(lastOfDays(rows, zones), most);
}

/** Of two at the same moment the later written one stands for the day. */
function lastOfDays(rows: readonly Daily[], zones: Zones): Daily[] {
  const days = rows.map((row) => dayAt(row.at, zones));
  return rows.filter((row, i) => row.id !== rows[i + 1]?.id || days[i] !== days[i + 1]);
}

function newestDays(rows: readonly Daily[], most: number): Daily[] {
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((some) => some.slice(-most));
}

/**
 * The last reading of each week, oldest first, of the weeks before `until`: what the season is read from, which needs no
 * days. `weeks`: so many, each looked up on its own.
 */
export async function listWeekly(
  db: Db,
  organizationId: string,
  series: readonly Series[],
  { until, weeks, zones }: { until: Day; weeks: number; zones: Zones },
): Promise<Daily[]> {
  if (series.length === 0) return [];
  const asked = series.map((one) => sql`(${one.id}, ${one.subjectId})`);
  const ends = Array.from({ length: weeks }, (_, i) => {
    const end = addDays(until, -7 * i);
    return sql`(${startOf(addDays(end, -7), zones)}, ${startOf(end, zones)})`;
  });
  const { rows } = await sql<Daily>`
    with asked (id, subject_id) as (values ${sql.join(asked)}),
    spans (since, until) as (values ${sql.join(ends)}),
    weeks as (
      select asked.id, asked.subject_id, (select max(readings.at) from readings
        where readings.organization_id = ${organizationId} and readings.subject_id = asked.subject_id
          and readings.at >= spans.since and readings.at < spans.until) as at
      from asked cross join spans
    )
    select weeks.id, readings.at, readings.value, readings.numerator, readings.denominator,
      readings.source, readings.query_hash
    from weeks cross join readings
    where readings.organization_id = ${organizationId} and readings.subject_id = weeks.subject_id
      and readings.at = weeks.at
    order by weeks.id, readings.at, readings.id`.execute(db);
  return lastOfDays(rows, zones);
}
