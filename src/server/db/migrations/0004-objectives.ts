import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('objectives')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('cycle_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('type', 'text')
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('success', 'text', (column) => column.notNull())
    .addColumn('diagnosis_id', 'text')
    .addColumn('owner_id', 'text')
    .addColumn('ideal_customer', 'text', (column) => column.notNull())
    .addColumn('impact', 'text', (column) => column.notNull())
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    // Publication: the plain summary and the lines per audience as JSON.
    .addColumn('publication', 'text')
    .addColumn('published_at', 'text')
    .addColumn('published_by', 'text')
    .addColumn('closure', 'text')
    .addColumn('retrospective', 'text')
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('removed_at', 'text')
    .addPrimaryKeyConstraint('objectives_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('objectives_by_team')
    .on('objectives')
    .columns(['organization_id', 'team_id', 'cycle_id'])
    .execute();
  await db.schema
    .createIndex('objectives_by_cycle')
    .on('objectives')
    .columns(['organization_id', 'cycle_id'])
    .execute();

  await db.schema
    .createTable('key_results')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('baseline', 'double precision')
    .addColumn('target', 'double precision')
    .addColumn('low', 'double precision')
    .addColumn('high', 'double precision')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('meaning', 'text')
    .addColumn('source', 'text')
    .addColumn('owner_id', 'text')
    .addColumn('proposed_by', 'text')
    .addColumn('confirmed_by', 'text')
    .addColumn('commitment', 'text')
    .addColumn('cadence', 'text', (column) => column.notNull())
    .addColumn('weight', 'double precision', (column) => column.notNull())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('profile_from', 'text')
    .addColumn('know_by', 'text')
    .addColumn('follow_up', 'text', (column) => column.notNull())
    .addColumn('supports', 'text', (column) => column.notNull())
    .addColumn('steps', 'text', (column) => column.notNull())
    .addColumn('frozen', 'text')
    // Where it stands, kept with each reading and check-in so that a page reads one row.
    .addColumn('value', 'double precision')
    .addColumn('value_at', 'text')
    .addColumn('points', 'text', (column) => column.notNull())
    .addColumn('confidence', 'integer')
    .addColumn('checked_in_at', 'text')
    .addColumn('check_in_id', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('removed_at', 'text')
    .addPrimaryKeyConstraint('key_results_key', ['organization_id', 'id'])
    .addForeignKeyConstraint(
      'key_results_objective',
      ['organization_id', 'objective_id'],
      'objectives',
      ['organization_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createIndex('key_results_by_objective')
    .on('key_results')
    .columns(['organization_id', 'objective_id', 'position'])
    .execute();
  await db.schema
    .createIndex('key_results_by_owner')
    .on('key_results')
    .columns(['organization_id', 'owner_id'])
    .execute();

  await db.schema
    .createTable('wordings')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('key_results', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('wordings_key', ['organization_id', 'objective_id', 'id'])
    .execute();

  await db.schema
    .createTable('finding_answers')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('until_day', 'text')
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('finding_answers_key', ['organization_id', 'objective_id', 'fingerprint'])
    .execute();

  await db.schema
    .createTable('agreements')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text')
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'text')
    .addPrimaryKeyConstraint('agreements_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('agreements_by_objective')
    .on('agreements')
    .columns(['organization_id', 'objective_id'])
    .execute();
  await db.schema
    .createIndex('agreements_by_person')
    .on('agreements')
    .columns(['organization_id', 'person_id'])
    .execute();

  await db.schema
    .createTable('acknowledgements')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('acknowledgements_key', ['organization_id', 'objective_id', 'person_id'])
    .execute();

  await db.schema
    .createTable('support_offers')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('support_offers_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('support_offers_by_objective')
    .on('support_offers')
    .columns(['organization_id', 'objective_id'])
    .execute();
}
