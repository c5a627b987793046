// Nests the lines of a document: headings by level, items by indent and kind of marker, prose and table rows where they stand.
import { fold } from '../../core/coach/read/fold.ts';
import { cut, type Piece, type StatementState } from '../statement.ts';
import { inline } from './inline.ts';
import { cellsOf, isDivider } from './cells.ts';
import { readField } from './field.ts';
import { joinLines } from './join-lines.ts';
import { readLabel, type Label } from './label.ts';
import { parts } from './parts.ts';
import type { Line } from './scan-lines.ts';
import { isTitle } from './titles.ts';

export type Node = {
  kind: 'heading' | 'item' | 'text' | 'row';
  /** The lines it takes, first to last. */
  lines: Line[];
  piece: Piece;
  /** Text of the piece without its label and leading signs. */
  label?: Label | undefined;
  foreign?: ForeignLabel | undefined;
  level: number;
  tick?: StatementState | undefined;
  struck: boolean;
  /** Stands behind `>`. */
  quoted: boolean;
  /** Nothing but a link to a place in this document or to another one. */
  link: boolean;
  cells?: Piece[] | undefined;
  /** Only the marks below a table's head. */
  divider?: boolean | undefined;
  parent: Node | undefined;
  children: Node[];
  /** The lines it goes on over, until they are put behind each other. */
  wrapped: Piece[];
};

/**
 * A label of another language: `said` as it is written, `instead` the one that is read. `sure`: it can hardly stand in a
 * text about other things.
 */
export type ForeignLabel = { said: string; instead: string; sure: boolean };

type Open = { node: Node; indent: number; marker: string };

/** Deeper lists are read as if they stood at this depth. */
const deepest = 30;

const holdsText: ReadonlySet<Line['kind']> = new Set(['heading', 'item', 'text', 'row']);

