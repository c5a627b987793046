import { sql } from 'kysely';
import type { Day } from '../../core/calendar/day.ts';
import { dayAt, startOf, turnsOfDay, type Zones } from '../../core/calendar/zones.ts';
import type { Db } from '../db/database.ts';

/** The last reading of a day. */
export type Daily = {
  key_result_id: string;
  at: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
  source: string;
  query_hash: string | null;
};

/** `from`: the first day that counts; `until`: the latest time; `most`: how many days of each key result, the newest. */
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
  keyResultIds: readonly string[],
  { zones, from, until = '9999', most = 100_000 }: Span,
): Promise<Daily[]> {
  if (keyResultIds.length === 0) return [];
  const turns = turnsOfDay(zones);
  const since = from === undefined ? '' : startOf(from, zones);
  // The date with its T, then the latest turn that is not after the reading.
  const turn = sql.join(
    turns.slice(0, -1).map((time) => sql`when substr(days.at, 12) >= ${sql.lit(time)} then ${sql.lit(time)}`),
    sql` `,
  );
  const time = turns.length === 1 ? sql.lit(turns[0]) : sql`case ${turn} else ${sql.lit(turns.at(-1))} end`;
  const { rows } = await sql<Daily>`
    with recursive days (key_result_id, at, place) as (
      select key_results.id, (select max(readings.at) from readings
        where readings.organization_id = ${organizationId} and readings.key_result_id = key_results.id
          and readings.at <= ${until}), 1
      from key_results
      where key_results.organization_id = ${organizationId} and key_results.id in (${sql.join(keyResultIds)})
      union all
      select days.key_result_id, (select max(readings.at) from readings
        where readings.organization_id = ${organizationId} and readings.key_result_id = days.key_result_id
          and readings.at < substr(days.at, 1, 11) || ${time}), days.place + 1
      from days where days.at >= ${since} and days.place < ${most * turns.length}
    )
    select readings.key_result_id, readings.at, readings.value, readings.numerator, readings.denominator,
      readings.source, readings.query_hash
    from days cross join readings
    where readings.organization_id = ${organizationId} and readings.key_result_id = days.key_result_id
      and readings.at = days.at and days.at >= ${since}
    order by readings.key_result_id, readings.at, readings.id`.execute(db);
  return newestDays(lastOfDays(rows, zones), most);
}

/** Of two at the same moment the later written one stands for the day. */
function lastOfDays(rows: readonly Daily[], zones: Zones): Daily[] {
  const days = rows.map((row) => dayAt(row.at, zones));
  return rows.filter((row, i) => row.key_result_id !== rows[i + 1]?.key_result_id || days[i] !== days[i + 1]);
}

function newestDays(rows: readonly Daily[], most: number): Daily[] {
  return [...Map.groupBy(rows, (row) => row.key_result_id).values()].flatMap((some) => some.slice(-most));
}
