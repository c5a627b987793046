// The frame that drawings over time share: days along the bottom, values up the side, hairlines, and words in px.
import { type ChartLook, chartColours } from './chart-look.ts';
import type { ChartOption, SeriesOption } from './chart-option.ts';
import type { Label } from './labels.ts';
import { dayMarks, dayOf, letters, type Plot } from './plot.ts';

/** A line that is no data: from a note down to its reading, where a definition changed, where the cycle begins. */
export type Rule = { x: number; from: number; to: number; color: string; dash?: number[] | undefined };

type Drawing = {
  plot: Plot;
  value: (value: number) => string;
  series: SeriesOption[];
  labels: readonly Label[];
  rules: readonly Rule[];
  /** What the pointer tells of the items under it; the empty text hides it. */
  tip: (items: readonly { seriesId?: string; dataIndex: number }[]) => string;
};

/** A series that only shows: no dots, nothing under the pointer. */
export const quiet = { type: 'line', silent: true, symbol: 'none', animation: false, clip: false } as const;

export function timeChart({ plot, value, series, labels, rules, tip }: Drawing, look: ChartLook): ChartOption {
  const { ink, ink3, hair, paper } = chartColours[look.theme];
  const axisLabel = { color: ink3, fontFamily: look.font, fontSize: letters };
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily: look.font },
    grid: { left: plot.left, right: plot.right, top: plot.top, bottom: plot.bottom, outerBoundsMode: 'none' },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: paper,
      borderColor: hair,
      textStyle: { color: ink, fontFamily: look.font, fontSize: 13 },
      axisPointer: { type: 'line', lineStyle: { color: hair } },
      formatter: tip,
    },
    xAxis: {
      type: 'time',
      min: plot.from,
      max: plot.to,
      axisLine: { lineStyle: { color: hair }, onZero: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...axisLabel,
        alignMinLabel: 'left',
        alignMaxLabel: plot.isNarrow ? 'right' : 'center',
        customValues: dayMarks(plot),
        formatter: (at: number) => dayOf(at, look),
      },
    },
    yAxis: {
      type: 'value',
      min: plot.scale.min,
      max: plot.scale.max,
      interval: plot.scale.step,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: hair } },
      axisLabel: { ...axisLabel, formatter: value },
    },
    series,
    graphic: [...rules.map(ruleShape), ...labels.map((label) => labelShape(label, look))],
  };
}

function ruleShape({ x, from, to, color, dash }: Rule): object {
  return {
    type: 'line',
    silent: true,
    z: 1,
    shape: { x1: x, y1: from, x2: x, y2: to },
    style: { stroke: color, lineWidth: 1, ...(dash ? { lineDash: dash } : {}) },
  };
}

function labelShape({ text, color, left, middle }: Label, { font, theme }: ChartLook): object {
  return {
    type: 'text',
    silent: true,
    z: 10,
    x: left,
    y: middle,
    style: {
      text,
      fill: color,
      font: `${letters}px ${font}`,
      verticalAlign: 'middle',
      // A seam of paper keeps words readable where a line runs behind them.
      stroke: chartColours[theme].paper,
      lineWidth: 3,
    },
  };
}
