import { showForecast } from '../../../standing/forecast.ts';
import { showCheckIns } from '../../../standing/check-in-row.ts';
import { listMeasured, showEarlierReadings } from '../../../standing/measured.ts';
import { findCycle } from '../../../standing/cycle.ts';
import type { Chart } from '../../../../core/chart/chart.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Reading } from '../../../ask/change.ts';
import { openKeyResult } from '../../../standing/load.ts';
import { burnUpOf, lineOf } from './chart-of.ts';

/** What the chart of a key result shows, and the words it goes by. */
export async function showChart(reading: Reading, id: string): Promise<{ chart: Chart; title: string }> {
  const { db, actor, now } = reading;
  const { organizationId } = actor;
  const { keyResult, row } = await openKeyResult(reading, id, 'read');
  const cycle = (await findCycle(db, organizationId, row.cycle_id)) ?? refuse('not-found');
  const forecast = await showForecast(reading, id);
  const title = keyResult.text;
  if (keyResult.kind === 'milestone')
    return { title, chart: burnUpOf(keyResult, cycle, now.toISOString().slice(0, 10), forecast) };
  const [readings, checkIns, earlier] = await Promise.all([
    listMeasured(db, organizationId, id),
    showCheckIns(reading, id),
    showEarlierReadings(reading, id),
  ]);
  const notes = checkIns.filter(({ changed }) => changed !== '').map(({ at, changed }) => ({ at, text: changed }));
  return { title, chart: lineOf(keyResult, cycle, { readings, earlier, notes, forecast }) };
}
