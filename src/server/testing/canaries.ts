import { sql } from 'kysely';
import type { Db, Engine } from '../db/database.ts';
import { type JsonColumn, toJson } from '../db/json.ts';
import type { Rows, Tables } from '../db/tables.ts';

/** The word that stands wherever a person could have written something. */
export const canary = 'Hushed';

export const canariesIn = (texts: Iterable<string>) => [...texts].filter((text) => text.includes(canary));

/**
 * Columns of text in which no person writes, by their names: ids, moments, days, hashes, words of closed lists. Whatever
 * is not named here gets a canary, a column of next year too.
 */
const silent =
  /(^|_)(id|at|by|day|due|since|hash|nonce|from|until|fingerprint|kind)$|^(start|end|starts|ends)_(on|day)$|^(state|status|role|type|level|lang|zone|scope|stage|verdict|decision|commitment|cadence|measure|profile|outcome|answer|origin|growth_link|direction|audience|currency|failure|visibility|mark|connector|host|url|stands_in|answers)$/;
/** … and those whose name says words elsewhere, or the other way round. */
const exceptions: Record<string, boolean> = {
  'learning_needs.outcome': true,
  'answers.rule': false,
  'key_results.metric': false,
  'indicators.metric': false,
  'readings.source': false,
  'report_readings.metric': false,
  'report_readings.job': false,
  'report_shards.job': false,
  'stage_changes.came': false,
  'stage_changes.before': false,
  'stage_changes.after': false,
  'idempotency_keys.key': false,
  'iterations.url': true,
};

const at = '2026-11-10T08:00:00.000Z';
const said = { at, by: null, reason: canary };
const frozen = { baseline: 1, target: 3, low: null, high: null };

type WithJson = { [Table in keyof Rows]: [JsonColumn<Rows[Table]>] extends [never] ? never : Table }[keyof Rows];

/** What each column of JSON holds with a canary in it; null: nobody writes in it. A new column is asked for. */
const json: {
  readonly [Table in WithJson]: { readonly [Column in JsonColumn<Rows[Table]>]: Rows[Table][Column] | null };
} = {
  backtest_cases: { cases: null },
  connections: { config: { url: `https://example.com/${canary}.csv` }, secrets: null },
  cycles: { moves: [{ from: 'drafting', to: 'running', ...said }], policy: null },
  debt_items: { interest: null, capacity: null, closed: { at, by: null, outcome: 'paid', text: canary, stage: null } },
  diagnoses: { evidence: [{ text: canary }] },
  events: { payload: null },
  gaps: { evidence: [canary], chosen: { at, by: null, tradeOff: canary } },
  ideal_customers: { must_haves: [canary], exclusions: [canary] },
  invitations: { team_ids: null },
  key_results: {
    meaning: { per: 1, is: canary },
    source: { kind: 'manual', name: canary, config: { note: canary } },
    steps: [{ id: 'a', text: canary, due: null, evidence: canary, weight: 1, acceptedAt: null, acceptedBy: null }],
    frozen: null,
    points: null,
    followed_up: { outcome: canary, by: { id: 'x', name: canary }, at },
    event_ahead: { note: canary, until: null, at, by: null },
    dropped: null,
  },
  objectives: {
    evidence: [{ text: canary }],
    impact_parts: { delayed: canary, freeze: canary, risk: canary, rollback: canary },
    publication: { plain: canary, lines: [{ text: canary, audience: 'everyone' }] },
    closure: null,
    retrospective: {
      goalAgain: canary,
      happened: canary,
      why: canary,
      learned: canary,
      lacked: [],
      learning: [{ id: 'l', text: canary, done: false }],
      by: null,
      at,
    },
    stands_alone: said,
    restricted: null,
    labels: null,
    dropped: null,
  },
  organizations: { policy: null, zones: null, fiscal_year: null },
  public_links: { shows: null },
  public_pages: { shows: null },
  readiness_answers: { answers: null },
  scim_users: { names: { displayName: canary } },
  sources: { config: { value: canary } },
  tasks: { links: [{ url: `https://example.com/${canary}`, title: canary }] },
  target_changes: { before: frozen, after: frozen },
  tokens: { access: null },
  wordings: { key_results: [canary] },
};
const written: ReadonlyMap<string, unknown> = new Map(
  Object.entries(json).flatMap(([table, columns]) =>
    Object.entries(columns).map(([column, value]) => [`${table}.${column}`, value] as const),
  ),
);

