import type { Kysely } from 'kysely';

// What serves what: an objective serves another one or one of its key results; and where an objective comes from.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('objectives').addColumn('origin', 'text').execute();
  await db.schema
    .createTable('alignments')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('parent_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text')
    .addColumn('share', 'double precision')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('from_parent', 'integer', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text')
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('answered_by', 'text')
    .addColumn('answered_at', 'text')
    .addPrimaryKeyConstraint('alignments_key', ['organization_id', 'id'])
    .execute();
  for (const column of ['objective_id', 'parent_id'])
    await db.schema
      .createIndex(`alignments_by_${column}`)
      .on('alignments')
      .columns(['organization_id', column])
      .execute();
}
