// Reads objectives and key results out of tables: by their columns, by labels in the first one, or by rows that stand alone in a cell.
import type { DecimalMark } from '../../core/numbers/marks.ts';
import { markOf } from '../../core/numbers/read-column.ts';
import { cut, type Piece } from '../statement.ts';
import type { Kept } from './collect.ts';
import { columnsOf, type Column, goFar } from './columns.ts';
import { readLabel } from './label.ts';
import { isMeasured } from './looks-like-goal.ts';
import type { Node } from './outline.ts';
import { headObjective, headsKeyResults, labelOf, readLabelled } from './labelled-rows.ts';
import { labelledParts } from './parts.ts';
import { putAmount, putUnit, putValues } from './put-amount.ts';
import { valuesIn } from './values.ts';
import type { Around, Walk } from './walk.ts';

/** Reads neighbouring rows; returns the rows that are no table at all and should be read as prose. */
export function readTable(walk: Walk, rows: Node[], around: Around): Node[] {
  const { out } = walk;
  const reason = around.notes ?? (mayHold(around) ? undefined : 'in-guide');
  if (reason) {
    for (const row of rows) out.note(row, 'note', reason);
    return [];
  }
  const drawn = rows.some((row) => row.divider);
  const [head, ...body] = rows;
  if (drawn && head && defines(head, body)) {
    for (const row of rows) out.note(row, 'note', row.divider ? 'mark' : 'in-guide');
    return [];
  }
  if (rows.every((row) => row.divider || labelOf(row)?.named) && !(drawn && head && headsKeyResults(head)))
    return readNamed(walk, rows, around);
  const filled = body.filter((row) => !row.divider);
  const columns = columnsOf(
    head?.cells ?? [],
    filled.map((row) => row.cells ?? []),
  );
  if (head && filled.length > 0 && isCheckIn(walk, columns, filled)) {
    for (const row of rows) out.note(row, 'note', row === head ? 'table-head' : row.divider ? 'mark' : 'repeated');
    return [];
  }
  const own = drawn && head ? headObjective(walk, head, columns, around) : undefined;
  if (own) {
    readRows(
      walk,
      body,
      { columns: ['key-result', ...columns.slice(1)], lonely: false },
      { ...around, objective: own },
    );
    return [];
  }
  const table = { columns, lonely: !columns.includes('key-result') && drawn && isMerged(around, columns, filled) };
  if (table.lonely) columns[0] = 'key-result';
  if (!columns.includes('key-result') && isMetrics(around, columns)) columns[columns.indexOf('measure')] = 'key-result';
  if (drawn && !columns.includes('key-result') && isOwn(around, columns)) columns[0] = 'key-result';
  if (
    head &&
    filled.length > 0 &&
    (columns.includes('key-result') || (columns.includes('objective') && isOpen(around)))
  ) {
    out.note(head, 'heading', 'table-head');
    readRows(walk, body, table, around);
    return [];
  }
  return readOther(walk, rows, drawn, { ...around, goesFar: goFar(columns) });
}

/** `Component | Definition`, `Field | Description` over rows that are called objective and key result, without numbers: it says what the words mean. */
export function defines(head: Node, rows: readonly Node[]): boolean {
  const cells = head.cells ?? [];
  const means = cells.some(({ text }) =>
    /^(?:definitions?|meaning|what it (?:is|means)|定义|含义|解释|释义)$/i.test(text),
  );
  const fields = /^(?:fields?|columns?|terms?|字段|列名?|名词|术语|概念)$/i.test(cells[0]?.text ?? '');
  return (
    (means || (fields && cells.some(({ text }) => /^(?:descriptions?|notes?|说明|描述|备注)$/i.test(text)))) &&
    rows.every((row) => row.divider || (row.cells?.[0] && readLabel(row.cells[0])?.number.length) !== 1)
  );
}

/** Texts about OKRs show tables too. */
function mayHold({ realm, objective }: Around): boolean {
  return realm.kind === 'goals' || realm.kind === 'open' || objective?.realm === realm;
}

function isOpen({ realm, objective }: Around): boolean {
  return realm.kind === 'goals' || objective !== undefined;
}

/** Rows that stand alone in their first cell head the rows below: `| **1 Finish the base** | | |`, as merged cells are pasted. */
function isMerged({ realm }: Around, columns: readonly Column[], rows: readonly Node[]): boolean {
  if (realm.kind !== 'goals' || columns.includes('objective')) return false;
  const about = columns.slice(1).some((column) => /^(?:owner|priority|progress|due|target|baseline)$/.test(column));
  const alone = rows.filter(standsAlone).length;
  return about && alone > 0 && alone * 2 <= rows.length;
}

