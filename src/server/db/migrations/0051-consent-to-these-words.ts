import type { Kysely } from 'kysely';

// A consent is to the words that were read: 1 once they were changed after it was given.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('agreements')
    .addColumn('earlier', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
