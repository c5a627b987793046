import type { Hono } from 'hono';
import { chartFiles, chartsEndpoints, cycleChartFiles } from '../../../../contract/charts.ts';
import type { Call } from '../../../http/call.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showChart } from './actions.ts';
import { imageReplies } from './chart-image.ts';
import { showCycleDrawing } from './cycle-drawing.ts';

const { show } = chartsEndpoints;

export function serveCharts(app: Hono, services: Services): void {
  const reply = imageReplies(services.charts);
  // Asked again each time, answered without drawing while nothing has changed.
  const cache = 'private, no-cache';
  serve(app, services, { show }, { show: async (call) => (await showChart(call, call.params.keyResultId)).chart });
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
