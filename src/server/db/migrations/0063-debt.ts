import type { Kysely } from 'kysely';

// What a team carries along, what it costs, and the objective that comes of it.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('debt_items')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('interest', 'text', (column) => column.notNull())
    .addColumn('risk', 'text', (column) => column.notNull())
    .addColumn('since_day', 'text')
    .addColumn('capacity', 'text')
    .addColumn('closed', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('proposed_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('debt_items_key', ['organization_id', 'id'])
    .execute();
  await db.schema.createIndex('debt_items_by_team').on('debt_items').columns(['organization_id', 'team_id']).execute();
  await db.schema.alterTable('objectives').addColumn('debt_id', 'text').execute();
}
