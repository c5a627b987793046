import type { Kysely } from 'kysely';

// Each stage a team has entered, with what showed it; and what a new stage asks of the team, once.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('stage_changes')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('from_readiness', 'integer', (column) => column.notNull())
    .addColumn('person_id', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('stage_changes_key', ['organization_id', 'id'])
    .execute();
  await db.schema
    .createIndex('stage_changes_by_team')
    .on('stage_changes')
    .columns(['organization_id', 'team_id'])
    .execute();
  await db.schema
    .createTable('stage_questions')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    /** Once per cycle; '' without one. */
    .addColumn('cycle_id', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('reason', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('answered_by', 'text')
    .addColumn('answered_at', 'text')
    .addPrimaryKeyConstraint('stage_questions_key', ['organization_id', 'id'])
    .addUniqueConstraint('stage_questions_once', ['organization_id', 'team_id', 'kind', 'cycle_id'])
    .execute();
}
