import { type Json, type JsonColumn, type Stored, fromJson, toJson } from '../db/json.ts';
import type { Rows } from '../db/tables.ts';

type WithJson = { [Table in keyof Rows]: [JsonColumn<Rows[Table]>] extends [never] ? never : Table }[keyof Rows];

/** Every column that holds JSON, by table: the types ask for each of them here. */
const columns: { readonly [Table in WithJson]: Readonly<Record<JsonColumn<Rows[Table]>, true>> } = {
  backtest_cases: { cases: true },
  connections: { config: true, secrets: true },
  cycles: { moves: true, policy: true },
  debt_items: { interest: true, capacity: true, closed: true },
  diagnoses: { evidence: true },
  events: { payload: true },
  gaps: { evidence: true, chosen: true },
  ideal_customers: { must_haves: true, exclusions: true },
  invitations: { team_ids: true },
  key_results: {
    meaning: true,
    source: true,
    steps: true,
    frozen: true,
    points: true,
    followed_up: true,
    event_ahead: true,
    dropped: true,
  },
  objectives: {
    evidence: true,
    impact_parts: true,
    publication: true,
    closure: true,
    retrospective: true,
    stands_alone: true,
    restricted: true,
    labels: true,
    dropped: true,
  },
  organizations: { policy: true, zones: true, fiscal_year: true },
  public_links: { shows: true },
  public_pages: { shows: true },
  readiness_answers: { answers: true },
  scim_users: { names: true },
  sources: { config: true },
  tasks: { links: true },
  target_changes: { before: true, after: true },
  tokens: { access: true },
  wordings: { key_results: true },
};

const namesOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(columns).map(([table, named]) => [table, Object.keys(named)]),
);

/** A row of a statement, perhaps of several tables, with the JSON columns of one of them read. */
export type Decoded<Row, Table extends keyof Rows> = {
  [Column in keyof Row]: Column extends JsonColumn<Rows[Table]> & keyof Rows[Table]
    ? Rows[Table][Column] | Extract<Row[Column], null>
    : Row[Column];
};

/** Reads the JSON of rows that a statement has just given: in place, as nobody else has them yet. */
export function decoded<Table extends WithJson, Row extends object>(table: Table, rows: Row[]): Decoded<Row, Table>[] {
  const [first] = rows;
  if (first === undefined) return rows as Decoded<Row, Table>[];
  // All rows of a statement have the same columns.
  const names = (namesOf.get(table) ?? []).filter((name) => name in first);
  for (const row of rows as Record<string, unknown>[])
    for (const name of names) {
      const text = row[name];
      // Most lists are empty.
      if (typeof text === 'string') row[name] = text === '[]' ? [] : fromJson(text as Json<unknown>);
    }
  return rows as Decoded<Row, Table>[];
}

/** The same for what finds one row or none. */
export function decodedOne<Table extends WithJson, Row extends object>(
  table: Table,
  row: Row | undefined,
): Decoded<Row, Table> | undefined {
  return row && decoded(table, [row])[0];
}

/** A row, or some columns of it, as it is written. */
export function encoded<Table extends keyof Rows, Row extends Partial<Rows[Table]>>(
  table: Table,
  row: Row,
): Stored<Row> {
  const written: Record<string, unknown> = { ...row };
  for (const name of namesOf.get(table) ?? []) {
    const value = written[name];
    if (value !== null && value !== undefined) written[name] = toJson(value);
  }
  return written as Stored<Row>;
}
