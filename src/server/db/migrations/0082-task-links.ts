import type { Kysely } from 'kysely';

// Where tasks are worked on elsewhere: issues, pull requests, documents.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('tasks').addColumn('links', 'text').execute();
}
