import type { Db } from '../../db/database.ts';
import type { ReportReadingsTable } from '../../db/tables/sources.ts';

/** Writes what a commit's job reported, or gives what it had reported before. */
export async function putReportReading(
  tx: Db,
  row: ReportReadingsTable,
): Promise<{ row: ReportReadingsTable; again: boolean }> {
  const made = await tx
    .insertInto('report_readings')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(made.numInsertedOrUpdatedRows ?? 0) > 0) return { row, again: false };
  const known = await tx
    .selectFrom('report_readings')
    .selectAll()
    .where('organization_id', '=', row.organization_id)
    .where('key_result_id', '=', row.key_result_id)
    .where('commit_id', '=', row.commit_id)
    .where('job', '=', row.job)
    .where('metric', '=', row.metric)
    .executeTakeFirstOrThrow();
  return { row: known, again: true };
}
