// Takes the marks of Markdown out of one range of a source (emphasis, links, code, tags, escapes) and keeps where each character came from.
import { cut, isSpace, type Piece } from '../statement.ts';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};
const punctuation = /[!-/:-@[-`{-~]/;

/** `struck` is true when everything that can be seen is struck through. Linear in the length of the range. */
export function inline(
  source: string,
  start: number,
  end: number,
  definitions: ReadonlySet<string> = none,
): Piece & { struck: boolean } {
  const gone = new Uint8Array(end - start);
  const drop = (from: number, to: number) => gone.fill(1, from - start, to - start);
  const literal = literals(source, start, end, drop);
  const open = (at: number) => !literal[at - start] && !gone[at - start];
  links(source, start, end, open, drop, definitions);
  const struck = marks(source, start, end, open, drop);
  const units: string[] = [];
  const offsets: number[] = [];
  let seen = 0;
  let crossed = 0;
  for (let i = start; i < end; i++) {
    if (gone[i - start]) continue;
    let unit = source[i] ?? '';
    offsets.push(i);
    if (unit === '&' && open(i)) {
      const name = /^&[a-z#0-9]{2,5};/.exec(source.slice(i, Math.min(end, i + 8)))?.[0] ?? '';
      const plain = entities[name];
      if (plain) {
        unit = plain;
        i += name.length - 1;
      }
    }
    units.push(unit);
    if (isSpace(unit.charCodeAt(0))) continue;
    seen++;
    if (struck[i - start]) crossed++;
  }
  offsets.push(end);
  return { ...cut({ text: units.join(''), offsets }, 0), struck: seen > 0 && crossed === seen };
}

const none: ReadonlySet<string> = new Set();

type Drop = (from: number, to: number) => void;
type IsOpen = (at: number) => boolean;

/** Marks what stands in code spans and behind a backslash as literal; drops the backticks, backslashes and HTML tags. */
function literals(source: string, start: number, end: number, drop: Drop): Uint8Array {
  const literal = new Uint8Array(end - start);
  const runs: { at: number; length: number; next: number }[] = [];
  for (let i = start; i < end; i++) {
    if (source[i] !== '`') continue;
    const at = i;
    while (i + 1 < end && source[i + 1] === '`') i++;
    runs.push({ at, length: i - at + 1, next: -1 });
  }
  const later = new Map<number, number>();
  for (let r = runs.length - 1; r >= 0; r--) {
    const run = runs[r];
    if (!run) continue;
    run.next = later.get(run.length) ?? -1;
    later.set(run.length, r);
  }
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r];
    const close = run && runs[run.next];
    if (!run || !close) continue;
    drop(run.at, run.at + run.length);
    drop(close.at, close.at + close.length);
    literal.fill(1, run.at - start, close.at + close.length - start);
    r = run.next;
  }
  for (let i = start; i < end; i++) {
    if (literal[i - start]) continue;
    if (source[i] === '\\' && i + 1 < end && punctuation.test(source[i + 1] ?? '')) {
      drop(i, i + 1);
      literal[i + 1 - start] = 1;
      i++;
    } else if (source[i] === '<') {
      const tag = /^<(?:\/?[a-zA-Z][^<>\n]{0,300}|!--[^<>\n]{0,300}--)>/.exec(
        source.slice(i, Math.min(end, i + 310)),
      )?.[0];
      if (!tag || (/\s/.test(tag) && !/[="/-]/.test(tag))) continue;
      drop(i, i + tag.length);
      i += tag.length - 1;
    }
  }
  return literal;
}

/** `[text](address)` and `[text][name of a definition]` keep their text; a bare number or address as text goes with it, and so do the round brackets around. */
function links(
  source: string,
  start: number,
  end: number,
  open: IsOpen,
  drop: Drop,
  definitions: ReadonlySet<string>,
): void {
  const square = pairs(source, start, end, '[', ']', open);
  const round = pairs(source, start, end, '(', ')', open);
  for (const [from, to] of square) {
    // [^1] points at a footnote.
    if (source[from + 1] === '^' && to - from <= 12 && source[to + 1] !== '(' && source[to + 1] !== ':') {
      drop(from, to + 1);
      continue;
    }
    const reference = source[to + 1] === '[' ? square.get(to + 1) : undefined;
    if (reference !== undefined && definitions.has(source.slice(to + 2, reference).toLowerCase())) {
      drop(from, from + 1);
      drop(to, reference + 1);
      continue;
    }
    const close = source[to + 1] === '(' ? round.get(to + 1) : undefined;
    if (close === undefined || close >= end) continue;
    const label = source.slice(from + 1, Math.min(to, from + 200)).trim();
    const image = source[from - 1] === '!' && from > start;
    if (!image && !/^(?:[#!]?\d+|https?:\/\/\S+|)$/.test(label)) {
      drop(from, from + 1);
      drop(to, close + 1);
      continue;
    }
    let left = image ? from - 1 : from;
    let right = close + 1;
    if (source[left - 1] === '(' && source[right] === ')' && left - 1 >= start && right < end) {
      left--;
      right++;
    }
    drop(left, right);
  }
}

function pairs(
  source: string,
  start: number,
  end: number,
  left: string,
  right: string,
  open: IsOpen,
): Map<number, number> {
  const found = new Map<number, number>();
  const stack: number[] = [];
  for (let i = start; i < end; i++) {
    if (!open(i)) continue;
    if (source[i] === left) stack.push(i);
    else if (source[i] === right) {
      const from = stack.pop();
      if (from !== undefined) found.set(from, i);
    }
  }
  return found;
}

/** Drops pairs of `**`, `__`, `~~`, `*` and `_`; returns what stands between `~~`. */
function marks(source: string, start: number, end: number, open: IsOpen, drop: Drop): Uint8Array {
  const struck = new Uint8Array(end - start);
  const waiting = new Map<string, number>();
  for (let i = start; i < end; i++) {
    const mark = open(i) ? markAt(source, i, end) : '';
    if (!mark) continue;
    const before = i > start ? (source[i - 1] ?? ' ') : ' ';
    const after = i + mark.length < end ? (source[i + mark.length] ?? ' ') : ' ';
    const opener = waiting.get(mark);
    const word = mark[0] === '_';
    if (opener !== undefined && !/\s/.test(before) && !(word && /\w/.test(after))) {
      drop(opener, opener + mark.length);
      drop(i, i + mark.length);
      if (mark === '~~') struck.fill(1, opener - start, i - start);
      waiting.delete(mark);
    } else if (!/\s/.test(after) && !(word && /\w/.test(before))) waiting.set(mark, i);
    i += mark.length - 1;
  }
  return struck;
}

function markAt(source: string, at: number, end: number): string {
  const one = source[at] ?? '';
  if (one !== '*' && one !== '_' && one !== '~') return '';
  if (at + 1 < end && source[at + 1] === one) return one + one;
  return one === '~' ? '' : one;
}