/** The document as a tree under one node without text. Lines that hold no statement (code, comments, rules) are left out. */
export function outline(source: string, lines: readonly Line[]): Node {
  const root = blank('heading', 0);
  let heading = root;
  let stack: Open[] = [];
  const wrapped = new Set<Node>();
  /** What labelled objectives stand right under. */
  const owners = new Set<Node>();
  const definitions = definitionsIn(source, lines);
  // A heading in a quote is part of the quote, unless everything is quoted.
  const quotes = lines.some((line) => line.kind === 'heading' && !line.quoted);
  let before: { node: Node; line: Line } | undefined;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') {
      before = undefined;
      if (line.kind === 'rule') stack = [];
      continue;
    }
    if (!holdsText.has(line.kind)) {
      before = undefined;
      continue;
    }
    if (line.kind === 'heading' && line.quoted && quotes) line.kind = 'text';
    for (const node of nodesOf(source, line, definitions)) {
      if (node.kind === 'heading') {
        while (heading.parent && heading.level >= node.level) heading = heading.parent;
        adopt(heading, node);
        heading = node;
        stack = [];
      } else if (before && node.kind === 'text' && !node.label && continues(source, before, node, line)) {
        before.node.wrapped.push(node.piece);
        before.node.lines.push(line);
        wrapped.add(before.node);
        before = { node: before.node, line };
        continue;
      } else if (node.kind === 'item' || node.label) {
        const marker = node.kind === 'item' ? (line.marker ?? 'bullet') : `label ${node.label?.as}`;
        if (isObjective(node) && node.label?.weak !== true) stack = outOfKeyResults(stack);
        if (node.label?.as === 'key-result') stack = besidePlain(stack, line.indent, heading, owners);
        stack = settle(stack, line.indent, marker, isObjective(node) && node.label?.weak !== true);
        const parent = stack.at(-1)?.node ?? heading;
        adopt(parent, node);
        if (isObjective(node)) owners.add(parent);
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
function settle(stack: Open[], indent: number, marker: string, objective: boolean): Open[] {
  const open = [...stack];
  while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent + 1) open.pop();
  const same = open.findLastIndex((one) => one.marker === marker && Math.abs(one.indent - indent) <= 1);
  if (same >= 0) return open.slice(0, same);
  const neighbour = open.at(-1);
  if (neighbour && Math.abs(neighbour.indent - indent) <= 1 && (objective || /objective/.test(marker))) {
    const first = open.findIndex((one) => Math.abs(one.indent - indent) <= 1);
    return open.slice(0, first);
  }
  return open;
}

/**
 * `KR3 …` behind plain items of the same indent, all under or behind `O：…`: a neighbour of theirs, whatever marks they
 * begin with.
 */
function besidePlain(stack: Open[], indent: number, heading: Node, owners: ReadonlySet<Node>): Open[] {
  const over = stack.findLastIndex(({ node, indent: own }) => isObjective(node) && own <= indent + 1);
  const plain = stack.findIndex((open, at) => at > over && !open.node.label && open.indent >= indent - 1);
  if (plain < 0) return stack;
  const parent = stack[plain - 1]?.node ?? heading;
  return isObjective(parent) || owners.has(parent) ? stack.slice(0, plain) : stack;
}

/** `  Objective 2: …` set in below a key result, as editors do it, ends the list above. */
function outOfKeyResults(stack: Open[]): Open[] {
  const at = stack.findIndex(({ node }) => node.label?.as === 'key-result' && node.label.rest.text !== '');
  return at < 0 ? stack : stack.slice(0, at);
}

function isObjective({ label }: Node): boolean {
  return label?.as === 'objective' && label.rest.text !== '';
}

/**
 * Whether a line of prose goes on with the statement above it: set in, or the line above was as long as wrapped lines
 * are. Chinese is hardly ever wrapped by hand, so there only a line that is set in goes on.
 */
function continues(source: string, before: { node: Node; line: Line }, node: Node, line: Line): boolean {
  const { node: above } = before;
  if (endsHard(source, before.line) && line.indent <= (above.lines[0]?.indent ?? 0)) return false;
  if (above.kind === 'heading' || above.kind === 'row' || readField(node.piece)) return false;
  if (before.line.quoted !== line.quoted) return false;
  if (above.kind === 'text' && !above.label)
    return before.line.width >= 60 && !isChinese(above.piece.text) && !isListed(above, node);
  if (above.label?.rest.text === '') return false;
  if (above.kind === 'item' && line.indent > (above.lines[0]?.indent ?? 0) + 1) return true;
  return before.line.width >= 50 && !isChinese(above.piece.text);
}

/** Right below `#### Key results` each line that begins with a capital is one, behind a sentence that has not ended too. */
function isListed({ parent }: Node, { piece }: Node): boolean {
  const label = parent?.label;
  return label?.as === 'key-result' && label.plural && label.rest.text === '' && /^\p{Lu}/u.test(piece.text);
}

/** Two spaces or a backslash at its end: the writer broke the line here. */
function endsHard(source: string, { end }: Line): boolean {
  return source.startsWith('  ', end) || source[end - 1] === '\\';
}

function isChinese(text: string): boolean {
  return (text.slice(-40).match(/\p{Script=Han}/gu)?.length ?? 0) >= 8;
}

/** Puts the lines a statement goes on over behind each other: without a space between Chinese characters. */
function unwrap(node: Node): void {
  if (node.wrapped.length === 0) return;
  const kept = node.label && node.label.rest.text ? node.label.rest : undefined;
  if (node.label) node.label.rest = joinLines([kept ?? { text: '', offsets: [] }, ...node.wrapped]);
  node.piece = joinLines([node.piece, ...node.wrapped]);
}

/** Usually one; several when labelled statements stand behind each other on one line or are parted by `<br>`. */
function nodesOf(source: string, line: Line, definitions: ReadonlySet<string>): Node[] {
  const kind =
    line.kind === 'heading' ? 'heading' : line.kind === 'item' ? 'item' : line.kind === 'row' ? 'row' : 'text';
  if (kind === 'row') return [rowOf(source, line)];
  const whole = inline(source, line.start, line.end, definitions);
  return parts(whole).map((part, index) => {
    const node = blank(index === 0 ? kind : 'text', line.level ?? 0);
    node.lines = [line];
    node.quoted = line.quoted === true;
    node.piece = withoutMarks(withoutSigns(part, node));
    node.link = kind === 'item' && index === 0 && isLink(source, line, node.piece.text);
    node.label = node.link ? undefined : (readLabel(node.piece) ?? numberedLabel(node));
    node.struck = whole.struck || line.struck === true;
    node.tick ??= line.tick;
    return node;
  });
}

/** `## 1. Objective (O)`, `## 二、关键结果`: a heading whose number stands in front of the word. */
function numberedLabel({ kind, piece }: Node): Label | undefined {
  const number = /^(?:\d{1,2}[.)、]|[一二三四五六七八九十]{1,2}[、.])\s{0,3}/.exec(piece.text)?.[0].length;
  if (kind !== 'heading' || number === undefined) return undefined;
  const label = readLabel(cut(piece, number));
  return label?.rest.text === '' ? label : undefined;
}

/** An item that is nothing but a link: into this document, to a file beside it, or to where OKRs or their minutes stand. */
function isLink(source: string, line: Line, text: string): boolean {
  const shown = source.slice(line.start, Math.min(line.end, line.start + 700));
  const address = /^[*_]{0,3}\[.{1,300}\]\(([^()\s]{0,400})\)[*_]{0,3}(?:\s*\([^()]{0,20}\))?$/.exec(shown)?.[1];
  if (address === undefined) return false;
  if (address.startsWith('#')) return true;
  if (line.tick) return false;
  return /\.mdx?(?:#.*)?$/.test(address) || isTitle(text, true) || documents.test(fold(text));
}

const documents = /(?<![a-z])(?:thread|retrospective|spreadsheet|slides|video|docs?|document|notes|sheet)$/;

function rowOf(source: string, line: Line): Node {
  const node = blank('row', 0);
  node.lines = [line];
  node.cells = cellsOf(source, line);
  node.divider = isDivider(source.slice(line.start, line.end));
  node.piece = inline(source, line.start, line.end);
  node.tick = line.tick;
  return node;
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

/** Emphasis that begins or ends on another line, and arrows that only decorate. */
function withoutMarks(piece: Piece): Piece {
  const from = /^(?:\*\*|__)(?=\S)/.exec(piece.text)?.[0].length ?? 0;
  const to = /(?<=\S)(?:\*\*|__)$/.test(piece.text) ? piece.text.length - 2 : piece.text.length;
  return from === 0 && to === piece.text.length ? piece : cut(piece, from, to);
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
    quoted: false,
    link: false,
    parent: undefined,
    children: [],
    wrapped: [],
  };
}
