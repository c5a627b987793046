import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('chain_stages')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('chain_stages_key', ['organization_id', 'id'])
    .execute();

  await db.schema
    .createTable('diagnoses')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('cycle_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('stage_id', 'text')
    .addColumn('team_id', 'text')
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('chosen', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('proposed_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('diagnoses_key', ['organization_id', 'id'])
    .execute();
  await db.schema.createIndex('diagnoses_by_cycle').on('diagnoses').columns(['organization_id', 'cycle_id']).execute();

  await db.schema
    .createTable('not_doing')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('cycle_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('not_doing_key', ['organization_id', 'id'])
    .execute();
  await db.schema.createIndex('not_doing_by_cycle').on('not_doing').columns(['organization_id', 'cycle_id']).execute();

  await db.schema
    .createTable('readiness_answers')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('readiness_answers_key', ['organization_id', 'team_id', 'person_id'])
    .execute();
}
