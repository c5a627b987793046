import type { BacktestCase } from '../../../core/forecast/backtest.ts';
import type { SeriesKind } from '../../../core/forecast/series-kind.ts';

/** A closed cycle whose key results have been forecast again. */
export type BacktestsTable = { organization_id: string; cycle_id: string; made_at: string };

export type BacktestCasesTable = {
  organization_id: string;
  team_id: string;
  key_result_id: string;
  cycle_id: string;
  cases: BacktestCase[];
};

/** How much wider or narrower the bands of a team are drawn for one kind of number; no row = as at first. */
export type ForecastAdjustmentsTable = {
  organization_id: string;
  team_id: string;
  kind: SeriesKind;
  key_results: number;
  coverage: number;
  factor: number;
};
