import type { Kysely } from 'kysely';

// What a token of a person or a team may do, area by area; null for those that do one thing.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('tokens').addColumn('access', 'text').execute();
}
