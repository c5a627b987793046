import type { Kysely } from 'kysely';

// What people say about a forecast, and what closed key results taught about forecasts.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('key_results').addColumn('series_kind', 'text').execute();
  await db.schema.alterTable('key_results').addColumn('event_ahead', 'text').execute();

  await db.schema
    .createTable('backtests')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('cycle_id', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('backtests_key', ['organization_id', 'cycle_id'])
    .execute();

  await db.schema
    .createTable('backtest_cases')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('key_result_id', 'text', (column) => column.notNull())
    .addColumn('cycle_id', 'text', (column) => column.notNull())
    .addColumn('cases', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('backtest_cases_key', ['organization_id', 'team_id', 'key_result_id'])
    .execute();

  await db.schema
    .createTable('forecast_adjustments')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('key_results', 'integer', (column) => column.notNull())
    .addColumn('coverage', 'double precision', (column) => column.notNull())
    .addColumn('factor', 'double precision', (column) => column.notNull())
    .addPrimaryKeyConstraint('forecast_adjustments_key', ['organization_id', 'team_id'])
    .execute();
}
