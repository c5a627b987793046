// Nests the lines of a document: headings by level, items by indent and kind of marker, prose and table rows where they stand.
import { cut, type Piece, type StatementState } from '../statement.ts';
import { inline } from './inline.ts';
import { readField, readLabel, type Label } from './label.ts';
import type { Line } from './scan-lines.ts';
import { cellsOf, isDivider } from './cells.ts';

export type Node = {
  kind: 'heading' | 'item' | 'text' | 'row';
  /** The lines it takes, first to last. */
  lines: Line[];
  piece: Piece;
  /** Text of the piece without its label and leading signs. */
  label?: Label | undefined;
  level: number;
  tick?: StatementState | undefined;
  struck: boolean;
  cells?: Piece[] | undefined;
  /** Only the marks below a table's head. */
  divider?: boolean | undefined;
  parent: Node | undefined;
  children: Node[];
  /** The lines it goes on over, until they are put behind each other. */
  wrapped: Piece[];
};

type Open = { node: Node; indent: number; marker: string };

/** Deeper lists are read as if they stood at this depth. */
const deepest = 30;

/** The document as a tree under one node without text. Lines that hold no statement (code, comments, rules) are left out. */
export function outline(source: string, lines: readonly Line[]): Node {
  const root = blank('heading', 0);
  let heading = root;
  let stack: Open[] = [];
  const wrapped = new Set<Node>();
  const definitions = definitionsIn(source, lines);
  let before: { node: Node; line: Line } | undefined;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') {
      before = undefined;
      if (line.kind === 'rule') stack = [];
      continue;
    }
    if (line.kind === 'code' || line.kind === 'comment' || line.kind === 'front-matter' || line.kind === 'definition') {
      before = undefined;
      continue;
    }
    for (const node of nodesOf(source, line, definitions)) {
      if (node.kind === 'heading') {
        while (heading.parent && heading.level >= node.level) heading = heading.parent;
        adopt(heading, node);
        heading = node;
        stack = [];
      } else if (before && node.kind === 'text' && !node.label && continues(before, node, line)) {
        before.node.wrapped.push(node.piece);
        before.node.lines.push(line);
        wrapped.add(before.node);
        before = { node: before.node, line };
        continue;
      } else if (node.kind === 'item' || node.label) {
        const marker = node.kind === 'item' ? (line.marker ?? 'bullet') : `label ${node.label?.as}`;
        stack = settle(stack, line.indent, marker);
        adopt(stack.at(-1)?.node ?? heading, node);
        if (stack.length < deepest) stack.push({ node, indent: line.indent, marker });
      } else {
        while (stack.length > 0 && line.indent <= (stack.at(-1)?.indent ?? 0) && !keepsOpen(stack.at(-1), node))
          stack.pop();
        adopt(stack.at(-1)?.node ?? heading, node);
      }
      before = { node, line };
    }
  }
  for (const node of wrapped) unwrap(node);
  return root;
}

/** The names in `[name]: address` lines, in lower case. */
function definitionsIn(source: string, lines: readonly Line[]): Set<string> {
  const names = new Set<string>();
  for (const line of lines) {
    if (line.kind !== 'definition') continue;
    names.add((/^\[([^\]]{1,200})\]/.exec(source.slice(line.start, line.start + 210))?.[1] ?? '').toLowerCase());
  }
  return names;
}

/** Prose, fields and rows right below a label at the same indent belong to it. */
function keepsOpen(open: Open | undefined, node: Node): boolean {
  return (
    open?.marker.startsWith('label') === true &&
    (node.kind === 'row' || readField(node.piece) !== undefined || open.node.label?.rest.text === '')
  );
}

/** The open items that a new one with this indent and marker stands under. */
function settle(stack: Open[], indent: number, marker: string): Open[] {
  const open = [...stack];
  while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent + 1) open.pop();
  const same = open.findLastIndex((one) => one.marker === marker && Math.abs(one.indent - indent) <= 1);
  if (same >= 0) return open.slice(0, same);
  const neighbour = open.at(-1);
  if (neighbour && Math.abs(neighbour.indent - indent) <= 1 && /objective/.test(marker)) {
    const first = open.findIndex((one) => Math.abs(one.indent - indent) <= 1);
    return open.slice(0, first);
  }
  return open;
}

