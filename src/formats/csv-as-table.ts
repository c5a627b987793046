// Turns a table with commas or semicolons, as spreadsheets save it, into one with bars, which the reader of documents knows.

/** Undefined where no line has cells of one separator. Lines stay where they are; a line break in a cell becomes a space. */
export function csvAsTable(source: string): string | undefined {
  const text = source.replace(/^\ufeff/, '');
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const mark = [';', ','].find((one) => cellsOf(first, one).length > 1);
  if (mark === undefined || first.includes('\t')) return undefined;
  return linesOf(text)
    .map((line) => (line.trim() === '' ? '' : `| ${cellsOf(line, mark).map(plain).join(' | ')} |`))
    .join('\n');
}

/** Lines, with those breaks that stand in quotes left in them. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    else if (text[i] === '\n' && !quoted) {
      lines.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...lines, text.slice(start)];
}

function cellsOf(line: string, mark: string): string[] {
  const cells: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (i === line.length || (line[i] === mark && !quoted)) {
      cells.push(line.slice(start, i));
      start = i + 1;
    }
  }
  return cells;
}

function plain(cell: string): string {
  const trimmed = cell.trim();
  const inside = /^"([^]*)"$/.exec(trimmed)?.[1]?.replaceAll('""', '"') ?? trimmed;
  return inside.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