/** By which columns a row is part of an objective. */
const ties = ['objective_id', 'key_result_id', 'subject_id'] as const;
/** Written by the server alone: events carry what people wrote, and are as they were written. */
export const apart = ['events', 'standings', 'backtest_cases'];

export type Columns = { table: keyof Tables; words: string[]; json: string[]; all: string[] };

/** The columns of the database that is open, by table: those a person's words are in, as text or within JSON. */
export async function columnsOf(db: Db, engine: Engine): Promise<Columns[]> {
  const { rows } = await (engine === 'sqlite'
    ? sql<{ table: string; name: string; type: string }>`select tables.name as "table", columns.name, columns.type
        from sqlite_schema as tables, pragma_table_info(tables.name) as columns
        where tables.type = 'table' and tables.name not like 'sqlite_%'`
    : sql<{ table: string; name: string; type: string }>`select table_name as "table", column_name as name,
        data_type as type from information_schema.columns where table_schema = current_schema()`
  ).execute(db);
  const isWords = (table: string, name: string) => exceptions[`${table}.${name}`] ?? !silent.test(name);
  return [...Map.groupBy(rows, (row) => row.table)].map(([table, columns]) => {
    const texts = columns.filter(({ type }) => /^text$/i.test(type)).map(({ name }) => name);
    return {
      table: table as keyof Tables,
      words: texts.filter((name) => !written.has(`${table}.${name}`) && isWords(table, name)),
      json: texts.filter((name) => (written.get(`${table}.${name}`) ?? null) !== null),
      all: columns.map(({ name }) => name),
    };
  });
}

/** Puts a canary into every column of words; how many rows it found in each table. */
export async function stamp(
  db: Db,
  { table, words, json: withWords }: Columns,
  where: ReturnType<typeof sql>,
): Promise<number> {
  const set = [
    ...words.map((name) => sql`${sql.ref(name)} = coalesce(${sql.ref(name)}, '') || ${` ${canary}`}`),
    ...withWords.map((name) => sql`${sql.ref(name)} = ${toJson(written.get(`${table}.${name}`))}`),
  ];
  if (set.length === 0) return Number.POSITIVE_INFINITY;
  const { numAffectedRows } = await sql`update ${sql.table(table)} set ${sql.join(set)} where ${where}`.execute(db);
  return Number(numAffectedRows);
}

/** A canary in all that hangs on an objective, column by column. Returns the tables in which nothing hung on it. */
export async function hushObjective(db: Db, engine: Engine, objectiveId: string): Promise<string[]> {
  const keyResults = await db.selectFrom('key_results').select('id').where('objective_id', '=', objectiveId).execute();
  const ids = [objectiveId, ...keyResults.map(({ id }) => id)];
  const empty: string[] = [];
  for (const columns of await columnsOf(db, engine)) {
    const tied = columns.table === 'objectives' ? ['id'] : ties.filter((name) => columns.all.includes(name));
    if (tied.length === 0 || apart.includes(columns.table)) continue;
    const where = sql.join(
      tied.map((name) => sql`${sql.ref(name)} in (${sql.join(ids)})`),
      sql` or `,
    );
    if ((await stamp(db, columns, where)) === 0) empty.push(columns.table);
  }
  return empty;
}

