import type { Kysely } from 'kysely';

// Labels of an organization, and which of them an objective bears; a merged one stays and names what it is now.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('labels')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('archived_at', 'text')
    .addColumn('merged_into', 'text')
    .addPrimaryKeyConstraint('labels_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .alterTable('objectives')
    .addColumn('labels', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
}
