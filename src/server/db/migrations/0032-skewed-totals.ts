import { type Kysely, sql } from 'kysely';

// Totals and rare events are forecast by other models now: what those of before were found to be worth is forgotten, and every
// closed cycle is forecast again, within minutes and outside requests.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`delete from backtests`.execute(db);
  await sql`delete from backtest_cases`.execute(db);
  await sql`delete from forecast_adjustments`.execute(db);
}
