import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Which metric of the catalogue a key result measures.
  await db.schema.alterTable('key_results').addColumn('metric', 'text').execute();

  // A connection that is paused is asked nothing; one that was removed can be asked back.
  await db.schema.alterTable('connections').addColumn('disabled_at', 'text').execute();
  await db.schema.alterTable('connections').addColumn('removed_at', 'text').execute();

  // Readings that came together from a table can be taken back together.
  await db.schema.alterTable('readings').addColumn('import_id', 'text').execute();

  // Where the definition of a number changed, and whether its owner kept the baseline.
  await db.schema
    .createTable('definition_changes')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text')
    .addColumn('from_hash', 'text', (column) => column.notNull())
    .addColumn('to_hash', 'text', (column) => column.notNull())
    .addColumn('from_question', 'text', (column) => column.notNull())
    .addColumn('to_question', 'text', (column) => column.notNull())
    .addColumn('baseline_before', 'double precision')
    .addColumn('answer', 'text')
    .addColumn('baseline_after', 'double precision')
    .addColumn('answered_by', 'text')
    .addColumn('answered_at', 'text')
    .addPrimaryKeyConstraint('definition_changes_key', ['organization_id', 'key_result_id', 'id'])
    .execute();
}
