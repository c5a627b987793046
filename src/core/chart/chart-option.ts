// The part of an ECharts option that the drawings here use: plain objects, so that this room needs no package.

type Settings = { [setting: string]: unknown };

export type AxisOption = Settings & { type: 'time' | 'value' | 'category' };

export type SeriesOption = Settings & { id: string; type: string; data: unknown[] };

/** What a drawing is made of; a web page and the server hand it to ECharts as it is. */
export type ChartOption = Settings & {
  animation: false;
  useUTC: true;
  xAxis: AxisOption;
  yAxis: AxisOption;
  series: SeriesOption[];
};
