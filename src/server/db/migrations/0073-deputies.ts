import type { Kysely } from 'kysely';

// Who meets the duties of somebody who is away, from a day to a day.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deputies')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('stands_in', 'text', (column) => column.notNull())
    .addColumn('from_day', 'text', (column) => column.notNull())
    .addColumn('until_day', 'text', (column) => column.notNull())
    .addColumn('named_by', 'text')
    .addColumn('named_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addPrimaryKeyConstraint('deputies_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('deputies_by_stand_in')
    .on('deputies')
    .columns(['organization_id', 'stands_in'])
    .execute();
}
