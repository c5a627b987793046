import type { Kysely } from 'kysely';

// The admin who made a link for a new password, and where: the link ends with their being one.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('verifications').addColumn('made_in', 'text').execute();
  await db.schema.alterTable('verifications').addColumn('made_by', 'text').execute();
}
