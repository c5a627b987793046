import type { Kysely } from 'kysely';

// What goes on after a cycle: the objective it was carried over from, and what came of a milestone.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('objectives').addColumn('continues_id', 'text').execute();
  await db.schema.alterTable('key_results').addColumn('continues_id', 'text').execute();
  await db.schema.alterTable('key_results').addColumn('followed_up', 'text').execute();
  await db.schema
    .createIndex('objectives_by_continued')
    .on('objectives')
    .columns(['organization_id', 'continues_id'])
    .execute();
}
