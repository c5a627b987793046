// The part of an ECharts option that the drawings here use: plain objects, so that this room needs no package.

export type AxisOption = { type: 'time' | 'value' | 'category'; [setting: string]: unknown };

export type SeriesOption = { id: string; type: 'line'; data: unknown[]; [setting: string]: unknown };

/** What a drawing is made of; a web page and the server hand it to ECharts as it is. */
export type ChartOption = {
  animation: false;
  useUTC: true;
  xAxis: AxisOption;
  yAxis: AxisOption;
  series: SeriesOption[];
  [component: string]: unknown;
};
