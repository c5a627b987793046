// Cuts a document into lines and says of each what it is by its first characters: heading, list item, prose, table row, or none of these.
import { isSpace, lineStarts, type StatementState } from '../statement.ts';
import { openFences } from './open-fences.ts';

export type LineKind =
  | 'blank'
  | 'heading'
  | 'item'
  | 'text'
  | 'row'
  | 'joined'
  | 'code'
  | 'comment'
  | 'front-matter'
  | 'rule'
  | 'definition';

export type Line = {
  /** From 1. */
  number: number;
  /** `joined`: goes on with the row above, whose cell in quotes is not closed yet. */
  kind: LineKind;
  /** Columns before the marker or the text; a tab goes to the next multiple of 4, a full-width space is 2. */
  indent: number;
  /** Source offsets of the content: after the marker, before trailing spaces and closing `#`. */
  start: number;
  end: number;
  /** Columns the whole line takes on a screen, roughly. */
  width: number;
  /** Stands behind `>`. */
  quoted?: boolean;
  /** Headings: 1–6, 7 for a line that is bold from end to end. */
  level?: number;
  /** Items: the family of the marker; items of one family at one indent are neighbours. */
  marker?: string;
  tick?: StatementState;
  /** Struck through from its marker to its end: `~~- KR4：…~~`. */
  struck?: boolean;
};

const bullet =
  /[-*+–—](?=\s|$)|-(?=[\p{L}<>≥≤])|[•●○◦▪▫■□▶►‣⁃·・](?=\s|\S)|[☐☑✅✔]\ufe0f?(?=\s|\S)|[├└┣┗╰┝┕╠╚][─━═╌-]{0,8}|[|+`\\]-{2,8}(?=\s{1,4}[\p{L}\p{N}*[])/uy;
const ordered: readonly { marker: string; pattern: RegExp }[] = [
  { marker: 'n2', pattern: /[0-9]{1,2}(?:\.[0-9]{0,2}[1-9]){1,4}[.、)]?(?=[\s\u3000])/y },
  { marker: 'n1', pattern: /[0-9０-９]{1,3}(?:[.．](?![0-9０-９])|、)/y },
  { marker: 'n)', pattern: /[0-9０-９]{1,3}[)）]/y },
  { marker: '(n)', pattern: /[(（][0-9０-９]{1,3}[)）]/y },
  { marker: '①', pattern: /[①-⑳❶-❿]/y },
  { marker: '一', pattern: /[一二三四五六七八九十]{1,3}[、.．](?!\d)/y },
  { marker: '(一)', pattern: /[(（][一二三四五六七八九十]{1,3}[)）]/y },
  { marker: 'a', pattern: /[a-zA-Z][.)](?=\s)/y },
];
const box = /\[([ xX√✓vV~-]?|\u3000)\](?=\s|$)|([☐□⬜])\ufe0f?(?=\s|$)|([☑✅✔])\ufe0f?(?=\s|$)/y;

/** Never throws; time grows with the length of the source. */
export function scanLines(source: string): Line[] {
  const starts = lineStarts(source);
  const lines: Line[] = [];
  let fence: { mark: string; length: number } | undefined;
  let comment = false;
  let row: { line: Line; joined: number } | undefined;
  let frontMatter = hasFrontMatter(source, starts);
  for (let index = 0; index < starts.length; index++) {
    const line = measure(source, starts[index] ?? 0, starts[index + 1] ?? source.length, index + 1);
    lines.push(line);
    const text = source.slice(line.start, line.end);
    if (row) {
      line.kind = 'joined';
      if (line.start < line.end) row.line.end = line.end;
      if (++row.joined >= longestRow || /"(?:\t|$)/.test(text)) row = opensQuote(text) ? row : undefined;
      continue;
    }
    if (line.kind === 'blank') continue;
    if (frontMatter) {
      line.kind = 'front-matter';
      if (index > 0 && (text === '---' || text === '...')) frontMatter = false;
      continue;
    }
    if (comment || text.startsWith('<!--')) {
      line.kind = 'comment';
      comment = !text.includes('-->');
      continue;
    }
    const mark = /^(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence) {
      line.kind = 'code';
      if (mark?.[0] === fence.mark && mark.length >= fence.length && text.length === mark.length) fence = undefined;
      continue;
    }
    if (mark && !text.slice(mark.length).includes('`')) {
      fence = { mark: mark[0] ?? '`', length: mark.length };
      line.kind = 'code';
      continue;
    }
    recognise(source, line, lines[index - 1]);
    if (line.kind === 'row' && text.includes('\t') && opensQuote(text)) row = { line, joined: 0 };
  }
  openFences(source, lines, (line, before) => recognise(source, line, before));
  return lines;
}

/** Lines that one cell in quotes may take. */
const longestRow = 40;

/** A cell of a pasted table begins with a quote that this line does not close. */
function opensQuote(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\t') + 1);
  return /^"(?!")/.test(last) && !/[^"](?:"")*"$/.test(last);
}

/** Front matter is a `---` on the first line, closed within reach, whose first line looks like `key: value`. */
function hasFrontMatter(source: string, starts: number[]): boolean {
  if (!/^\ufeff?---[ \t]*\r?\n[\w-]+[ \t]*:/.test(source.slice(0, 200))) return false;
  return starts
    .slice(2, 200)
    .some((start) => /^(?:---|\.\.\.)[ \t]*$/.test(source.slice(start, start + 8).split(/\r?\n|\r/, 1)[0] ?? ''));
}

