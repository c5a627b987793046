// The drawing of a key result over its cycle: ink for the past, cinnabar for now, a wash for the forecast, labels on the lines.
import { dayAt, utc } from '../calendar/zones.ts';
import { formatValue } from '../format-value.ts';
import { say } from '../text.ts';
import { type ChartColours, type ChartLook, chartColours } from './chart-look.ts';
import type { ChartOption, SeriesOption } from './chart-option.ts';
import { chartWords as words } from './chart-words.ts';
import { type ChartPoint, firstDay, type KeyResultLine } from './key-result-line.ts';
import { type Label, labelOn, labelsAbove, labelsBeside, rowsAbove, valueAt } from './labels.ts';
import { dayOf, letters, type Plot, plotOf, timeOf } from './plot.ts';
import { textWidth } from './text-width.ts';
import { quiet, type Rule, timeChart } from './time-chart.ts';
import { valueScale } from './value-scale.ts';
import { lineOnWall } from './wall-time.ts';

/** More dots than this would be a smear. */
const mostDots = 60;

export function keyResultChart(given: KeyResultLine, look: ChartLook): ChartOption {
  const line = lineOnWall(given);
  const colours = chartColours[look.theme];
  const value = (number: number) => formatValue(number, line.unit, look.lang);
  const from = firstDay(line);
  const shown = {
    ...line,
    readings: within(line.readings, from, line.end),
    earlier: within(line.earlier, from, line.end),
  };
  const beside = namedLines(line, colours, look);
  const scale = valueScale(valuesOf(shown), /^[%％]/.test(line.unit) ? 100 : undefined);
  const names = beside.map(({ text }) => text);
  const frame = { from, start: line.start, to: line.end, scale, value, beside: names, rows: 0 };
  const rows = rowsAbove(line.notes, plotOf(frame, look), look.width < 480 ? 1 : 2);
  const plot = plotOf({ ...frame, rows }, look);
  const today = shown.readings.at(-1)?.at ?? line.start;
  const expected = say(words.expected, look.lang);
  const marks = marksOf(shown, plot, rows, colours, look);
  return timeChart(
    {
      plot,
      value,
      series: seriesOf(shown, beside, plot, colours),
      labels: [
        ...(shown.readings.length + shown.earlier.length === 0 ? nothingYet(shown, plot, colours, look) : []),
        ...labelOn(expected, colours.ink3, shown.expected, [...shown.readings, ...medians(shown)], today, plot),
        ...labelsBeside(beside, plot),
        ...marks.labels,
      ],
      rules: marks.rules,
      tip: (items) => {
        const reading = items.find(({ seriesId }) => seriesId === 'readings' || seriesId === 'earlier');
        const point = reading && (reading.seriesId === 'earlier' ? shown.earlier : shown.readings)[reading.dataIndex];
        return point === undefined ? '' : `${dayOf(point.at, look)}  ${value(point.value)}`;
      },
    },
    look,
  );
}

/** All that the value axis has to hold: nothing that is drawn is cut off. */
function valuesOf(line: KeyResultLine) {
  const { readings, earlier, expected, forecast, doNothing, target, frozenTarget, range, baseline } = line;
  return [
    ...[readings, earlier, expected, doNothing].flatMap((points) => points.map((point) => point.value)),
    ...forecast.flatMap((point) => [point.low, point.median, point.high]),
    ...[target, frozenTarget, range?.low, range?.high, baseline?.value].filter(
      (one) => one !== null && one !== undefined,
    ),
  ];
}

type NamedLine = { id: string; text: string; color: string; value: number; dash: number[] | undefined };

/** The level lines, and what names them and the do-nothing line at their right end. */
function namedLines(line: KeyResultLine, { ink, ink3 }: ChartColours, { lang }: ChartLook): NamedLine[] {
  const { frozenTarget, target, range, keep, unit, doNothing } = line;
  const named = (id: string, text: string, color: string, value: number, dash?: number[]): NamedLine => ({
    id,
    text,
    color,
    value,
    dash,
  });
  const shown = (value: number) => ({ value: formatValue(value, unit, lang) });
  const held = frozenTarget ?? target;
  const last = doNothing.at(-1);
  return [
    ...(range === null
      ? []
      : [
          named('low', say(words.low, lang, shown(range.low)), ink, range.low, [4, 4]),
          named('high', say(words.high, lang, shown(range.high)), ink, range.high, [4, 4]),
        ]),
    ...(held === null ? [] : [named('target', say(words.keep[keep], lang, shown(held)), ink, held, [4, 4])]),
    ...(target !== null && held !== null && target !== held
      ? [named('new-target', say(words.newTarget, lang, shown(target)), ink3, target, [2, 4])]
      : []),
    ...(last === undefined ? [] : [named('do-nothing', say(words.doNothing, lang), ink3, last.value)]),
  ];
}

