import type { Kysely } from 'kysely';

// Whom an invitation is for: whoever takes it up with that address may take their old account back.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('invitations').addColumn('email', 'text').execute();
}
