import type { Kysely } from 'kysely';

// By how much a task should move its key result, and by how much it did, both in the unit of the key result.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('tasks').addColumn('expected_effect', 'double precision').execute();
  await db.schema.alterTable('tasks').addColumn('effect', 'double precision').execute();
}
