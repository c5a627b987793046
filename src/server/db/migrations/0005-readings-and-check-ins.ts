import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('readings')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('numerator', 'double precision')
    .addColumn('denominator', 'double precision')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addColumn('recorded_by', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('readings_key', ['organization_id', 'key_result_id', 'at', 'id'])
    .execute();

  await db.schema
    .createTable('check_ins')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addColumn('edited_at', 'text')
    .addColumn('removed_at', 'text')
    .addColumn('value', 'double precision')
    .addColumn('confidence', 'integer')
    .addColumn('confidence_reason', 'text', (column) => column.notNull())
    .addColumn('changed', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('problem_kind', 'text')
    .addColumn('improvement', 'text', (column) => column.notNull())
    .addColumn('next', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('check_ins_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('check_ins_by_key_result')
    .on('check_ins')
    .columns(['organization_id', 'key_result_id', 'at'])
    .execute();
}
