import type { Kysely } from 'kysely';

// Why something that the map asks about is meant so: it is not asked again.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('gap_answers')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('gap_answers_key', ['organization_id', 'objective_id', 'kind'])
    .execute();
}
