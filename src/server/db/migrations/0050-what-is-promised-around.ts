import type { Kysely } from 'kysely';

// What would make a team stop, and when a number can first be read: the release it waits for, and the days after it.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('key_results')
    .addColumn('stop_if', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema.alterTable('key_results').addColumn('release_day', 'text').execute();
  await db.schema.alterTable('key_results').addColumn('matures_after_days', 'integer').execute();
}
