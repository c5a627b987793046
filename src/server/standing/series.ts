import { momentsOf, type Period } from '../../core/calendar/cycle.ts';
import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import type { Series } from '../store/daily.ts';
import { findCycleOf } from '../store/cycles.ts';
import { presentCycle } from './cycle.ts';

type Measured = Pick<KeyResultsTable, 'id' | 'indicator_id'>;

/** All readings of one subject. */
export function wholeSeries(id: string): Series {
  return { id, subjectId: id, from: '', until: '9999' };
}

/** The readings of a key result: its own, or those of its indicator that lie in its cycle. Nothing is copied. */
export function seriesOf({ id, indicator_id }: Measured, cycle: Period): Series {
  return indicator_id === null ? wholeSeries(id) : { id, subjectId: indicator_id, ...momentsOf(cycle) };
}

/** The same with what came before its cycle: a forecast knows the past of an indicator. */
export function longSeriesOf({ id, indicator_id }: Measured): Series {
  return { ...wholeSeries(id), subjectId: indicator_id ?? id };
}

/** The readings of a key result whose cycle is not at hand. */
export async function findSeries(
  db: Db,
  row: Pick<KeyResultsTable, 'organization_id' | 'id' | 'indicator_id' | 'objective_id'>,
): Promise<Series> {
  if (row.indicator_id === null) return wholeSeries(row.id);
  const cycle = await findCycleOf(db, row.organization_id, row.objective_id);
  return cycle ? seriesOf(row, presentCycle(cycle)) : wholeSeries(row.id);
}

/** One number, one place: what an indicator reads is written down there. */
export function refuseIndicator({ indicator_id }: Pick<KeyResultsTable, 'indicator_id'>): void {
  if (indicator_id !== null) refuse('indicator-reads');
}
