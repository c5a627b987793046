import type { Kysely } from 'kysely';

/** The parts of a job that was pushed in parts, until all are there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report_shards')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('commit_id', 'text', (column) => column.notNull())
    .addColumn('job', 'text', (column) => column.notNull())
    .addColumn('shards', 'integer', (column) => column.notNull())
    .addColumn('shard', 'integer', (column) => column.notNull())
    .addColumn('reports', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_shards_key', ['organization_id', 'commit_id', 'job', 'shards', 'shard'])
    .execute();
}
