import stringWidth from 'string-width';
import type { Span } from '../../core/coach/read/span.ts';
import { lineStarts, positionOf, type Statement } from '../../formats/statement.ts';

import { plain } from './plain.ts';

export type SourceView = {
  /** From 1. */
  line: number;
  column: number;
  text: string;
  /** Spaces and carets that stand right under the marked words, whatever their width. */
  carets: string;
};

const starts = new WeakMap<{ source: string }, number[]>();

/** The line of the source that a span begins on, cut to `width` columns around it, and the marks below. */
export function sourceView(
  file: { source: string },
  statement: Statement,
  spans: readonly Span[],
  width: number,
): SourceView {
  const lines = starts.get(file) ?? lineStarts(file.source);
  starts.set(file, lines);
  const marked = spans.length > 0 ? spans : [{ start: 0, end: statement.text.length }];
  const ranges = marked.map((span) => ({
    from: statement.offsets[span.start] ?? 0,
    to: endOf(statement, span),
  }));
  const place = positionOf(lines, ranges[0]?.from ?? 0);
  const lineStart = lines[place.line - 1] ?? 0;
  const whole = file.source.slice(lineStart, lines[place.line] ?? file.source.length).replace(/[\r\n]+$/, '');
  const marks = ranges
    .map(({ from, to }) => ({ from: from - lineStart, to: Math.min(to - lineStart, whole.length) }))
    .filter(({ from, to }) => from >= 0 && from < to);
  const view = cropped(plain(whole), marks, width);
  return { ...place, ...view };
}

/** Where the last unit of a span ends in the source: one after it, so that marks behind it are not underlined. */
function endOf(statement: Statement, span: Span): number {
  const last = statement.offsets[Math.max(span.start, span.end - 1)] ?? 0;
  return last + 1;
}

const signs = new Intl.Segmenter();

type Mark = { from: number; to: number };

function cropped(text: string, marks: readonly Mark[], width: number): { text: string; carets: string } {
  const first = marks[0]?.from ?? 0;
  const from =
    stringWidth(text.slice(0, first + 1)) > width ? Math.max(0, first - Math.floor(width / 4)) : leading(text);
  let [to, used] = [from, 0];
  for (const { segment } of signs.segment(text.slice(from))) {
    used += stringWidth(segment);
    if (used > width - 2) break;
    to += segment.length;
  }
  const cut = `${from > leading(text) ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  let carets = from > leading(text) ? ' ' : '';
  let at = from;
  for (const mark of marks) {
    const start = Math.max(at, mark.from);
    const end = Math.min(to, mark.to);
    if (end <= start) continue;
    carets += ' '.repeat(stringWidth(text.slice(at, start))) + '^'.repeat(stringWidth(text.slice(start, end)));
    at = end;
  }
  return { text: cut, carets };
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
