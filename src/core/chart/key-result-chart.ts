// The drawing of a key result over its cycle: ink for the past, cinnabar for now, a wash for the forecast, labels on the lines.
import { formatDay } from '../format-day.ts';
import { formatValue } from '../format-value.ts';
import { say, type Text } from '../text.ts';
import { type ChartColours, type ChartLook, chartColours } from './chart-look.ts';
import type { ChartOption } from './chart-option.ts';
import { textWidth } from './text-width.ts';

type Point = { at: string; value: number };

/** Times as ISO days or instants, values in `unit`. */
export type KeyResultLine = {
  unit: string;
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

/** Width of the words beside the plot, in px. */
const margin = 112;

export function keyResultChart(line: KeyResultLine, look: ChartLook): ChartOption {
  const colours = chartColours[look.theme];
  const { ink, ink2, ink3, hair, band, seal, paper } = colours;
  const last = line.readings.length - 1;
  const label = { color: ink2, fontFamily: look.font, fontSize: 12 };
  const quiet = { type: 'line', silent: true, symbol: 'none', animation: false } as const;
  const ahead = line.forecast ?? [];
  const value = (number: number) => formatValue(number, line.unit, look.lang);
  const { low, high } = valueRange(line);
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily: look.font },
    grid: {
      left: 4,
      right: isNarrow(look) ? 14 : margin,
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
      textStyle: { color: ink, fontFamily: look.font, fontSize: 13 },
      axisPointer: { type: 'line', lineStyle: { color: hair } },
      formatter: (items: { seriesId?: string; value: [number, number] }[]) => {
        const reading = items.find((item) => item.seriesId === 'readings');
        return reading === undefined ? '' : `${dayOf(reading.value[0], look)}  ${value(reading.value[1])}`;
      },
    },
    xAxis: {
      type: 'time',
      min: timeOf(line.start),
      max: timeOf(line.end),
      axisLine: { lineStyle: { color: hair } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...label,
        color: ink3,
        hideOverlap: true,
        customValues: monthsOf(line),
        formatter: (at: number) => dayOf(at, look),
      },
    },
    yAxis: {
      type: 'value',
      min: low,
      max: high,
      splitNumber: 4,
      splitLine: { lineStyle: { color: hair }, showMaxLine: false },
      axisLabel: { ...label, color: ink3, showMaxLabel: false, formatter: value },
    },
    series: [
      {
        ...quiet,
        id: 'band-low',
        stack: 'band',
        stackStrategy: 'all',
        lineStyle: { opacity: 0 },
        data: ahead.map((point) => [timeOf(point.at), point.low]),
      },
      {
        ...quiet,
        id: 'band',
        stack: 'band',
        stackStrategy: 'all',
        lineStyle: { opacity: 0 },
        areaStyle: { color: band, opacity: 1 },
        data: ahead.map((point) => [timeOf(point.at), point.high - point.low]),
      },
      {
        ...quiet,
        id: 'median',
        lineStyle: { color: ink2, width: 1.2 },
        data: ahead.map((point) => [timeOf(point.at), point.median]),
      },
      {
        ...quiet,
        id: 'do-nothing',
        lineStyle: { color: ink3, width: 1, type: 'dotted' },
        endLabel: { ...label, show: true, formatter: say(words.doNothing, look.lang), distance: 6 },
        data: (line.doNothing ?? []).map((point) => [timeOf(point.at), point.value]),
      },
      {
        id: 'readings',
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        showAllSymbol: line.readings.length <= 60,
        lineStyle: { color: ink, width: 1.8 },
        itemStyle: { color: paper, borderColor: ink, borderWidth: 1.4 },
        data: line.readings.map((point, index) => ({
          value: [timeOf(point.at), point.value],
          ...(index === last ? { symbolSize: 9, itemStyle: { color: seal, borderColor: seal } } : {}),
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          data: [...targetLines(line, colours, look), ...noteLines(line, colours, look)],
        },
      },
    ],
  };
}

/** The edges that the value axis must hold: readings, targets and forecast, with the targets never cut off. */
function valueRange(line: KeyResultLine): { low: number; high: number } {
  const values = [
    ...line.readings.map((point) => point.value),
    ...(line.forecast ?? []).flatMap((point) => [point.low, point.high]),
    ...(line.doNothing ?? []).map((point) => point.value),
    ...[line.target, line.frozenTarget].filter((value) => value !== null),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  // A scale that starts a little above nothing reads as a trick: then it starts at nothing.
  return { low: low >= 0 && low < (high - low) * 0.6 ? 0 : low - room, high: high + room };
}

function targetLines(line: KeyResultLine, { ink, ink3 }: ChartColours, look: ChartLook): object[] {
  const { frozenTarget, target, unit } = line;
  const held = frozenTarget ?? target;
  if (held === null) return [];
  const mark = (value: number, text: Text, color: string) => ({
    yAxis: value,
    lineStyle: { color, width: 1, type: 'dashed' },
    label: {
      formatter: say(text, look.lang, { value: formatValue(value, unit, look.lang) }),
      position: isNarrow(look) ? 'insideEndTop' : 'end',
      color,
      fontSize: 12.5,
    },
  });
  const marks = [mark(held, words.target, ink)];
  if (target !== null && target !== held) marks.push(mark(target, words.newTarget, ink3));
  return marks;
}

function noteLines(line: KeyResultLine, { ink2, ink3 }: ChartColours, look: ChartLook): object[] {
  const from = timeOf(line.start);
  const plot = look.width - margin - 48;
  const pixel = plot / Math.max(1, timeOf(line.end) - from);
  let free = plot + margin;
  // From the newest back: a note gets its words when they end before the next ones begin; the table has them all.
  return line.notes
    .toSorted((a, b) => timeOf(b.at) - timeOf(a.at))
    .map((note) => {
      const text = short(note.text);
      const x = (timeOf(note.at) - from) * pixel;
      const fits = x + textWidth(text, 12) + 10 < free;
      if (fits) free = x;
      return {
        xAxis: timeOf(note.at),
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
function isNarrow({ width }: ChartLook): boolean {
  return width < 560;
}

/** The first day, the first of each month, and the last day, in milliseconds. */
function monthsOf({ start, end }: KeyResultLine): number[] {
  const from = timeOf(start);
  const to = timeOf(end);
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

function timeOf(at: string): number {
  return Date.parse(at);
}

function dayOf(at: number, { lang, year }: ChartLook): string {
  return formatDay(new Date(at).toISOString().slice(0, 10), lang, year);
}

const words = {
  target: { en: 'target {value}', zh: '目标 {value}' },
  newTarget: { en: 'now {value}', zh: '现改为 {value}' },
  doNothing: { en: 'do nothing', zh: '什么都不做' },
} satisfies Record<string, Text>;
