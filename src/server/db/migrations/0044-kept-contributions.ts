import type { Kysely } from 'kysely';

// What a link counted when the cycle of its parent was closed: whatever comes later, that number stays.
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['kept_at', 'kept_name'])
    await db.schema.alterTable('alignments').addColumn(column, 'text').execute();
  for (const column of ['kept_progress', 'kept_expected'])
    await db.schema.alterTable('alignments').addColumn(column, 'double precision').execute();
}
