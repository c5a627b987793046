import type { Kysely } from 'kysely';

// What the ideal customer needs and does not get, what shows it, and the few picked for a cycle.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('gaps')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('customer_id', 'text')
    .addColumn('need', 'text', (column) => column.notNull())
    .addColumn('feature', 'text', (column) => column.notNull())
    .addColumn('lost_deals', 'integer', (column) => column.notNull())
    .addColumn('lost_amount', 'double precision')
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('interviews', 'integer', (column) => column.notNull())
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('chosen', 'text')
    .addColumn('chosen_cycle_id', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('proposed_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('gaps_key', ['organization_id', 'id'])
    .execute();
  await db.schema.alterTable('objectives').addColumn('gap_id', 'text').execute();
}
