// One line of a table as CSV (RFC 4180, CRLF), which no spreadsheet computes.
export type Cell = string | number | null;

export function csvLine(row: readonly Cell[]): string {
  return `${row.map(written).join(',')}\r\n`;
}

/** Numbers stay numbers; text that a spreadsheet would compute begins with an apostrophe. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  const safe = /^\s*[=+\-@＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
