import { sql } from 'kysely';
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
type Span = { from?: string; until?: string; most?: number };

/**
 * The last reading of each day, oldest first: a source that is read every five minutes weighs no more here than one that is
 * read daily. Each step looks up the newest reading before a day, so as many rows are touched as there are days.
 */
export async function listDaily(
  db: Db,
  organizationId: string,
  keyResultIds: readonly string[],
  { from = '', until = '9999', most = 100_000 }: Span,
): Promise<Daily[]> {
  if (keyResultIds.length === 0) return [];
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
          and readings.at < substr(days.at, 1, 10)), days.place + 1
      from days where days.at >= ${from} and days.place < ${most}
    )
    select readings.key_result_id, readings.at, readings.value, readings.numerator, readings.denominator,
      readings.source, readings.query_hash
    from days inner join readings on readings.organization_id = ${organizationId}
      and readings.key_result_id = days.key_result_id and readings.at = days.at
    where days.at >= ${from}
    order by readings.key_result_id, readings.at, readings.id`.execute(db);
  // Of two at the same moment the later written one stands for the day.
  return rows.filter((row, i) => row.at !== rows[i + 1]?.at || row.key_result_id !== rows[i + 1]?.key_result_id);
}
