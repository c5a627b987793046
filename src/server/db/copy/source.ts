/** A cell as every engine keeps it: the tables hold texts and numbers, and nothing else. */
export type Value = string | number | null;

/** A table as it is copied; columns in the order of their names, the same on every engine. */
export type Shape = { table: string; columns: readonly string[] };

/** What a copy is made from: a database at one moment, or a backup. Tables are read once each, in their order. */
export type Source = {
  /** The migrations its schema was made by. */
  migrations: readonly string[];
  shapes: readonly Shape[];
  rows(shape: Shape): AsyncIterable<readonly Value[][]>;
};

/** Rows that are read, written and counted together. */
export const batch = 500;

/** The types of columns that a copy carries without a loss, by the names of both engines. */
const carried = /^(text|integer|bigint|double precision)$/i;

type Column = { table: string; name: string; type: string };

/** Tables of these columns in the order of their names. Another type has to be taught here first. */
export function shapesOf(columns: readonly Column[]): Shape[] {
  const strange = columns.find(({ type }) => !carried.test(type));
  if (strange) throw new Error(`a copy cannot carry ${strange.table}.${strange.name}: ${strange.type}`);
  return [...Map.groupBy(columns, ({ table }) => table)]
    .map(([table, named]) => ({ table, columns: named.map(({ name }) => name).toSorted() }))
    .toSorted((a, b) => (a.table < b.table ? -1 : 1));
}

/** The names in a statement; they come from the schema, which is ours. */
export const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
