// Words on a drawing that keep out of each other's way.
import type { ChartPoint } from './key-result-line.ts';
import { letters, type Plot, timeOf } from './plot.ts';
import { shortened } from '../text.ts';
import { textWidth } from './text-width.ts';

/** `left`, `middle`: where the words begin and their line runs, in px of the whole drawing. */
export type Label = { text: string; color: string; left: number; middle: number };

const lineHeight = 16;

/** Names of lines right of where they end; those that would touch move apart, in the order of their values. */
export function labelsBeside(lines: readonly { text: string; color: string; value: number }[], plot: Plot): Label[] {
  const sorted = lines.toSorted((a, b) => b.value - a.value);
  const wanted = sorted.map(({ value }) => Math.min(plot.top + plot.height, Math.max(plot.top, plot.y(value))));
  const middles = apart(wanted, plot.isNarrow ? 18 : lineHeight, plot.top + plot.height);
  return sorted.map(({ text, color }, index) => ({
    text,
    color,
    left: plot.left + plot.width + (plot.isNarrow ? -textWidth(text, letters) : 8),
    // On a narrow plot the words stand above their line.
    middle: (middles[index] as number) - (plot.isNarrow ? 9 : 0),
  }));
}

/**
 * Words above the plot, at the foot of which a line goes down to what they speak of: from the newest back, each in the
 * first row where it ends before the next begins. A note without room keeps its line; the table has all words.
 */
export function labelsAbove<Note extends { at: string; text: string }>(
  notes: readonly Note[],
  plot: Plot,
  rows: number,
): (Note & { shown: string; left: number; row: number | undefined })[] {
  const free = Array.from({ length: rows }, () => plot.left + plot.width + plot.right);
  return notes
    .toSorted((a, b) => timeOf(b.at) - timeOf(a.at))
    .map((note) => {
      const shown = shortened(note.text, 18);
      const left = plot.x(note.at) + 4;
      const row = free.findIndex((until) => left + textWidth(shown, letters) + 8 <= until);
      // What stands in an upper row has its line through the lower ones: nothing left of it may reach across.
      for (let index = 0; row >= 0 && index <= row; index += 1) free[index] = left - 6;
      return { ...note, shown, left, row: row < 0 ? undefined : row };
    });
}

/** How many rows of words above the plot `notes` need, at most `most`. */
export function rowsAbove(notes: readonly { at: string; text: string }[], plot: Plot, most: number): number {
  return labelsAbove(notes, plot, most).reduce(
    (used, { row }) => Math.max(used, row === undefined ? most : row + 1),
    0,
  );
}

/** A word on a line that has no end of its own: between now and its end, on the side where `away` does not run. */
export function labelOn(
  text: string,
  color: string,
  line: readonly ChartPoint[],
  away: readonly ChartPoint[],
  today: string,
  plot: Plot,
): Label[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || timeOf(last.at) <= timeOf(first.at)) return [];
  const [begin, end] = [timeOf(first.at), timeOf(last.at)];
  const now = Math.min(end, Math.max(begin, timeOf(today)));
  const at = (end - now) / (end - begin) > 0.2 ? now + (end - now) * 0.55 : begin + (end - begin) * 0.3;
  const value = valueAt(line, at) as number;
  const side = (valueAt(away, at) ?? Number.NEGATIVE_INFINITY) > value ? 1 : -1;
  const left = plot.x(at) - (side < 0 ? textWidth(text, letters) : 0);
  return [{ text, color, left, middle: plot.y(value) + side * 13 }];
}

/** The value on a drawn line at a moment: between two points as far as the moment is; beyond the last one, the last. */
export function valueAt(points: readonly ChartPoint[], at: string | number): number | undefined {
  const time = timeOf(at);
  const after = points.findIndex((point) => timeOf(point.at) >= time);
  const right = after === -1 ? points.at(-1) : points[after];
  const left = after > 0 ? points[after - 1] : right;
  if (left === undefined || right === undefined || after === -1) return right?.value;
  const span = timeOf(right.at) - timeOf(left.at);
  return span === 0 ? right.value : left.value + ((right.value - left.value) * (time - timeOf(left.at))) / span;
}

/** Moves places down, and up again from the bottom edge, until they are `least` apart. Given and returned in order. */
function apart(wanted: readonly number[], least: number, edge: number): number[] {
  const moved = [...wanted];
  for (let index = 1; index < moved.length; index += 1)
    moved[index] = Math.max(moved[index] as number, (moved[index - 1] as number) + least);
  let most = Math.max(edge, wanted.at(-1) ?? edge);
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.min(moved[index] as number, most);
    most = (moved[index] as number) - least;
  }
  return moved;
}
