import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './database.ts';

/** Where a value of a call goes in the text. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Written = { query: CompiledQuery; places: string[] };

/**
 * A query whose text is written once, not on each call, which for a short query costs more than the engine's own work.
 * `build` is given places instead of values, so it must not look at them; values that are undefined are left out of it.
 */
export function statement<Values extends object, Row>(build: (db: Db, at: Values) => Compilable<Row>) {
  // By database, as engines write differently (a transaction is another Kysely, with the same adapter), and by which
  // values are given.
  const known = new WeakMap<object, Map<string, Written>>();
  return async (db: Db, values: Values): Promise<Row[]> => {
    const { adapter } = db.getExecutor();
    const given = values as Record<string, unknown>;
    const names = Object.keys(given).filter((name) => given[name] !== undefined);
    const texts = known.get(adapter) ?? new Map<string, Written>();
    known.set(adapter, texts);
    const key = names.join();
    const { query, places } = texts.get(key) ?? write(db, names, build);
    if (!texts.has(key)) texts.set(key, { query, places });
    const { rows } = await db.executeQuery<Row>({ ...query, parameters: places.map((name) => given[name]) } as never);
    return rows;
  };
}

function write<Values extends object, Row>(
  db: Db,
  names: readonly string[],
  build: (db: Db, at: Values) => Compilable<Row>,
): Written {
  const query = build(db, Object.fromEntries(names.map((name) => [name, new Place(name)])) as Values).compile();
  const places = query.parameters.map((value) => {
    if (value instanceof Place) return value.name;
    throw new Error(`a statement takes its values by name, not ${String(value)}`);
  });
  return { query, places };
}
