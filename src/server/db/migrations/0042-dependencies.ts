import type { Kysely } from 'kysely';

// What a key result needs of another team, by when, and what that team answered.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('dependencies')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('need', 'text', (column) => column.notNull())
    .addColumn('due', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text')
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('answered_by', 'text')
    .addColumn('answered_at', 'text')
    .addPrimaryKeyConstraint('dependencies_key', ['organization_id', 'id'])
    .execute();
  for (const column of ['objective_id', 'team_id'])
    await db.schema
      .createIndex(`dependencies_by_${column}`)
      .on('dependencies')
      .columns(['organization_id', column])
      .execute();
}