function standsAlone(row: Node): boolean {
  return (row.cells ?? []).every(({ text }, index) => (index === 0) === (text !== '')) && (row.cells?.length ?? 0) > 1;
}

/** `Metric | Current | Target` right under an objective that has no key results yet. */
function isMetrics({ within }: Around, columns: readonly Column[]): boolean {
  const measures = columns.includes('measure') && (columns.includes('target') || columns.includes('baseline'));
  return measures && within !== undefined && within.set.keyResults.length === 0;
}

/** The only thing below a heading that was taken for an objective: its first column holds what is wanted. */
function isOwn({ realm, within }: Around, columns: readonly Column[]): boolean {
  if (realm.kind !== 'goals' || realm.labelled || within?.node.kind !== 'heading') return false;
  return columns[0] === 'other' && within.set.keyResults.length === 0 && !columns.includes('objective');
}

/** Most of its rows were read before, by their words or their numbers: it tells how they go. */
function isCheckIn({ out }: Walk, columns: readonly Column[], rows: readonly Node[]): boolean {
  const statement = columns.indexOf('key-result');
  const goes = columns.some((column) => column === 'progress' || column === 'current' || column === 'baseline');
  let known = 0;
  let bare = 0;
  let labels = 0;
  for (const row of rows) {
    const cells = row.cells ?? [];
    const cell = cells[statement] ?? cells.find(({ text }) => text);
    const label = cell && readLabel(cell);
    const words = label?.rest.text || (label ? '' : (cell?.text ?? ''));
    if (words ? out.isKnown(words) : goes && label && out.isNumbered(label.number)) known++;
    if (label) labels++;
    if (label && !label.rest.text && out.isNumbered(label.number)) bare++;
  }
  // Labels that all stand above with their words: a summary of them, whatever is told in it.
  return known * 2 > rows.length || (bare >= 2 && bare === labels);
}

/** Whether a heading stands over nothing but a table that tells again what was read. */
export function repeatsTable(walk: Walk, node: Node): boolean {
  const rows = node.children.filter((child) => child.kind === 'row');
  if (rows.length < 2 || node.children.some((child) => child.label)) return false;
  const [head, ...body] = rows;
  const filled = body.filter((row) => !row.divider);
  const columns = columnsOf(
    head?.cells ?? [],
    filled.map((row) => row.cells ?? []),
  );
  return filled.length > 0 && isCheckIn(walk, columns, filled);
}

function readNamed(walk: Walk, rows: readonly Node[], around: Around): Node[] {
  for (const row of rows) {
    const found = labelOf(row);
    if (found) readLabelled(walk, row, found, around);
    else walk.out.note(row, 'note', 'mark');
  }
  return [];
}

/** Tables without a column of statements; `goesFar`: rows with numbers may be goals, whatever their words say. */
function readOther(walk: Walk, rows: readonly Node[], drawn: boolean, around: Around & { goesFar: boolean }): Node[] {
  const mayBeGoal = ({ piece: { text } }: Node) =>
    (isOpen(around) && isMeasured(text)) || (around.goesFar && /\d/.test(text));
  const prose: Node[] = [];
  const labels = rows.filter((row) => labelOf(row)?.weak === false).length;
  for (const row of rows) {
    const found = labels * 2 >= rows.length - 2 ? labelOf(row) : undefined;
    if (row.divider) walk.out.note(row, 'note', 'mark');
    else if (found && !found.weak && (row !== rows[0] || !drawn)) readLabelled(walk, row, found, around);
    else if (!drawn) prose.push(asText(row));
    else if (row === rows[0]) walk.out.note(row, 'heading', 'table-head');
    else walk.out.note(row, mayBeGoal(row) ? 'unread' : 'note', 'table-unknown');
  }
  return prose;
}

/** A row that turned out to be a line with a bar or a tab in it. */
function asText(row: Node): Node {
  row.kind = 'text';
  row.label = readLabel(row.piece);
  return row;
}

type Table = { columns: readonly Column[]; lonely: boolean };

