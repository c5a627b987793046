// Long lists by column: the name of each field crosses the wire once, and what is the same to the end is told once.

type Columns = Record<string, readonly unknown[]>;
type Made<Row, Tells> = { [Name in keyof Tells]: Tells[Name] extends (row: Row) => infer Value ? Value[] : never };

/** Rows as columns in their order; the last value of a column holds for all rows that follow. */
export function asColumns<Row, Tells extends Record<string, (row: Row) => unknown>>(
  rows: readonly Row[],
  tells: Tells,
): Made<Row, Tells> {
  const columns: Record<string, unknown[]> = {};
  for (const [name, tell] of Object.entries(tells)) {
    const column = rows.map(tell);
    let length = column.length;
    while (length > 1 && isSame(column[length - 1], column[length - 2])) length -= 1;
    column.length = length;
    columns[name] = column;
  }
  return columns as Made<Row, Tells>;
}

/** The rows again: as many as the longest column has values. */
export function asRows<Told extends Columns>(columns: Told): { [Name in keyof Told]: Told[Name][number] }[] {
  const named = Object.entries(columns);
  const count = named.reduce((most, [, column]) => Math.max(most, column.length), 0);
  return Array.from({ length: count }, (_, at) => {
    const row: Record<string, unknown> = {};
    for (const [name, column] of named) row[name] = column[Math.min(at, column.length - 1)];
    return row as { [Name in keyof Told]: Told[Name][number] };
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}
