// A statement as it stands in a file: its text, where it starts, and where each character of it came from.
import type { DecimalMark } from '../core/numbers/marks.ts';
import type { OkrSet } from '../core/okr/okr-set.ts';

/** One objective or key result in its source. Lines and columns count from 1, columns in UTF-16 units. */
export type Statement = {
  text: string;
  line: number;
  column: number;
  /** For each UTF-16 unit of `text` the offset in the source it came from, and one more for the end. */
  offsets: readonly number[];
  state?: StatementState | undefined;
  /** `P0`, `P1`, … as written in brackets. */
  priority?: string | undefined;
  /** What is written after `=>` at the end. */
  result?: string | undefined;
  /** Its numbers that are left open. */
  open?: OpenNumber[] | undefined;
};

/** A number that can be read in two ways, or, without `readings`, in none: they are in the unit of the key result. */
export type OpenNumber = {
  field: 'baseline' | 'target';
  said: string;
  readings?: readonly [number, number] | undefined;
};

/** Ticked, not ticked, or struck through. */
export type StatementState = 'done' | 'open' | 'dropped';

/** A set with the place of each of its statements; `places[i]` belongs to `set.keyResults[i]`. `mark`: the decimal mark its document shows. */
export type ReadSet = {
  set: OkrSet;
  objective: Statement;
  places: Statement[];
  mark?: DecimalMark | undefined;
  /** Lines about its statements that have no place in it: notes, how it goes, details. */
  beside?: { line: number; text: string }[] | undefined;
};

/** A range of text and, unit by unit, where it came from; what readers cut statements out of. */
export type Piece = { text: string; offsets: number[] };

/** The part of a piece from `from` up to `to`, without the spaces around it. */
export function cut(piece: Piece, from: number, to: number = piece.text.length): Piece {
  let start = from;
  let end = Math.max(from, to);
  while (start < end && isSpace(piece.text.charCodeAt(start))) start++;
  while (end > start && isSpace(piece.text.charCodeAt(end - 1))) end--;
  return { text: piece.text.slice(start, end), offsets: piece.offsets.slice(start, end + 1) };
}

export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/** The offsets at which the lines of a source begin; `\n`, `\r\n` and `\r` end a line. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && source.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
  }
  return starts;
}

/** Line and column, both from 1, of an offset. */
export function positionOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
