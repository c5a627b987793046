import type { Kysely } from 'kysely';

/** Published objectives that people outside may read at a secret address. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('public_pages')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('shows', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('public_pages_key', ['organization_id', 'objective_id'])
    .execute();
}
