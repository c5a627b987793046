import type { Kysely } from 'kysely';

// An invitation that several may use: those with an address of one mail domain, at most so many. Null: the one it is for.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('invitations').addColumn('domain', 'text').execute();
  await db.schema.alterTable('invitations').addColumn('most', 'integer').execute();
  await db.schema
    .alterTable('invitations')
    .addColumn('used', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
