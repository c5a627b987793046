// A key result's drawing, whatever its kind: its option for ECharts, and its table.
import type { ChartLook } from './chart-look.ts';
import type { ChartOption } from './chart-option.ts';
import type { ChartTable } from './chart-table.ts';
import { type BurnUp, burnUpChart } from './burn-up.ts';
import { burnUpTable } from './burn-up-table.ts';
import { keyResultChart } from './key-result-chart.ts';
import type { KeyResultLine } from './key-result-line.ts';
import { keyResultTable } from './key-result-table.ts';

export type Chart = KeyResultLine | BurnUp;

export function chartOption(chart: Chart, look: ChartLook): ChartOption {
  return chart.shape === 'line' ? keyResultChart(chart, look) : burnUpChart(chart, look);
}

export function chartTable(chart: Chart, look: ChartLook): ChartTable {
  return chart.shape === 'line' ? keyResultTable(chart, look) : burnUpTable(chart, look);
}