/** A canary in all that an organization has. Returns the tables in which it has nothing. */
export async function hushOrganization(db: Db, engine: Engine, organizationId: string): Promise<string[]> {
  const empty: string[] = [];
  for (const columns of await columnsOf(db, engine)) {
    if (!columns.all.includes('organization_id') || columns.table === 'sessions') continue;
    if (apart.includes(columns.table)) continue;
    if ((await stamp(db, columns, sql`organization_id = ${organizationId}`)) === 0) empty.push(columns.table);
  }
  return empty;
}

/** What the API of a day does not make of an objective: one row each, as they come in the course of a cycle. */
export async function fillObjective(
  db: Db,
  organizationId: string,
  objectiveId: string,
  { personId, parentId }: { personId: string; parentId: string },
) {
  const { id: key_result_id } = await db
    .selectFrom('key_results')
    .select('id')
    .where('objective_id', '=', objectiveId)
    .orderBy('position')
    .executeTakeFirstOrThrow();
  const of = { organization_id: organizationId };
  const ofObjective = { ...of, objective_id: objectiveId };
  const ofKeyResult = { ...of, key_result_id };
  const id = `canary-${objectiveId}`;
  const add = addTo(db);
  const reason = canary;
  await add('answers', {
    ...ofObjective,
    fingerprint: id,
    rule: 'x',
    kind: 'fix',
    text: canary,
    person_id: personId,
    at,
  });
  await add('gap_answers', { ...ofObjective, kind: 'own-team', reason, person_id: personId, at });
  await add('mid_reviews', { ...ofObjective, id, decision: 'keep', sentence: canary, person_id: personId, at });
  await add('support_offers', { ...ofObjective, id, person_id: personId, text: canary, at });
  await add('acknowledgements', { ...ofObjective, person_id: personId, at });
  await add('wordings', { ...ofObjective, id, at, person_id: personId, text: canary, key_results: toJson([canary]) });
  const ends = toJson(frozen);
  await add('target_changes', { ...ofKeyResult, id, before: ends, after: ends, reason, person_id: personId, at });
  const asked = { from_hash: 'a', to_hash: 'b', from_question: canary, to_question: canary };
  await add('definitions', { ...ofKeyResult, id, at, changed_by: null, ...asked });
  const link = { objective_id: objectiveId, parent_id: parentId, state: 'accepted', from_parent: 0, note: canary };
  await add('alignments', { ...of, id, ...link, reason, asked_at: at });
  const shows = toJson({ name: true });
  await add('public_links', { ...ofKeyResult, nonce: 'x', shows, created_by: personId, created_at: at });
  const pageShows = toJson({ lines: true, keyResults: true });
  await add('public_pages', { ...ofObjective, nonce: 'x', shows: pageShows, created_by: personId, created_at: at });
  await add('report_readings', { ...ofKeyResult, commit_id: id, job: 'x', metric: 'M29', value: 1, at });
}

/** What only other programs, a directory or a long cycle bring to an organization: one row each. */
export async function fillOrganization(
  db: Db,
  organizationId: string,
  ids: { personId: string; teamId: string; cycleId: string },
) {
  const of = { organization_id: organizationId };
  const { personId: person_id, teamId: team_id, cycleId: cycle_id } = ids;
  const told = { external_id: canary, changed_at: at };
  const add = addTo(db);
  await add('scim_users', { ...of, person_id, user_name: canary, ...told, names: toJson({ displayName: canary }) });
  await add('scim_groups', { ...of, id: 'canary', name: canary, ...told, created_at: at });
  await add('readiness_exceptions', {
    ...of,
    team_id,
    cycle_id,
    verdict: 'not-on-its-own',
    reason: canary,
    person_id,
    at,
  });
  await add('report_shards', { ...of, commit_id: 'x', job: 'x', shards: 2, shard: 1, reports: canary, at });
  await add('idempotency_keys', { ...of, person_id, key: 'x', request_hash: 'x', reply: canary, at });
}

/** A row as it lies in the table; one that is there stays. */
const addTo =
  (db: Db) =>
  <Table extends keyof Tables>(table: Table, row: object) =>
    db
      .insertInto(table)
      .values(row as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
