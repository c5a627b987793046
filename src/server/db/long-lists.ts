type Sent = { sql: string; parameters: readonly unknown[] };
type Engine = 'sqlite' | 'postgres';

/** Values of a list that are sent one by one; more go as one value. */
const most = 500;
/** A list of values, rows of values to join or to write from, or a value by itself. */
const list = { sqlite: listOf('\\?'), postgres: listOf('\\$\\d+') };

function listOf(mark: string): RegExp {
  const some = `${mark}(?:,\\s*${mark})*`;
  return new RegExp(
    `\\bin \\((${some})\\)|(?<=\\b(?:as|from) \\()values (\\(${some}\\)(?:, \\(${some}\\))*)|${mark}`,
    'g',
  );
}

/**
 * The same query with each long list of values, or of rows of values, as one value. An engine takes so many values and
 * no more (SQLite 32,766, PostgreSQL 65,535), and a large organization has more key results than that: no list that a
 * query is given has an end. Of rows PostgreSQL is told text, as it takes what stands among `values`.
 */
export function withoutLongLists<Query extends Sent>(query: Query, engine: Engine): Query {
  if (query.parameters.length <= most) return query;
  const parameters: unknown[] = [];
  let at = 0;
  const take = (value: unknown) => {
    parameters.push(value);
    return engine === 'sqlite' ? '?' : `$${parameters.length}`;
  };
  const takeRows = (rows: string) => {
    const width = rows.slice(0, rows.indexOf(')')).split(',').length;
    const some = query.parameters.slice(at, (at += rows.split(',').length));
    const told = Array.from({ length: some.length / width }, (_, i) => some.slice(i * width, (i + 1) * width));
    const columns = Array.from({ length: width }, (_, i) =>
      engine === 'sqlite' ? `json_extract(value, '$[${i}]') as column${i + 1}` : `value ->> ${i} as column${i + 1}`,
    );
    const all = take(JSON.stringify(told));
    return `select ${columns.join(', ')} from ${engine === 'sqlite' ? `json_each(${all})` : `json_array_elements(${all}::json)`}`;
  };
  const sql = query.sql.replace(list[engine], (_, values?: string, rows?: string) => {
    if (rows !== undefined) return takeRows(rows);
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
