import { todayOf } from '../../../ask/today.ts';
import type { Hono } from 'hono';
import { chartFiles, chartsEndpoints, cycleChartFiles } from '../../../../contract/charts.ts';
import type { Call } from '../../../http/call.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { imageReplies } from './chart-image.ts';
import { showCycleDrawing } from './cycle-drawing.ts';
import { showForecast } from '../../../standing/forecast.ts';
import { showCheckIns } from '../../../standing/check-in-row.ts';
import { listMeasured, showEarlierReadings } from '../../../standing/measured.ts';
import { findCycle } from '../../../standing/cycle.ts';
import { dayAt } from '../../../../core/calendar/zones.ts';
import type { Chart } from '../../../../core/chart/chart.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import { openKeyResult } from '../../../standing/load.ts';
import { seriesOf } from '../../../standing/series.ts';
import { burnUpOf, lineOf } from './chart-of.ts';

export function serveCharts(app: Hono, services: Services): void {
  const reply = imageReplies(services.charts);
  // Asked again each time, answered without drawing while nothing has changed.
  const cache = 'private, no-cache';
  serve(app, services, chartsEndpoints, {
    show: async (call) => (await showChart(call, call.params.keyResultId)).chart,
  });
  const ofKeyResult = (as: 'svg' | 'png') => async (call: Call<(typeof chartFiles)[typeof as]>) => {
    const shown = await showChart(call, call.params.keyResultId);
    return reply({ ...call, ...shown, as, query: call.query ?? {}, lang: call.me.lang, cache });
  };
  const ofCycle = (as: 'svg' | 'png') => async (call: Call<(typeof cycleChartFiles)[typeof as]>) => {
    const shown = await showCycleDrawing(call, call.params.cycleId, call.query, call.me.lang);
    return reply({ ...call, ...shown, as, lang: call.me.lang, cache });
  };
  serve(app, services, chartFiles, { svg: ofKeyResult('svg'), png: ofKeyResult('png') });
  serve(app, services, cycleChartFiles, { svg: ofCycle('svg'), png: ofCycle('png') });
}

/** What the chart of a key result shows, and the words it goes by. */
export async function showChart(ask: Ask, id: string): Promise<{ chart: Chart; title: string }> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const { keyResult, row } = await openKeyResult(ask, id, 'read');
  const cycle = (await findCycle(db, organizationId, row.cycle_id)) ?? refuse('not-found');
  const forecast = await showForecast(ask, id);
  const title = keyResult.text;
  const since = row.published_at === null ? null : dayAt(row.published_at, cycle.zones);
  if (keyResult.kind === 'milestone')
    return { title, chart: burnUpOf(keyResult, { cycle, since }, todayOf(ask), forecast) };
  const [readings, checkIns, earlier] = await Promise.all([
    listMeasured(db, organizationId, seriesOf(keyResult, cycle)),
    showCheckIns(ask, id),
    showEarlierReadings(ask, id).then(({ entries }) => entries),
  ]);
  const notes = checkIns.filter(({ changed }) => changed !== '').map(({ at, changed }) => ({ at, text: changed }));
  return { title, chart: lineOf(keyResult, { cycle, since }, { readings, earlier, notes, forecast }) };
}
