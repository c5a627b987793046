// Rows of a table that say themselves what they are: `| KR1 | … |`, `| KR1: … |`, and a head that is an objective.
import { type Piece } from '../statement.ts';
import { type Column, columnsOf, goFar } from './columns.ts';
import { readLabel } from './label.ts';
import type { Node } from './outline.ts';
import { labelledParts } from './parts.ts';
import type { Around, Walk } from './walk.ts';

type Labelled = { as: 'objective' | 'key-result'; number: string[]; piece: Piece; named: boolean; weak: boolean };

/** `| KR1 | … |` and `| KR1: … |`; `named`: the label stands in a cell of its own. */
export function labelOf(row: Node): Labelled | undefined {
  const cells = (row.cells ?? []).filter((cell) => cell.text);
  const label = cells[0] && readLabel(cells[0]);
  const piece = label?.rest.text ? label.rest : cells[1];
  if (!label || !piece || (!label.rest.text && readLabel(piece))) return undefined;
  const named = label.rest.text === '' && !isHead(cells);
  return { as: label.as, number: label.number, piece, named, weak: label.weak };
}

/** `| Key results | Outcome |` heads a table, `| KR1 | … |` does not. */
export function headsKeyResults(row: Node): boolean {
  const label = row.cells?.[0] && readLabel(row.cells[0]);
  return label?.as === 'key-result' && label.number.length === 0;
}

/** The head of a table of key results names its columns. */
function isHead(cells: readonly Piece[]): boolean {
  return cells.length > 1 && columnsOf(cells, []).filter((column) => column !== 'other').length > 1;
}

export function readLabelled({ source, out }: Walk, row: Node, found: Labelled, around: Around): void {
  if (found.as === 'objective') {
    const set = out.objective(row, found.piece, 'objective-label', around.realm);
    if (set) set.number = found.number;
    return;
  }
  for (const { piece, number } of labelledParts(source, found.piece))
    out.keyResult(out.home(found.number), row, piece, 'key-result-label', number.length > 0 ? number : found.number);
}

/** `O1: Shops settle alone | Start | Target`: the table is that objective's, and its rows say how far. */
export function headObjective(
  { out }: Walk,
  head: Node,
  columns: readonly Column[],
  around: Around,
): Around['objective'] {
  const label = head.cells?.[0] && readLabel(head.cells[0]);
  if (label?.as !== 'objective' || label.weak || label.rest.text === '') return undefined;
  if (columns[0] !== 'other' || !goFar(columns)) return undefined;
  const set = out.objective(head, label.rest, 'objective-label', around.realm);
  if (set) set.number = label.number;
  return set;
}
