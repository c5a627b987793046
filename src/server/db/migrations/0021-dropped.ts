import type { Kysely } from 'kysely';

// What was promised in a running cycle and given up: when, by whom and why. Such a row is removed too, so that it counts nowhere.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('objectives').addColumn('dropped', 'text').execute();
  await db.schema.alterTable('key_results').addColumn('dropped', 'text').execute();
}
