import type { Db } from '../db/database.ts';
import type { ReportReadingsTable, ReportShardsTable } from '../db/tables/sources.ts';

type Key = Omit<ReportReadingsTable, 'value' | 'at'>;
/** A push in parts: its `shard` is `2/4`. */
type Part = { commit: string; job: string; shard?: string | undefined; kept: string };

/** Writes what a commit's job reported. Whoever writes holds the key result. */
export async function putReportReading(tx: Db, row: ReportReadingsTable): Promise<void> {
  await tx.insertInto('report_readings').values(row).execute();
}

/** What a commit's job had reported before. */
export async function findReportReading(db: Db, key: Key): Promise<ReportReadingsTable | undefined> {
  return db
    .selectFrom('report_readings')
    .selectAll()
    .where('organization_id', '=', key.organization_id)
    .where('key_result_id', '=', key.key_result_id)
    .where('commit_id', '=', key.commit_id)
    .where('job', '=', key.job)
    .where('metric', '=', key.metric)
    .executeTakeFirst();
}

/** Keeps a part until the others come; the same part again changes nothing. */
export async function putShard(tx: Db, organizationId: string, part: Part, at: string): Promise<void> {
  const [shard = 0, shards = 0] = (part.shard ?? '').split('/').map(Number);
  await tx
    .insertInto('report_shards')
    .values({
      organization_id: organizationId,
      commit_id: part.commit,
      job: part.job,
      shards,
      shard,
      reports: part.kept,
      at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The parts that are there, by their number. */
export async function listShards(
  db: Db,
  organizationId: string,
  part: Part,
): Promise<Pick<ReportShardsTable, 'shard' | 'reports'>[]> {
  return db
    .selectFrom('report_shards')
    .select(['shard', 'reports'])
    .where('organization_id', '=', organizationId)
    .where('commit_id', '=', part.commit)
    .where('job', '=', part.job)
    .where('shards', '=', ofHowMany(part))
    .orderBy('shard')
    .execute();
}

export async function deleteShards(tx: Db, organizationId: string, part: Part): Promise<void> {
  await tx
    .deleteFrom('report_shards')
    .where('organization_id', '=', organizationId)
    .where('commit_id', '=', part.commit)
    .where('job', '=', part.job)
    .where('shards', '=', ofHowMany(part))
    .execute();
}

function ofHowMany({ shard = '' }: Part): number {
  return Number(shard.split('/')[1] ?? 0);
}

/** Parts of pushes from before a time; how many went. */
export async function deleteShardsBefore(db: Db, before: string): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('report_shards').where('at', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
}
