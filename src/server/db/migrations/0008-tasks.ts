import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tasks')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('if_we', 'text', (column) => column.notNull())
    .addColumn('moves', 'text', (column) => column.notNull())
    .addColumn('because', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text')
    .addColumn('proposed_by', 'text')
    .addColumn('due', 'text')
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('problem_kind', 'text')
    .addColumn('improvement', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('outcome_note', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('removed_at', 'text')
    .addPrimaryKeyConstraint('tasks_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('tasks_by_objective')
    .on('tasks')
    .columns(['organization_id', 'objective_id', 'created_at'])
    .execute();
}
