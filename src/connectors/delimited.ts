// Reads comma-separated values (RFC 4180, also with semicolons or tabs) in one pass, linear in the length of the text.

/** `open`: a quote is never closed, as in a file that was cut. */
export type Delimited = { rows: string[][]; open: boolean };

export function delimitedRows(text: string, delimiter?: string): string[][] {
  return readDelimited(text, delimiter).rows;
}

/** Rows of cells; quotes hold commas, line breaks and doubled quotes. A byte-order mark and empty lines are skipped. */
export function readDelimited(text: string, delimiter = delimiterOf(text)): Delimited {
  let open = false;
  const rows: string[][] = [];
  let row: string[] = [];
  const end = text.length;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < end) {
    let cell: string;
    if (text[at] === '"') [cell, at, open] = quoted(text, at + 1);
    else cell = '';
    const from = at;
    while (at < end && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    row.push(cell + text.slice(from, at));
    if (text[at] === delimiter) {
      at++;
      if (at === end) row.push('');
      if (at < end) continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return { rows, open };
}

function quoted(text: string, from: number): [cell: string, next: number, open: boolean] {
  let cell = '';
  let at = from;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return [cell + text.slice(at), text.length, true];
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return [cell, close + 1, false];
    cell += '"';
    at = close + 2;
  }
}

/** The one of comma, semicolon and tab that the first line has most of. */
function delimiterOf(text: string): string {
  const line = text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
