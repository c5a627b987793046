import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Where every published key result stands, judged from the event log: narrow, so that whole cycles are summed.
  await db.schema
    .createTable('standings')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('objective_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('cycle_id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('guard', 'integer', (column) => column.notNull())
    .addColumn('delivery', 'integer', (column) => column.notNull())
    .addColumn('weight', 'double precision', (column) => column.notNull())
    .addColumn('progress', 'double precision')
    // Tenths of the way, 0–10.
    .addColumn('tenth', 'integer')
    .addColumn('confidence', 'integer')
    // The status before any day on which it turns.
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('at_risk_from', 'text')
    .addColumn('off_track_from', 'text')
    .addColumn('heard_at', 'text', (column) => column.notNull())
    .addColumn('stale_from', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('standings_key', ['organization_id', 'objective_id', 'key_result_id'])
    .execute();
  await db.schema
    .createIndex('standings_by_cycle')
    .on('standings')
    .columns(['organization_id', 'cycle_id', 'team_id', 'objective_id'])
    .execute();

  // Few check-ins tell a problem, and only those are counted by kind.
  await db.schema
    .createIndex('check_ins_with_problem')
    .on('check_ins')
    .columns(['organization_id', 'key_result_id', 'problem_kind'])
    .where(sql.ref('problem'), '!=', sql.lit(''))
    .execute();

  // The number of the last event that the standings know of.
  await db.schema
    .createTable('standing_marks')
    .addColumn('organization_id', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .execute();
}
