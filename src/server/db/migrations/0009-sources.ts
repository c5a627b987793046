import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('connections')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('connector', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text')
    .addColumn('config', 'text', (column) => column.notNull())
    .addColumn('secrets', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('connections_key', ['organization_id', 'id'])
    .execute();

  await db.schema
    .createTable('samplings')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('connection_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('config', 'text', (column) => column.notNull())
    .addColumn('every_minutes', 'integer', (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('query_hash', 'text', (column) => column.notNull())
    .addColumn('defined_at', 'text', (column) => column.notNull())
    .addColumn('history_from', 'text')
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('leased_until', 'text')
    .addColumn('leased_by', 'text')
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('last_read_at', 'text')
    .addColumn('failing_since', 'text')
    .addColumn('failure', 'text')
    .addColumn('detail', 'text')
    .addColumn('retry_after', 'double precision')
    .addPrimaryKeyConstraint('samplings_key', ['organization_id', 'key_result_id'])
    .execute();
  await db.schema.createIndex('samplings_due').on('samplings').columns(['due_at']).execute();

  await db.schema
    .createTable('tokens')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text')
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('last_used_at', 'text')
    .addPrimaryKeyConstraint('tokens_key', ['organization_id', 'id'])
    .execute();
  await db.schema.createIndex('tokens_by_hash').on('tokens').columns(['hash']).execute();

  await db.schema
    .createTable('report_readings')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('commit_id', 'text', (column) => column.notNull())
    .addColumn('job', 'text', (column) => column.notNull())
    .addColumn('metric', 'text', (column) => column.notNull())
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_readings_key', ['organization_id', 'key_result_id', 'commit_id', 'job', 'metric'])
    .execute();

  // By which definition a reading was made; null where a person wrote it down.
  await db.schema.alterTable('readings').addColumn('query_hash', 'text').execute();
}