function readRows(walk: Walk, rows: readonly Node[], { columns, lonely }: Table, around: Around): void {
  const { source, out } = walk;
  const mark = markIn(rows, columns) ?? walk.mark;
  let current = around.objective;
  let last = '';
  const points = repeatsNumbers(rows, columns);
  for (const row of rows) {
    if (row.divider) {
      out.note(row, 'note', 'mark');
      continue;
    }
    const at = (column: Column) => (row.cells ?? []).filter((cell, index) => columns[index] === column && cell.text);
    const alone = standsAlone(row) ? row.cells?.[0] : undefined;
    const [statement] = at('key-result');
    const label = statement && readLabel(statement);
    const name = at('number')[0];
    const named = name && readLabel(name);
    // Beside objectives `OKR1: …` only numbers.
    const numbers = label?.as === 'objective' && columns.includes('objective');
    // `| O1 | … |` over and over: whose key result it is.
    const known = points && named?.as === 'objective' && out.home([named.number[0] ?? '', '']);
    if (known && known.number[0] === named.number[0]) current = known;
    const heads =
      (label?.as === 'objective' && !numbers) ||
      (named?.as === 'objective' && !known && at('objective').length === 0) ||
      (lonely && alone && isHeading(source, alone));
    if (heads && statement) {
      current =
        out.objective(row, withoutNumber(label?.rest.text ? label.rest : statement), 'objective-row', around.realm) ??
        current;
      if (current) current.number = label?.number ?? named?.number ?? [];
      continue;
    }
    let read = false;
    const objective = at('objective')[0];
    const its = objective && readLabel(objective);
    const refers = its && (its.rest.text === '' || !columns.includes('key-result'));
    const mention = refers && its.number[0] !== undefined && out.home([its.number[0], '']);
    if (mention && mention.number[0] === its.number[0]) current = mention;
    else if (objective && objective.text !== last) {
      last = objective.text;
      current = out.objective(row, its?.rest.text ? its.rest : objective, 'objective-column', around.realm);
      if (current && (its || named?.as === 'objective')) current.number = (its ?? named)?.number ?? [];
      read = true;
    }
    for (const cell of at('key-result')) {
      for (const { piece, number } of labelledParts(source, numbers && label.rest.text ? label.rest : cell)) {
        const own = number.length > 0 ? number : (named?.number ?? []);
        const home = current ?? out.home(own);
        const reason = columns.includes('objective') ? 'key-result-column' : 'key-result-row';
        const kept = out.keyResult(home, row, piece, reason, own);
        if (kept) fill(walk, row, kept, at, mark);
        read = true;
      }
    }
    if (!read) out.note(row, 'note', objective ? 'continued' : 'table-unknown');
  }
}

/** Something stands more than once in the column of numbers. */
function repeatsNumbers(rows: readonly Node[], columns: readonly Column[]): boolean {
  const names = rows.map(({ cells = [] }) => cells[columns.indexOf('number')]?.text ?? '');
  return names.some((name, at) => name !== '' && names.indexOf(name) < at);
}

/** Bold, or with a number in front. */
function isHeading(source: string, cell: Piece): boolean {
  const from = cell.offsets[0] ?? 0;
  return source.slice(Math.max(0, from - 2), from) === '**' || /^\d{1,2}[.、)]?\s/.test(cell.text);
}

function withoutNumber(piece: Piece): Piece {
  const number = /^\d{1,2}[.、)]?\s+(?=\p{L})/u.exec(piece.text);
  return number ? cut(piece, number[0].length) : piece;
}

/** The decimal mark of a table: its start values and targets are written by one hand. */
function markIn(rows: readonly Node[], columns: readonly Column[]): DecimalMark | undefined {
  const values = rows.flatMap(({ cells = [] }) =>
    cells.filter((_, index) => columns[index] === 'baseline' || columns[index] === 'target'),
  );
  const mark = markOf(values.map(({ text }) => text));
  return mark === 'mixed' ? undefined : mark;
}

/** Owner, numbers, unit and source of the row go to its key result; numbers that could not be kept are told. */
function fill(
  { out }: Walk,
  row: Node,
  kept: Kept,
  at: (column: Column) => Piece[],
  mark: DecimalMark | undefined,
): void {
  const { draft } = kept;
  const first = (column: Column) => at(column)[0]?.text ?? '';
  draft.owner ??= first('owner') || undefined;
  draft.source ??= first('source') || undefined;
  if (first('unit')) putUnit(kept, first('unit'));
  const isPut = { target: putAmount(kept, 'target', first('target'), mark), baseline: false };
  isPut.baseline = putAmount(kept, 'baseline', first('baseline'), mark);
  const measure = first('measure') || first('target');
  if (measure && !isPut.target) putValues(kept, valuesIn(measure, { mark }));
  const isLost = (field: 'baseline' | 'target') =>
    /\d/.test(first(field)) && typeof draft[field] !== 'number' && !isPut[field];
  if (isLost('baseline')) out.note(row, 'unread', 'start-unread');
}
