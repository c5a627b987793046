import type { Kysely } from 'kysely';

// A ratio is recomputed from the counts of this many days; null for everything else.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('key_results').addColumn('ratio_days', 'integer').execute();
}
