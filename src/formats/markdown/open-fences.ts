// Opens fenced blocks that hold labelled OKRs, in documents that label none outside: people fence a tree so that it keeps its shape.
import type { Line } from './scan-lines.ts';

const objective = /^[-*#>\s│├└─|+`]{0,12}(?:o\s?-?\d{1,2}\b|objectives?\b|(?:目标|目標))[^:：]{0,12}[:：]/i;
const keyResult = /^[-*#>\s│├└─|+`]{0,12}(?:krs?\s?[-#]?\s?\d|krs?\s?[:：]|key results?\b|[关關][键鍵][结結成]果)/i;

/** `recognise` is asked about each line of such a block; the fences themselves stay code. */
export function openFences(
  source: string,
  lines: readonly Line[],
  recognise: (line: Line, before: Line | undefined) => void,
): void {
  const starts = (line: Line, pattern: RegExp) =>
    pattern.test(source.slice(line.start, Math.min(line.end, line.start + 80)));
  if (!lines.some((line) => line.kind === 'code')) return;
  if (lines.some((line) => line.kind !== 'code' && line.kind !== 'comment' && starts(line, keyResult))) return;
  let inside: Line[] | undefined;
  let info = '';
  for (const line of lines) {
    if (line.kind !== 'code') continue;
    const mark = /^(?:`{3,}|~{3,})/.exec(source.slice(line.start, line.end));
    if (!mark) inside?.push(line);
    else if (inside === undefined) {
      inside = [];
      info = source.slice(line.start + mark[0].length, line.end).trim();
    } else {
      const read = /^(?:te?xt|plain(?:text)?|markdown|md|okrs?)?$/i.test(info);
      const labelled = (pattern: RegExp) => inside?.some((one) => starts(one, pattern)) === true;
      if (read && labelled(objective) && labelled(keyResult)) open(inside, recognise);
      inside = undefined;
    }
  }
}

function open(lines: readonly Line[], recognise: (line: Line, before: Line | undefined) => void): void {
  lines.forEach((line, index) => {
    line.kind = 'text';
    recognise(line, lines[index - 1]);
  });
}
