import type { Kysely } from 'kysely';

// The coach's policy that a cycle ran under, kept when it leaves running; null before that, and where nobody kept it.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('cycles').addColumn('policy', 'text').execute();
}
