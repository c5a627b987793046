import type { Kysely } from 'kysely';

// A team's iterations; the one a task is done in, and the several in which a key result is worked on.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('iterations')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('starts_on', 'text', (column) => column.notNull())
    .addColumn('ends_on', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('removed_at', 'text')
    .addPrimaryKeyConstraint('iterations_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('iterations_by_team')
    .on('iterations')
    .columns(['organization_id', 'team_id', 'starts_on'])
    .execute();
  await db.schema
    .createTable('iteration_key_results')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('iteration_id', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text')
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('iteration_key_results_key', ['organization_id', 'key_result_id', 'iteration_id'])
    .execute();
  await db.schema
    .createIndex('iteration_key_results_by_iteration')
    .on('iteration_key_results')
    .columns(['organization_id', 'iteration_id'])
    .execute();
  await db.schema.alterTable('tasks').addColumn('iteration_id', 'text').execute();
  await db.schema.createIndex('tasks_by_iteration').on('tasks').columns(['organization_id', 'iteration_id']).execute();
}
