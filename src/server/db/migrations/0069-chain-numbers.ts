import type { Kysely } from 'kysely';

// The number of a stage of the business chain, and the share of the stage before that one counts on.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('chain_stages').addColumn('indicator_id', 'text').execute();
  await db.schema.alterTable('chain_stages').addColumn('expected', 'double precision').execute();
}