function seriesOf(line: KeyResultLine, named: NamedLine[], plot: Plot, colours: ChartColours): SeriesOption[] {
  const { ink, ink2, ink3, band, seal, paper } = colours;
  const pairs = (points: readonly ChartPoint[]) =>
    // The last day ends at the edge.
    points.map((point) => [Math.min(timeOf(point.at), plot.to), point.value]);
  const ahead = line.forecast;
  const thin = (color: string, type: 'solid' | number[], width = 1) => ({ color, width, type });
  const levels = named.filter(({ dash }) => dash !== undefined);
  const now = line.readings.at(-1);
  const { baseline } = line;
  const isEmpty = line.readings.length + line.earlier.length === 0;
  const dots = line.readings.length + line.earlier.length <= mostDots;
  return [
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
    ...levels.map(({ id, value, color, dash }) => ({
      ...quiet,
      id,
      lineStyle: thin(color, dash ?? 'solid'),
      data: [
        [plot.from, value],
        [plot.to, value],
      ],
    })),
    { ...quiet, id: 'expected', lineStyle: { ...thin(ink3, 'solid'), opacity: 0.45 }, data: pairs(line.expected) },
    {
      ...quiet,
      id: 'median',
      lineStyle: thin(ink2, 'solid', 1.2),
      data: ahead.map((point) => [timeOf(point.at), point.median]),
    },
    { ...quiet, id: 'do-nothing', lineStyle: thin(ink3, [1, 4], 1.2), data: pairs(line.doNothing) },
    {
      ...quiet,
      ...dotted(dots, 5, paper, ink3),
      id: 'earlier',
      lineStyle: thin(ink3, 'solid', 1.2),
      data: pairs(line.earlier),
    },
    {
      ...quiet,
      ...dotted(dots, 6, paper, ink),
      id: 'readings',
      silent: false,
      emphasis: { disabled: true },
      lineStyle: thin(ink, 'solid', 1.8),
      data: pairs(line.readings),
    },
    { ...quiet, ...dotted(true, 9, seal, seal), id: 'now', data: now === undefined ? [] : pairs([now]) },
    { ...quiet, ...dotted(true, 8, paper, ink), id: 'baseline', data: pairs(isEmpty && baseline ? [baseline] : []) },
  ];
}

/** Beside the baseline, on the side where the expected line does not run. */
function nothingYet(
  { baseline, unit, target }: KeyResultLine,
  plot: Plot,
  { ink2, ink3 }: ChartColours,
  { lang }: ChartLook,
): Label[] {
  const { left, top, height } = plot;
  if (baseline === null)
    return [{ text: say(words.noReading, lang), color: ink3, left: left + 8, middle: top + height / 2 }];
  const text = say(words.fromBaseline, lang, { value: formatValue(baseline.value, unit, lang) });
  const room = left + plot.width - textWidth(text, letters);
  const side = target !== null && target < baseline.value ? -1 : 1;
  const middle = Math.min(top + height - 8, Math.max(top + 8, plot.y(baseline.value) + side * 16));
  return [{ text, color: ink2, left: Math.max(left + 8, Math.min(plot.x(baseline.at) + 8, room)), middle }];
}

function dotted(show: boolean, symbolSize: number, color: string, borderColor: string) {
  if (!show) return { symbol: 'none' };
  return { symbol: 'circle', symbolSize, showAllSymbol: true, itemStyle: { color, borderColor, borderWidth: 1.4 } };
}

/** Notes above the plot with their lines, changes of definition at its foot, and where the cycle begins. */
function marksOf(
  line: KeyResultLine,
  plot: Plot,
  rows: number,
  { ink2, ink3, hair }: ChartColours,
  { lang }: ChartLook,
): { labels: Label[]; rules: Rule[] } {
  const foot = plot.top + plot.height;
  const inside = ({ at }: { at: string }) => timeOf(at) >= plot.from && timeOf(at) <= plot.to + 86_400_000;
  const notes = labelsAbove(line.notes.filter(inside), plot, rows);
  const begins = plot.x(line.start);
  const changed = labelsAbove(
    line.redefined.map((at) => ({ at, text: say(words.redefined, lang) })).filter(inside),
    plot,
    1,
  );
  return {
    labels: [
      ...notes.flatMap(({ shown, left, row }) =>
        row === undefined ? [] : [{ text: shown, color: ink2, left, middle: plot.top - 10 - row * 18 }],
      ),
      ...changed.flatMap(({ shown, left, row }) =>
        row === undefined ? [] : [{ text: shown, color: ink2, left, middle: foot - 10 }],
      ),
    ],
    rules: [
      ...(begins > plot.left + 1 ? [{ x: begins, from: plot.top, to: foot, color: hair }] : []),
      ...notes.map(({ at, row }) => ({
        x: plot.x(at),
        from: plot.top - 2 - (row ?? 0) * 18,
        to: plot.y(valueAt(line.readings, at) ?? plot.scale.min) - 6,
        color: ink3,
      })),
      ...changed.map(({ at }) => ({ x: plot.x(at), from: plot.top, to: foot, color: ink3, dash: [6, 3] })),
    ],
  };
}

function medians({ forecast }: KeyResultLine): ChartPoint[] {
  return forecast.slice(1).map(({ at, median }) => ({ at, value: median }));
}

function within(points: readonly ChartPoint[], from: string, to: string): readonly ChartPoint[] {
  return points.filter(({ at }) => dayAt(at, utc) >= from && dayAt(at, utc) <= to);
}
