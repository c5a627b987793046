import type { Kysely } from 'kysely';

// For whom the product is meant, version by version; and why something was chosen beyond the few, or without evidence.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ideal_customers')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('must_haves', 'text', (column) => column.notNull())
    .addColumn('exclusions', 'text', (column) => column.notNull())
    .addColumn('written_by', 'text')
    .addColumn('written_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ideal_customers_key', ['organization_id', 'id', 'version'])
    .execute();
  await db.schema.alterTable('objectives').addColumn('ideal_customer_id', 'text').execute();
  await db.schema.alterTable('objectives').addColumn('ideal_customer_version', 'integer').execute();
  await db.schema
    .alterTable('diagnoses')
    .addColumn('trade_off', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
