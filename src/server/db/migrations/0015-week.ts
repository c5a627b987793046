import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // The manual reading that a check-in wrote: whoever takes the check-in back takes its value back.
  await db.schema.alterTable('check_ins').addColumn('reading_id', 'text').execute();

  await db.schema
    .createTable('snoozes')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('until_day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('snoozes_key', ['organization_id', 'person_id', 'key_result_id'])
    .execute();

  // Work of the installation itself, above organizations as accounts are.
  await db.schema
    .createTable('chores')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('leased_until', 'text')
    .execute();
  await db.schema.createIndex('idempotency_keys_by_time').on('idempotency_keys').column('at').execute();
  await db.schema.createIndex('sessions_by_expiry').on('sessions').column('expires_at').execute();
}
