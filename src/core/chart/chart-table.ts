// The twin of a drawing: the same data as rows, for whoever reads rather than looks, copies it, or prints it.

export type ChartTable = {
  columns: { name: string; isNumber?: boolean }[];
  /** As many cells as columns; what belongs together stands together, the newest first. */
  rows: string[][];
};

/** For a spreadsheet: tabs between cells, one row a line. */
export function tabbed({ columns, rows }: ChartTable): string {
  const plain = (cell: string) => cell.replace(/[\t\r\n]+/g, ' ');
  // What a spreadsheet would compute begins with an apostrophe; a number keeps its sign.
  const safe = (cell: string) => (/^\s*[=+\-@＝＋－＠](?![\d.,]+\D{0,8}$)/u.test(cell) ? `'${cell}` : cell);
  return [columns.map(({ name }) => name), ...rows].map((row) => row.map(plain).map(safe).join('\t')).join('\n');
}
