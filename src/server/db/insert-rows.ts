import type { CompiledQuery } from 'kysely';
import type { Db } from './database.ts';
import type { Tables } from './tables.ts';

/** Rows of one statement; what is left over goes in smaller portions. */
const portions = [100, 10, 1];

/**
 * Inserts many rows with few statements, whose texts are written once for each portion; rows that are there already
 * stay as they are. What a row does not name is null.
 */
export function insertRows<Table extends keyof Tables & string>(
  table: Table,
  columns: readonly (keyof Tables[Table] & string)[],
) {
  const known = new WeakMap<object, Map<number, CompiledQuery>>();

  function textOf(db: Db, count: number): CompiledQuery {
    const { adapter } = db.getExecutor();
    const texts = known.get(adapter) ?? new Map<number, CompiledQuery>();
    known.set(adapter, texts);
    const found = texts.get(count) ?? write(db, count);
    texts.set(count, found);
    return found;
  }

  function write(db: Db, count: number): CompiledQuery {
    const empty = Object.fromEntries(columns.map((name) => [name, 0]));
    return db
      .insertInto(table)
      .values(Array.from({ length: count }, () => empty) as never)
      .onConflict((conflict) => conflict.doNothing())
      .compile();
  }

  return async (tx: Db, rows: readonly Tables[Table][]): Promise<void> => {
    let at = 0;
    for (const portion of portions)
      for (; rows.length - at >= portion; at += portion) {
        const parameters = rows
          .slice(at, at + portion)
          .flatMap((row) => columns.map((name) => (row as Record<string, unknown>)[name] ?? null));
        await tx.executeQuery({ ...textOf(tx, portion), parameters } as never);
      }
  };
}
