// The plot of a drawing over time: where a moment and a value lie, in px, so that words can be kept apart before drawing.
import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/format-day.ts';
import { dayOfTime, utc } from '../calendar/zones.ts';
import type { ChartLook } from './chart-look.ts';
import { textWidth } from './text-width.ts';
import type { ValueScale } from './value-scale.ts';

export const letters = 12;

export type Plot = {
  from: number;
  /** Where the cycle begins; what is before it is history. */
  start: number;
  to: number;
  scale: ValueScale;
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
  height: number;
  /** No room beside the plot: what names a line stands on it. */
  isNarrow: boolean;
  x: (at: string | number) => number;
  y: (value: number) => number;
};

type Frame = {
  from: Day;
  start: Day;
  to: Day;
  scale: ValueScale;
  value: (value: number) => string;
  beside: string[];
  rows: number;
};

/** `beside`: words that stand right of the plot; `rows`: lines of words above it. */
export function plotOf({ from, start: cycleStart, to, scale, value, beside, rows }: Frame, look: ChartLook): Plot {
  const isNarrow = look.width < 480;
  const start = timeOf(from);
  const end = Math.max(timeOf(to), start + 1);
  const ticks = [scale.min, scale.min + scale.step, scale.max].map((tick) => textWidth(value(tick), letters));
  const words = Math.max(0, ...beside.map((text) => textWidth(text, letters)));
  const left = Math.min(Math.ceil(Math.max(...ticks)) + 14, look.width * 0.3);
  const right = isNarrow ? 20 : Math.min(Math.max(words + 16, 24), look.width * 0.35);
  const top = 14 + rows * 18;
  const bottom = 28;
  const width = Math.max(1, look.width - left - right);
  const height = Math.max(1, look.height - top - bottom);
  return {
    from: start,
    start: timeOf(cycleStart),
    to: end,
    scale,
    left,
    right,
    top,
    bottom,
    width,
    height,
    isNarrow,
    x: (at) => left + ((timeOf(at) - start) / (end - start)) * width,
    y: (shown) => top + ((scale.max - shown) / (scale.max - scale.min)) * height,
  };
}

/** Milliseconds of an ISO day or instant; days begin at midnight, and instants are those of the wall clock (`wall-time.ts`). */
export function timeOf(at: string | number): number {
  return typeof at === 'number' ? at : Date.parse(at);
}

/**
 * The first day, that of the cycle, the first of each month, and the last day, in milliseconds; no two so close that their words meet. The
 * words of the first begin at the edge, and on a narrow plot those of the last end there.
 */
export function dayMarks({ from, start, to, width, isNarrow }: Plot): number[] {
  const px = (to - from) / width;
  // A day of another year is told with it.
  const room = dayOfTime(from, utc).slice(0, 4) === dayOfTime(to, utc).slice(0, 4) ? 70 : 120;
  const last = to - (isNarrow ? 100 : room) * px;
  const marks = start > from && start - from < 100 * px ? [start] : [from];
  if (start - from >= 100 * px) marks.push(start);
  const first = dayOfTime(from, utc);
  for (let month = 1; ; month++) {
    const begins = timeOf(addMonths(addDays(first, 1 - Number(first.slice(8))), month));
    if (begins > last) break;
    const apart = (marks.length === 1 ? Math.max(100, room) : room) * px;
    if (begins >= (marks.at(-1) as number) + apart) marks.push(begins);
  }
  return [...marks, to];
}

export function dayOf(at: number | string, { lang, year }: ChartLook): string {
  return formatDay(dayOfTime(timeOf(at), utc), lang, year);
}
