import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './database.ts';

/** Where a value of a call goes in the text; `index`: which one of a list. */
class Place {
  readonly name: string;
  readonly index: number | undefined;
  constructor(name: string, index?: number) {
    this.name = name;
    this.index = index;
  }
}

type WrittenQuery = { query: CompiledQuery; places: Place[] };

/**
 * A query whose text is written once, not on each call, which for a short query costs more than the engine's own work.
 * `build` is given places instead of values, so it must not look at them; values that are undefined are left out of it.
 * A list, for `in` only and never empty, is a list of places: as many as the next of a few lengths, the last value again
 * in those that are left over, so that a text serves many lengths.
 */
export function statement<Values extends object, Row>(build: (db: Db, at: Values) => Compilable<Row>) {
  // By database, as engines write differently (a transaction is another Kysely, with the same adapter), and by which
  // values are given.
  const known = new WeakMap<object, Map<string, WrittenQuery>>();
  return async (db: Db, values: Values): Promise<Row[]> => {
    const { adapter } = db.getExecutor();
    const given = values as Record<string, unknown>;
    const names = Object.keys(given).filter((name) => given[name] !== undefined);
    const texts = known.get(adapter) ?? new Map<string, WrittenQuery>();
    known.set(adapter, texts);
    const key = names.map((name) => `${name}${lengthOf(given[name]) ?? ''}`).join();
    const { query, places } = texts.get(key) ?? write(db, names, given, build);
    if (!texts.has(key)) texts.set(key, { query, places });
    const parameters = places.map(({ name, index }) => {
      const value = given[name];
      return index === undefined ? value : (value as unknown[])[Math.min(index, (value as unknown[]).length - 1)];
    });
    const { rows } = await db.executeQuery<Row>({ ...query, parameters } as never);
    return rows;
  };
}

function write<Values extends object, Row>(
  db: Db,
  names: readonly string[],
  given: Record<string, unknown>,
  build: (db: Db, at: Values) => Compilable<Row>,
): WrittenQuery {
  const placed = names.map((name) => {
    const length = lengthOf(given[name]);
    if (length === undefined) return [name, new Place(name)];
    return [name, Array.from({ length }, (_, index) => new Place(name, index))];
  });
  const query = build(db, Object.fromEntries(placed) as Values).compile();
  const places = query.parameters.map((value) => {
    if (value instanceof Place) return value;
    throw new Error(`a statement takes its values by name, not ${String(value)}`);
  });
  return { query, places };
}

/** How many places a list is written with: a power of two, of very long ones a multiple of 1,024. */
function lengthOf(value: unknown): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const { length } = value;
  if (length === 0) throw new Error('a statement takes no empty list: there is nothing to ask for');
  return length > 1024 ? Math.ceil(length / 1024) * 1024 : 2 ** Math.ceil(Math.log2(length));
}
