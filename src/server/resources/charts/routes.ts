import type { Hono } from 'hono';
import { chartFiles, chartsEndpoints, cycleChartFiles } from '../../../contract/charts.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../services.ts';
import { showChart } from './actions.ts';
import { imageReplies } from './chart-image.ts';
import { showCycleDrawing } from './cycle-drawing.ts';

const { show } = chartsEndpoints;

export function serveCharts(app: Hono, services: Services): void {
  const reply = imageReplies(services.charts);
  // Asked again each time, answered without drawing while nothing has changed.
  const cache = 'private, no-cache';
  serve(app, services, { show }, { show: async (call) => (await showChart(call, call.params.keyResultId)).chart });
  serve(app, services, chartFiles, {
    svg: async (call) => {
      const shown = await showChart(call, call.params.keyResultId);
      return reply({ ...call, ...shown, as: 'svg', query: call.query ?? {}, lang: call.me.lang, cache });
    },
    png: async (call) => {
      const shown = await showChart(call, call.params.keyResultId);
      return reply({ ...call, ...shown, as: 'png', query: call.query ?? {}, lang: call.me.lang, cache });
    },
  });
  serve(app, services, cycleChartFiles, {
    svg: async (call) => {
      const shown = await showCycleDrawing(call, call.params.cycleId, call.query, call.me.lang);
      return reply({ ...call, ...shown, as: 'svg', lang: call.me.lang, cache });
    },
    png: async (call) => {
      const shown = await showCycleDrawing(call, call.params.cycleId, call.query, call.me.lang);
      return reply({ ...call, ...shown, as: 'png', lang: call.me.lang, cache });
    },
  });
}
