import type { Kysely } from 'kysely';

// A table is called what its noun is called everywhere else.
const names = {
  finding_answers: 'answers',
  samplings: 'sources',
  definition_changes: 'definitions',
  role_needs: 'learning_needs',
};

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [before, after] of Object.entries(names)) await db.schema.alterTable(before).renameTo(after).execute();
}
