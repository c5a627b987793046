import type { Kysely } from 'kysely';

// What a reader should know of a key result: where its number can be looked at, what it leaves out.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('key_results')
    .addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
