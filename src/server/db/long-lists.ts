type Sent = { sql: string; parameters: readonly unknown[] };
type Engine = 'sqlite' | 'postgres';

/** Values of a list that are sent one by one; more go as one value. */
const most = 500;
const list = { sqlite: /\bin \((\?(?:, \?)*)\)|\?/g, postgres: /\bin \((\$\d+(?:, \$\d+)*)\)|\$\d+/g };

/**
 * The same query with each long list of values as one value. An engine takes so many values and no more (SQLite 32,766,
 * PostgreSQL 65,535), and a large organization has more key results than that: no list that a query is given has an end.
 */
export function withoutLongLists<Query extends Sent>(query: Query, engine: Engine): Query {
  if (query.parameters.length <= most) return query;
  const parameters: unknown[] = [];
  let at = 0;
  const take = (value: unknown) => {
    parameters.push(value);
    return engine === 'sqlite' ? '?' : `$${parameters.length}`;
  };
  const sql = query.sql.replace(list[engine], (_, values?: string) => {
    if (values === undefined) return take(query.parameters[at++]);
    const count = values.split(',').length;
    const some = query.parameters.slice(at, (at += count));
    if (count <= most) return `in (${some.map(take).join(', ')})`;
    return engine === 'sqlite'
      ? `in (select value from json_each(${take(JSON.stringify(some))}))`
      : `in (select unnest(${take(some)}::text[]))`;
  });
  return { ...query, sql, parameters };
}
