import { type Kysely, sql } from 'kysely';

// What closed key results taught is told kind by kind. What is kept was said by models of before: it is forgotten, and every
// closed cycle is forecast again, within minutes and outside requests.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`delete from backtests`.execute(db);
  await sql`delete from backtest_cases`.execute(db);
  await db.schema.dropTable('forecast_adjustments').execute();
  await db.schema
    .createTable('forecast_adjustments')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key_results', 'integer', (column) => column.notNull())
    .addColumn('coverage', 'double precision', (column) => column.notNull())
    .addColumn('factor', 'double precision', (column) => column.notNull())
    .addPrimaryKeyConstraint('forecast_adjustments_kind_key', ['organization_id', 'team_id', 'kind'])
    .execute();
}
