// Cuts a table row into cells, and a cell into the lines that stand in it.
import { cut, type Piece } from '../statement.ts';
import { inline } from './inline.ts';
import type { Line } from './scan-lines.ts';

/** The cells of a row, parted by `|` (not `\|`) or, without one, by tabs; a cell in quotes may hold line breaks. */
export function cellsOf(source: string, line: Line): Piece[] {
  let { start, end } = line;
  const count = (sign: string) => source.slice(start, end).split(sign).length;
  const tabs = source[start] !== '|' && count('\t') > count('|');
  if (source[start] === '|') start++;
  if (!tabs && source[end - 1] === '|' && source[end - 2] !== '\\') end--;
  const cells: Piece[] = [];
  let from = start;
  let quoted = false;
  for (let i = start; i <= end; i++) {
    if (tabs && source[i] === '"' && (quoted || i === from)) quoted = !quoted;
    const parted = tabs ? source[i] === '\t' && !quoted : source[i] === '|' && source[i - 1] !== '\\';
    if (i < end && !parted) continue;
    const wrapped = tabs && i - from > 1 && source[from] === '"' && source[i - 1] === '"';
    cells.push(wrapped ? inline(source, from + 1, i - 1) : inline(source, from, i));
    from = i + 1;
  }
  return cells;
}

/** `|---|:--:|` below the head of a table. */
export function isDivider(text: string): boolean {
  return text.includes('-') && /^[|\s:+=-]+$/.test(text);
}

/** The lines of a cell: one, or one per `<br>` or line break. Tags are gone by now, so the source is asked. */
export function cellLines(source: string, cell: Piece): Piece[] {
  const first = cell.offsets[0] ?? 0;
  const last = cell.offsets[cell.offsets.length - 1] ?? first;
  const breaks: number[] = [];
  for (const found of source.slice(first, last).matchAll(/<br ?\/?>|\n/gi)) breaks.push(first + found.index);
  if (breaks.length === 0) return [cell];
  const lines: Piece[] = [];
  let from = 0;
  for (const at of [...breaks, Number.POSITIVE_INFINITY]) {
    let to = from;
    while (to < cell.text.length && (cell.offsets[to] ?? 0) < at) to++;
    const part = cut(cell, from, to);
    if (part.text) lines.push(part);
    from = to;
  }
  return lines;
}
