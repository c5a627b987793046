import type { Kysely } from 'kysely';

// Why an objective serves nothing, once its team has said so: it is not asked again.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('objectives').addColumn('stands_alone', 'text').execute();
}
