import { type Kysely, sql } from 'kysely';

// In how many weeks a key result was heard of, which one question of a large cycle counted from 400,000 check-ins. What is
// kept does not know it yet: all is judged again when it is next asked for.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('standings')
    .addColumn('cadence', 'text', (column) => column.notNull().defaultTo('weekly'))
    .execute();
  await db.schema
    .alterTable('standings')
    .addColumn('weeks_heard', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('standings_heard')
    .on('standings')
    .columns(['organization_id', 'cycle_id', 'cadence', 'weeks_heard'])
    .execute();
  // A cycle has few of them, which are looked for among all its key results.
  await db.schema
    .createIndex('key_results_to_learn')
    .on('key_results')
    .columns(['organization_id', 'id'])
    .where(sql.ref('commitment'), '=', sql.lit('learning'))
    .execute();
  await sql`delete from standing_marks`.execute(db);
}
