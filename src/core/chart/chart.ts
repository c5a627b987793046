// A drawing, whatever it shows, as an option for ECharts; and the table of a key result's. The overview's are tables already.
import type { ChartLook } from './chart-look.ts';
import type { ChartOption } from './chart-option.ts';
import type { ChartTable } from './chart-table.ts';
import { type BurnUp, burnUpChart } from './burn-up.ts';
import { burnUpTable } from './burn-up-table.ts';
import { type Distribution, distributionChart } from './distribution.ts';
import { type HeatMap, heatMapChart } from './heat-map.ts';
import { keyResultChart } from './key-result-chart.ts';
import type { KeyResultLine } from './key-result-line.ts';
import { keyResultTable } from './key-result-table.ts';

/** Of a key result. */
export type Chart = KeyResultLine | BurnUp;
/** Of a key result or of a whole cycle. */
export type Drawing = Chart | Distribution | HeatMap;

export function chartOption(chart: Drawing, look: ChartLook): ChartOption {
  switch (chart.shape) {
    case 'line':
      return keyResultChart(chart, look);
    case 'burn-up':
      return burnUpChart(chart, look);
    case 'distribution':
      return distributionChart(chart, look);
    case 'heat-map':
      return heatMapChart(chart, look);
  }
}

export function chartTable(chart: Chart, look: ChartLook): ChartTable {
  return chart.shape === 'line' ? keyResultTable(chart, look) : burnUpTable(chart, look);
}
