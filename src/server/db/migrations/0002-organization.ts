import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organizations')
    .addColumn('organization_id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('sample', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('policy', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('people')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    // Absent for people of the sample and for those who left: they cannot sign in.
    .addColumn('user_id', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('left_at', 'text')
    .addPrimaryKeyConstraint('people_key', ['organization_id', 'id'])
    .execute();
  await db.schema.createIndex('people_by_user').on('people').column('user_id').execute();

  await db.schema
    .createTable('teams')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('parent_id', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('stage', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('teams_key', ['organization_id', 'id'])
    .addForeignKeyConstraint('teams_parent', ['organization_id', 'parent_id'], 'teams', ['organization_id', 'id'])
    .execute();

  await db.schema
    .createTable('team_members')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('lead', 'integer', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('team_members_key', ['organization_id', 'team_id', 'person_id'])
    .addForeignKeyConstraint(
      'team_members_team',
      ['organization_id', 'team_id'],
      'teams',
      ['organization_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'team_members_person',
      ['organization_id', 'person_id'],
      'people',
      ['organization_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createIndex('team_members_by_person')
    .on('team_members')
    .columns(['organization_id', 'person_id'])
    .execute();

  await db.schema
    .createTable('invitations')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('team_ids', 'text', (column) => column.notNull())
    .addColumn('invited_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('over_at', 'text')
    .addPrimaryKeyConstraint('invitations_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('invitations_by_token')
    .on('invitations')
    .columns(['organization_id', 'token_hash'])
    .unique()
    .execute();

  await db.schema
    .createTable('cycles')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('start_day', 'text', (column) => column.notNull())
    .addColumn('end_day', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cycles_key', ['organization_id', 'id'])
    .execute();

  await db.schema
    .createTable('events')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('team_id', 'text')
    .addColumn('objective_id', 'text')
    .addColumn('subject_id', 'text', (column) => column.notNull())
    // `team`: of a draft, for insiders only; `everyone`.
    .addColumn('visibility', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('previous_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_key', ['organization_id', 'seq'])
    .execute();
  await db.schema
    .createIndex('events_by_objective')
    .on('events')
    .columns(['organization_id', 'objective_id', 'seq'])
    .execute();

  // The end of each organization's chain of events; taking its row puts writers of one organization in order.
  await db.schema
    .createTable('event_heads')
    .addColumn('organization_id', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('idempotency_keys')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('reply', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_keys_key', ['organization_id', 'person_id', 'key'])
    .execute();
}