/** Whether a line of prose goes on with the statement above it: set in, or the line above was as long as wrapped lines are. */
function continues(before: { node: Node; line: Line }, node: Node, line: Line): boolean {
  if (before.node.kind === 'heading' || before.node.kind === 'row' || readField(node.piece)) return false;
  if (before.node.kind === 'text' && !before.node.label) return before.line.width >= 60;
  if (before.node.label?.rest.text === '') return false;
  if (before.node.kind === 'item' && line.indent > (before.node.lines[0]?.indent ?? 0) + 1) return true;
  return before.line.width >= 50;
}

/** Puts the lines a statement goes on over behind each other: without a space between Chinese characters. */
function unwrap(node: Node): void {
  if (node.wrapped.length === 0) return;
  const kept = node.label && node.label.rest.text ? node.label.rest : undefined;
  if (node.label) node.label.rest = joinLines([kept ?? { text: '', offsets: [] }, ...node.wrapped]);
  node.piece = joinLines([node.piece, ...node.wrapped]);
}

function joinLines(lines: Piece[]): Piece {
  const texts: string[] = [];
  const offsets: number[] = [];
  for (const line of lines) {
    if (line.text === '') continue;
    const end = offsets.pop();
    if (end !== undefined && !(wide.test(texts.at(-1)?.slice(-1) ?? '') && wide.test(line.text.slice(0, 1)))) {
      texts.push(' ');
      offsets.push(end);
    }
    texts.push(line.text);
    for (const offset of line.offsets) offsets.push(offset);
  }
  return { text: texts.join(''), offsets };
}

const wide = /[\u2e80-\uffef]/;

/** Usually one; several when labelled statements stand behind each other on one line or are parted by `<br>`. */
function nodesOf(source: string, line: Line, definitions: ReadonlySet<string>): Node[] {
  const kind =
    line.kind === 'heading' ? 'heading' : line.kind === 'item' ? 'item' : line.kind === 'row' ? 'row' : 'text';
  if (kind === 'row') return [rowOf(source, line)];
  const whole = inline(source, line.start, line.end, definitions);
  return parts(whole).map((part, index) => {
    const node = blank(index === 0 ? kind : 'text', line.level ?? 0);
    node.lines = [line];
    node.piece = withoutSigns(part, node);
    node.label = readLabel(node.piece);
    node.struck = whole.struck;
    node.tick ??= line.tick;
    return node;
  });
}

function rowOf(source: string, line: Line): Node {
  const node = blank('row', 0);
  node.lines = [line];
  node.cells = cellsOf(source, line);
  node.divider = isDivider(source.slice(line.start, line.end));
  node.piece = inline(source, line.start, line.end);
  node.tick = line.tick;
  return node;
}

/** Cuts `O：… KR1：… KR2：…` before each labelled key result. */
function parts(piece: Piece): Piece[] {
  const cuts: number[] = [];
  const inside =
    /[\s；;，,。.、]\s{0,3}(?=(?:KRs?\s?[-#]?\s?[0-9０-９]{0,3}(?:\.[0-9０-９]{1,3})?|关键结果|关键成果|關鍵結果|關鍵成果)\s?[一二三四五0-9０-９]{0,3}\s?[:：])/gi;
  const label = readLabel(piece);
  if (label && label.owner === undefined) {
    for (const found of piece.text.matchAll(inside)) if (found.index > 3) cuts.push(found.index + 1);
  }
  if (cuts.length === 0) return [piece];
  return [0, ...cuts].map((from, index) => {
    const part = cut(piece, from, cuts[index] ?? piece.text.length);
    return index < cuts.length ? cut(part, 0, part.text.replace(/[；;，,\s]+$/, '').length) : part;
  });
}

/** Emoji and arrows in front of a statement say nothing; a tick among them does. */
function withoutSigns(piece: Piece, node: Node): Piece {
  const signs = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|[▸▹➤➢→⇒»›✦★☆§])\s{0,3}){1,8}/u.exec(
    piece.text.slice(0, 24),
  );
  if (!signs || signs[0].length >= piece.text.length) return piece;
  if (/[✅☑✔]/.test(signs[0])) node.tick = 'done';
  return cut(piece, signs[0].length);
}

function adopt(parent: Node, node: Node): void {
  node.parent = parent;
  parent.children.push(node);
}

function blank(kind: Node['kind'], level: number): Node {
  return {
    kind,
    lines: [],
    piece: { text: '', offsets: [0] },
    level,
    struck: false,
    parent: undefined,
    children: [],
    wrapped: [],
  };
}
