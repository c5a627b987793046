import type { Kysely } from 'kysely';

// What a key result that validates takes to be true; the day on which it is decided stands in `know_by`.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('key_results')
    .addColumn('hypothesis', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
