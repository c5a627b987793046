// Reads objectives and key results out of tables: by the heads of their columns, or by labels in the first column.
import type { Around } from './around.ts';
import type { KeyResultDraft } from '../../core/okr/okr-set.ts';
import { cut, type Piece } from '../statement.ts';
import { cellLines, columnOf, type Column } from './cells.ts';
import type { Collector, Found } from './collect.ts';
import { readLabel } from './label.ts';
import type { Node } from './outline.ts';

/** Reads neighbouring rows; returns the rows that are no table at all and should be read as prose. */
export function readTable(source: string, out: Collector, rows: Node[], around: Around): Node[] {
  const head = rows[0];
  const drawn = rows.some((row) => row.divider);
  const columns = (head?.cells ?? []).map((cell) => columnOf(cell.text));
  const home = around.objective ?? out.sets.at(-1);
  const byHead =
    columns.includes('objective') ||
    columns.includes('key-result') ||
    (columns.includes('measure') && home !== undefined);
  if (around.notes) {
    for (const row of rows) out.note(row, 'note', around.notes);
    return [];
  }
  const vertical = rows.every((row) => row.divider || labelOf(row)?.bare);
  if (byHead && !vertical && (drawn || rows.length > 1) && head) {
    out.note(head, 'heading', 'table-head');
    readRows(source, out, rows.slice(1), columns, around.objective);
    return [];
  }
  const prose: Node[] = [];
  for (const row of rows) {
    const found = labelOf(row);
    if (row.divider) out.note(row, 'note', 'mark');
    else if (found) readLabelled(out, row, found, around);
    else if (drawn) out.note(row, row === head ? 'heading' : 'unread', row === head ? 'table-head' : 'table-unknown');
    else prose.push(asText(row));
  }
  return prose;
}

/** A row that turned out to be a line with a bar or a tab in it. */
function asText(row: Node): Node {
  row.kind = 'text';
  row.label = readLabel(row.piece);
  return row;
}

type Labelled = { as: 'objective' | 'key-result'; number: string[]; piece: Piece; bare: boolean };

/** `| KR1 | … |` and `| KR1: … |`. */
function labelOf(row: Node): Labelled | undefined {
  const cells = (row.cells ?? []).filter((cell) => cell.text);
  const label = cells[0] && readLabel(cells[0]);
  const piece = label?.rest.text ? label.rest : cells[1];
  if (!label || !piece || (!label.rest.text && (columnOf(piece.text) !== 'other' || readLabel(piece))))
    return undefined;
  return { as: label.as, number: label.number, piece, bare: label.rest.text === '' };
}

function readLabelled(out: Collector, row: Node, found: Labelled, around: Around): void {
  if (found.as === 'objective') {
    const set = out.objective(row, found.piece, 'objective-label', around.objective?.set.objective.text);
    if (set) set.number = found.number;
  } else out.keyResult(out.home(found.number), row, found.piece, 'key-result-label');
}

function readRows(source: string, out: Collector, rows: Node[], columns: Column[], around: Found | undefined): void {
  const statements: Column = columns.includes('key-result') ? 'key-result' : 'measure';
  let current = around;
  let last = '';
  for (const row of rows) {
    if (row.divider) {
      out.note(row, 'note', 'mark');
      continue;
    }
    let read = false;
    const at = (column: Column) => (row.cells ?? []).filter((cell, index) => columns[index] === column && cell.text);
    const objective = at('objective')[0];
    const label = objective && readLabel(objective);
    const mention = label && !columns.includes(statements) && out.sets.some((set) => set.number[0] === label.number[0]);
    if (objective && objective.text !== last && !mention) {
      last = objective.text;
      current = out.objective(row, label?.rest.text ? label.rest : objective, 'objective-column');
      if (current && label) current.number = label.number;
      read = true;
    }
    for (const cell of at(statements)) {
      for (const part of labelledParts(source, cell)) {
        const reason = columns.includes('objective') ? 'key-result-column' : 'key-result-row';
        if (out.keyResult(current ?? out.sets.at(-1), row, part, reason)) fill(current ?? out.sets.at(-1), at);
        read = true;
      }
    }
    if (!read) out.note(row, objective ? 'note' : 'unread', objective ? 'continued' : 'table-unknown');
  }
}

/** The statements in one cell, without their labels and numbers. */
function labelledParts(source: string, cell: Piece): Piece[] {
  return cellLines(source, cell).map((line) => {
    const mark = /^(?:[-•·●]\s*|\d{1,2}[.、)）]\s*(?!\d))/.exec(line.text);
    const piece = mark ? cut(line, mark[0].length) : line;
    const label = readLabel(piece);
    return label?.as === 'key-result' && label.rest.text ? label.rest : piece;
  });
}

/** Owner, numbers, unit and source of the row go to the key result that was read last. */
function fill(found: Found | undefined, at: (column: Column) => Piece[]): void {
  const draft: KeyResultDraft | undefined = found?.set.keyResults.at(-1);
  if (!draft) return;
  const first = (column: Column) => at(column)[0]?.text;
  const number = (column: Column) => {
    const found = amount.exec(first(column)?.replace(/,(?=\d{3})/g, '') ?? '');
    if (found?.[2]) draft.unit ??= found[2];
    return found ? Number(found[1]) : undefined;
  };
  draft.owner ??= first('owner');
  draft.unit ??= first('unit');
  draft.source ??= first('source');
  draft.baseline ??= number('baseline');
  draft.target ??= number('target');
}

/** `≤ 2.0%`, `11 天`, `300 ms`: a number, perhaps with a sign in front and a unit behind. */
const amount = /^[≤≥<>=~约]*\s?(-?\d+(?:\.\d+)?)\s?([%％]|[\p{L}/]{1,12})?$/u;
