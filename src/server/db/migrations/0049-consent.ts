import type { Kysely } from 'kysely';

// Who speaks for management, sales and product is the organization's to say; an agreement remembers whether it was said
// when it was given (null: before there was anything to say), and on which condition.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('spokespeople')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('spokespeople_key', ['organization_id', 'person_id', 'role'])
    .execute();
  await db.schema.alterTable('agreements').addColumn('spoke', 'integer').execute();
  await db.schema
    .alterTable('agreements')
    .addColumn('condition', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema.alterTable('agreements').addColumn('condition_met_at', 'text').execute();
}