function measure(source: string, from: number, to: number, number: number): Line {
  let end = to;
  while (end > from && isSpace(source.charCodeAt(end - 1))) end--;
  // A backslash at the end is a line break of Markdown.
  if (source[end - 1] === '\\' && source[end - 2] !== '\\' && end - 1 > from) end--;
  while (end > from && isSpace(source.charCodeAt(end - 1))) end--;
  let start = from;
  let indent = 0;
  let quoted = false;
  for (; start < end; start++) {
    const code = source.charCodeAt(start);
    if (code === 0x09) indent += 4 - (indent % 4);
    else if (code === 0x3000) indent += 2;
    else if (code === 0x3e && source.charCodeAt(start + 1) !== 0x3d) quoted = true;
    else if (isSpace(code) || code === 0x2502 || code === 0x2503) indent += 1;
    else break;
  }
  let width = indent;
  for (let i = start; i < end; i++) width += source.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  const line: Line = { number, kind: start >= end ? 'blank' : 'text', indent, start, end, width };
  if (quoted) line.quoted = true;
  return line;
}

function recognise(source: string, line: Line, before: Line | undefined): void {
  unstrike(source, line);
  const text = source.slice(line.start, line.end);
  const underline = /^(=+|-{2,})$/.exec(text)?.[1];
  if (underline && before?.kind === 'text' && line.indent < 4 && before.indent < 4) {
    before.kind = 'heading';
    before.level = underline[0] === '=' ? 1 : 2;
    line.kind = 'rule';
    return;
  }
  if (/^(?:([-*_=])[ \t]*)(?:\1[ \t]*){2,}$/.test(text)) {
    line.kind = 'rule';
    return;
  }
  const hashes = /^(#{1,6})(?:[ \t\u3000]+|(?=(?:O|KR|Objective|Key)\d*[\s:：])|(?=[\u3400-\u9fff【])|$)/i.exec(text);
  if (hashes && line.indent < 8) {
    line.kind = 'heading';
    line.level = hashes[1]?.length ?? 1;
    line.start += hashes[0].length;
    while (line.end > line.start && source[line.end - 1] === '#' && /[ \t#]/.test(source[line.end - 2] ?? ''))
      line.end--;
    while (line.end > line.start && isSpace(source.charCodeAt(line.end - 1))) line.end--;
    return;
  }
  if (/^\[[^\]]{1,200}\]:\s+\S/.test(text) && !/^\[[ xX]\]/.test(text)) {
    line.kind = 'definition';
    return;
  }
  if (text.startsWith('|') && !/^\|-{2,4}\s{1,4}[\p{L}\p{N}*[][^|]*$/u.test(text)) {
    line.kind = 'row';
    return;
  }
  if (item(source, line)) return;
  if (/[^|\\]\|[^|]+\||\S[ ]*\t+\s*\S/.test(text.slice(0, 2000))) {
    line.kind = 'row';
    return;
  }
  if (line.indent < 4 && /^(\*\*|__)(?!\1)[^*_]{1,300}\1\s*[:：]?(?:\s*\(.{1,200}\))?$/.test(text)) {
    line.kind = 'heading';
    line.level = 7;
  }
}

/** `~~- KR4：…~~`: the marks stand around the marker, so that it would not be seen as one. */
function unstrike(source: string, line: Line): void {
  if (!source.startsWith('~~', line.start) || !source.startsWith('~~', line.end - 2)) return;
  const inside = source.slice(line.start + 2, line.end - 2);
  if (inside.includes('~~') || !/^\s{0,3}(?:[-*+•#]{1,6}\s|\d{1,3}[.、)])/.test(inside)) return;
  line.start += 2 + inside.length - inside.trimStart().length;
  line.end -= 2;
  line.struck = true;
}

/** Takes the list marker and the tick box off the front of the line, if it has one. */
function item(source: string, line: Line): boolean {
  let at = line.start;
  bullet.lastIndex = at;
  const dot = bullet.exec(source);
  if (dot && at + dot[0].length <= line.end) {
    line.marker = /^[├└┣┗╰┝┕╠╚|+`\\]/.test(dot[0]) && dot[0] !== '+' ? 'tree' : 'bullet';
    if (/[☑✅✔]/.test(dot[0])) line.tick = 'done';
    else if (dot[0] === '☐') line.tick = 'open';
    at += dot[0].length;
  } else {
    for (const { marker, pattern } of ordered) {
      pattern.lastIndex = at;
      const found = pattern.exec(source);
      if (!found || at + found[0].length > line.end) continue;
      line.marker = marker;
      at += found[0].length;
      break;
    }
  }
  if (line.marker) while (at < line.end && isSpace(source.charCodeAt(at))) at++;
  box.lastIndex = at;
  const ticked = box.exec(source);
  if (ticked && at + ticked[0].length <= line.end) {
    line.tick = /[xX√✓vV☑✅✔]/.test(ticked[0]) ? 'done' : /[~-]/.test(ticked[0]) ? 'dropped' : 'open';
    line.marker ??= 'bullet';
    at += ticked[0].length;
    while (at < line.end && isSpace(source.charCodeAt(at))) at++;
  }
  if (!line.marker) return false;
  line.kind = 'item';
  line.start = at;
  return true;
}
