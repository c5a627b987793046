import { type Kysely, sql } from 'kysely';

// A number that lives outside a cycle has readings and a source as a key result has them.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('indicators')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('definition', 'text', (column) => column.notNull())
    .addColumn('metric', 'text')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('direction', 'text')
    .addColumn('low', 'double precision')
    .addColumn('high', 'double precision')
    .addColumn('owner_id', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('archived_at', 'text')
    .addPrimaryKeyConstraint('indicators_key', ['organization_id', 'id'])
    .execute();

  await db.schema.alterTable('readings').renameColumn('key_result_id', 'subject_id').execute();
  await db.schema.alterTable('sources').renameColumn('key_result_id', 'subject_id').execute();

  await db.schema.alterTable('key_results').addColumn('indicator_id', 'text').execute();
  await db.schema
    .createIndex('key_results_by_indicator')
    .on('key_results')
    .columns(['organization_id', 'indicator_id'])
    .where(sql.ref('indicator_id'), 'is not', null)
    .execute();
}
