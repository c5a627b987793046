import type { Kysely } from 'kysely';

// A bottleneck or driver that was declined for the cycle: by whom, when and why.
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['declined_at', 'declined_by', 'declined_reason'])
    await db.schema.alterTable('diagnoses').addColumn(column, 'text').execute();
}
