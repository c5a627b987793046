import type { Kysely } from 'kysely';

// Drafts know the import that made them, so that it can be taken back as a whole.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('objectives').addColumn('import_id', 'text').execute();
}
