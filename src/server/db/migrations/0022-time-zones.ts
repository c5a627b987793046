import type { Kysely } from 'kysely';

// Whose days they are. Null: nobody has said, and days are those of UTC as they were; of a person: the organization's.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('organizations').addColumn('zones', 'text').execute();
  await db.schema.alterTable('people').addColumn('zone', 'text').execute();
}
