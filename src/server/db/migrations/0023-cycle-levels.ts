import type { Kysely } from 'kysely';

// A year beside its quarters, and when the year of an organization begins; null: with the calendar's.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('cycles')
    .addColumn('level', 'text', (column) => column.notNull().defaultTo('quarter'))
    .execute();
  await db.schema.alterTable('organizations').addColumn('fiscal_year', 'text').execute();
}
