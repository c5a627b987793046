import type { EChartsCoreOption } from 'echarts/core';
import type { Point } from './sparkline.tsx';

export type ChartData = {
  start: string;
  end: string;
  readings: readonly Point[];
  /** What people wrote at check-ins, to stand on the line. */
  notes: readonly { at: string; text: string }[];
  /** The target as frozen at the start of the cycle, and as it reads today. */
  frozenTarget: number | null;
  target: number | null;
  /** From the last reading on: the middle, and the edges of the wide band. */
  forecast?: readonly { at: string; low: number; median: number; high: number }[] | undefined;
  /** What would come without us. */
  doNothing?: readonly Point[] | undefined;
};

export type ChartColours = {
  ink: string;
  ink2: string;
  ink3: string;
  hair: string;
  band: string;
  seal: string;
  paper: string;
};

/** Sentences and number shapes, in the language of the reader. */
export type ChartWords = {
  value: (value: number) => string;
  day: (iso: string) => string;
  target: (value: string) => string;
  newTarget: (value: string) => string;
  doNothing: string;
  /** Width of the plot in px: notes whose words would collide keep only their line; the table has them all. */
  width: number;
};

/** The drawing of a key result: ink for the past, cinnabar for now, a wash for the forecast, labels on the lines. */
export function chartOption(
  data: ChartData,
  colours: ChartColours,
  words: ChartWords,
  font: string,
): EChartsCoreOption {
  const { ink, ink2, ink3, hair, band, seal, paper } = colours;
  const last = data.readings.length - 1;
  const label = { color: ink2, fontFamily: font, fontSize: 12 };
  const quiet = { silent: true, symbol: 'none', animation: false } as const;
  const ahead = data.forecast ?? [];
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: {
      left: 4,
      right: isNarrow(words) ? 14 : 112,
      top: 34,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: paper,
      borderColor: hair,
      textStyle: { color: ink, fontFamily: font, fontSize: 13 },
      axisPointer: { type: 'line', lineStyle: { color: hair } },
      formatter: (items: { seriesId?: string; value: [string, number] }[]) => {
        const reading = items.find((item) => item.seriesId === 'readings');
        return reading === undefined ? '' : `${words.day(reading.value[0])}  ${words.value(reading.value[1])}`;
      },
    },
    xAxis: {
      type: 'time',
      min: data.start,
      max: data.end,
      axisLine: { lineStyle: { color: hair } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...label,
        color: ink3,
        hideOverlap: true,
        customValues: monthsOf(data),
        formatter: (at: number) => words.day(new Date(at).toISOString()),
      },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 4,
      splitLine: { lineStyle: { color: hair }, showMaxLine: false },
      axisLabel: { ...label, color: ink3, showMaxLabel: false, formatter: words.value },
    },
    series: [
      {
        ...quiet,
        type: 'line',
        stack: 'band',
        stackStrategy: 'all',
        lineStyle: { opacity: 0 },
        data: ahead.map((point) => [point.at, point.low]),
      },
      {
        ...quiet,
        type: 'line',
        stack: 'band',
        stackStrategy: 'all',
        lineStyle: { opacity: 0 },
        areaStyle: { color: band, opacity: 1 },
        data: ahead.map((point) => [point.at, point.high - point.low]),
      },
      {
        ...quiet,
        type: 'line',
        lineStyle: { color: ink2, width: 1.2 },
        data: ahead.map((point) => [point.at, point.median]),
      },
      {
        ...quiet,
        type: 'line',
        lineStyle: { color: ink3, width: 1, type: 'dotted' },
        endLabel: { ...label, show: true, formatter: words.doNothing, distance: 6 },
        data: (data.doNothing ?? []).map((point) => [point.at, point.value]),
      },
      {
        id: 'readings',
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        showAllSymbol: data.readings.length <= 60,
        lineStyle: { color: ink, width: 1.8 },
        itemStyle: { color: paper, borderColor: ink, borderWidth: 1.4 },
        data: data.readings.map((point, index) => ({
          value: [point.at, point.value],
          ...(index === last ? { symbolSize: 9, itemStyle: { color: seal, borderColor: seal } } : {}),
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          data: [...targetLines(data, colours, words), ...noteLines(data, colours, words)],
        },
      },
    ],
  };
}

/** The edges that the value axis must hold: readings, targets and forecast, with the targets never cut off. */
export function valueRange(data: ChartData): { low: number; high: number } {
  const values = [
    ...data.readings.map((point) => point.value),
    ...(data.forecast ?? []).flatMap((point) => [point.low, point.high]),
    ...(data.doNothing ?? []).map((point) => point.value),
    ...[data.target, data.frozenTarget].filter((value) => value !== null),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  // A scale that starts a little above nothing reads as a trick: then it starts at nothing.
  return { low: low >= 0 && low < (high - low) * 0.6 ? 0 : low - room, high: high + room };
}

function targetLines(data: ChartData, { ink, ink3 }: ChartColours, words: ChartWords): object[] {
  const { frozenTarget, target } = data;
  const held = frozenTarget ?? target;
  if (held === null) return [];
  const position = isNarrow(words) ? 'insideEndTop' : 'end';
  const line = (value: number, text: string, color: string) => ({
    yAxis: value,
    lineStyle: { color, width: 1, type: 'dashed' },
    label: { formatter: text, position, color, fontSize: 12.5 },
  });
  const lines = [line(held, words.target(words.value(held)), ink)];
  if (target !== null && target !== held) lines.push(line(target, words.newTarget(words.value(target)), ink3));
  return lines;
}

function noteLines(data: ChartData, { ink2, ink3 }: ChartColours, words: ChartWords): object[] {
  const from = Date.parse(data.start);
  const pixel = words.width / Math.max(1, Date.parse(data.end) - from);
  let free = words.width + 112;
  // From the newest back: a note gets its words when they end before the next ones begin.
  return data.notes
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map((note) => {
      const text = short(note.text);
      const x = (Date.parse(note.at) - from) * pixel;
      const fits = x + widthOf(text) < free;
      if (fits) free = x;
      return {
        xAxis: note.at,
        lineStyle: { color: ink3, width: 1, type: 'solid', opacity: 0.6 },
        label: {
          show: fits,
          formatter: text,
          position: 'insideEndTop',
          rotate: 0,
          align: 'left',
          color: ink2,
          fontSize: 12,
        },
      };
    });
}

/** No room beside the plot: what names a line stands on it. */
function isNarrow({ width }: ChartWords): boolean {
  return width < 400;
}

/** A Chinese character is as wide as it is high, a Latin letter about half of it; with a gap behind. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.5), 10);
}

/** The first day, the first of each month, and the last day, in milliseconds. */
function monthsOf({ start, end }: ChartData): number[] {
  const from = Date.parse(start);
  const to = Date.parse(end);
  const days = [from];
  const month = new Date(from);
  for (month.setUTCDate(1); days.length < 15; ) {
    month.setUTCMonth(month.getUTCMonth() + 1);
    if (month.getTime() >= to - 10 * 86_400_000) break;
    if (month.getTime() > from + 10 * 86_400_000) days.push(month.getTime());
  }
  return [...days, to];
}

function short(text: string): string {
  const letters = [...text];
  return letters.length <= 18 ? text : `${letters.slice(0, 17).join('')}…`;
}
