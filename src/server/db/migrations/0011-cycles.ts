import type { Kysely } from 'kysely';

// What a cycle remembers while it runs: looked at in the middle, targets changed after the freeze, people the team lacks.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mid_reviews')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('sentence', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mid_reviews_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('mid_reviews_by_objective')
    .on('mid_reviews')
    .columns(['organization_id', 'objective_id'])
    .execute();

  await db.schema
    .createTable('target_changes')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('target_changes_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('target_changes_by_key_result')
    .on('target_changes')
    .columns(['organization_id', 'key_result_id'])
    .execute();

  await db.schema
    .createTable('role_needs')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('cycle_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('standard', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('role_needs_key', ['organization_id', 'id'])
    .execute();
  await db.schema.createIndex('role_needs_by_team').on('role_needs').columns(['organization_id', 'team_id']).execute();

  // The bottleneck or driver of an earlier cycle that this one is still about.
  await db.schema.alterTable('diagnoses').addColumn('continues_id', 'text').execute();
  // How the cycle went from state to state; null where nobody kept it.
  await db.schema.alterTable('cycles').addColumn('moves', 'text').execute();
}
