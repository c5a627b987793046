// One picture that fails takes nothing from the file: drawn by a drawer that breaks, and by one that is busy at first.
import { expect, test } from 'vitest';
import { Refusal } from '../../../../core/refusal.ts';
import type { ChartDrawer } from '../../../charts/chart-drawer.ts';
import { withCharts } from './review-charts.ts';

const keyResult = {
  id: 'a',
  text: 'Coverage from 40% to 80%',
  kind: 'metric',
  measure: 'change',
  baseline: 40,
  target: 80,
  unit: '%',
  profile: 'linear',
  now: {
    points: [
      { at: '2026-10-05T00:00:00.000Z', value: 40 },
      { at: '2026-10-12T00:00:00.000Z', value: 44 },
    ],
  },
  frozen: null,
  low: null,
  high: null,
  steps: [],
} as never;
const objective = { keyResults: [{ text: 'Coverage from 40% to 80%' }] } as never;
const shown = {
  cycle: { start: '2026-10-01', end: '2026-12-31', zones: undefined },
  publishedAt: null,
  now: new Date('2026-11-20T08:00:00Z'),
  lang: 'en',
} as never;
const drawer = (draw: ChartDrawer['draw']): ChartDrawer => ({ draw, close: async () => {} });
const chartsOf = async (draw: ChartDrawer['draw']) =>
  (await withCharts(drawer(draw), objective, [keyResult], shown)).keyResults.map(({ chart }) => chart);

test('a drawing that breaks is told as missing', async () => {
  expect(await chartsOf(() => Promise.reject(new Error('too many points')))).toEqual([null]);
});

test('where others draw at the moment, it waits for its turn', async () => {
  let asked = 0;
  const charts = await chartsOf(() =>
    asked++ < 2
      ? Promise.reject(new Refusal('drawing-busy'))
      : Promise.resolve(new TextEncoder().encode('<svg></svg>')),
  );
  expect(charts).toEqual(['<svg></svg>']);
});
