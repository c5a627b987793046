// Fills a SQLite database with a made-up company of a given size: the same for the same seed, but for its ids.
import { randomBytes } from 'node:crypto';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { keyResults, objectives } from './okr-texts.ts';
import { type Random, seeded } from './random.ts';

/** Check-ins come weekly, each with a reading. The last of the cycles runs, those before it are closed. */
export const sizes = {
  S: { teams: 20, objectives: 100, keyResults: 350, checkIns: 4_000, cycles: 1 },
  L: { teams: 1_000, objectives: 10_000, keyResults: 35_000, checkIns: 400_000, cycles: 1 },
  P: { teams: 500, objectives: 18_000, keyResults: 72_000, checkIns: 936_000, cycles: 12 },
};

export type Size = keyof typeof sizes;

export type DataSet = {
  teamIds: string[];
  keyResultIds: string[] /** Oldest first; the last one runs. */;
  cycleIds: string[];
};

type Row = Record<string, SQLInputValue>;
type Company = { organizationId: string; personId: string; insert: Insert; random: Random };
/** A company in one of its cycles; `now` is when its newest check-ins were made. */
type Setting = Company & { cycleId: string; now: number; state: 'running' | 'closed' };
type Insert = (table: string, row: Row) => void;

const day = 86_400_000;
const cycleDays = 92;
/** Days of the running cycle that have passed. */
const cyclePast = 80;

export type Filling = { size: Size /** Each third objective serves one of another team. */; isLinked: boolean };

/** Adds the data to the organization, owned by the person, in one transaction. */
export function fill(file: string, { size, isLinked }: Filling, organizationId: string, personId: string): DataSet {
  const { teams, objectives: objectiveCount, keyResults: keyResultCount, checkIns, cycles } = sizes[size];
  const db = new DatabaseSync(file, { timeout: 60_000 });
  const company = { organizationId, personId, insert: inserter(db), random: seeded(teams) };
  const settings = times(cycles, (at): Setting => {
    const before = cycles - 1 - at;
    const now = Date.now() - before * (cycleDays + 1) * day;
    return { ...company, cycleId: id(), now, state: before === 0 ? 'running' : 'closed' };
  });
  db.exec('begin immediate');
  db.prepare('delete from cycles where organization_id = ?').run(organizationId);
  for (const setting of settings) setting.insert('cycles', cycleRow(setting));
  const teamIds = times(teams, (at) => addTeam(company, at));
  const settingOf = (at: number) => settings[Math.floor((at * cycles) / objectiveCount)] as Setting;
  const objectiveIds = times(objectiveCount, (at) => addObjective(settingOf(at), teamIds[at % teams] ?? ''));
  if (isLinked)
    for (const [at, from] of objectiveIds.entries())
      if (at % 3 === 2) addLink(settingOf(at), from, objectiveIds[at - (at % 9)] ?? '', at % 2 === 0);
  const perKeyResult = checkIns / keyResultCount;
  const keyResultIds = times(keyResultCount, (at) => {
    // Eleven or twelve check-ins each, so that the sum is what the size says.
    const count = Math.floor((at + 1) * perKeyResult) - Math.floor(at * perKeyResult);
    const objective = at % objectiveCount;
    const position = Math.floor(at / objectiveCount);
    return addKeyResult(settingOf(objective), objectiveIds[objective] ?? '', position, count);
  });
  db.exec('commit');
  db.exec('pragma wal_checkpoint(truncate)');
  db.close();
  return { teamIds, keyResultIds, cycleIds: settings.map((setting) => setting.cycleId) };
}

function cycleRow({ organizationId, cycleId, now, state }: Setting): Row {
  const start = isoDay(now - cyclePast * day);
  return {
    organization_id: organizationId,
    id: cycleId,
    name: `Bench ${start}`,
    start_day: start,
    end_day: isoDay(now + (cycleDays - cyclePast) * day),
    state,
    created_at: iso(now),
  };
}

function addTeam({ organizationId, insert }: Company, at: number): string {
  const team = {
    organization_id: organizationId,
    id: id(),
    name: `Team ${at + 1}`,
    kind: 'product-technology',
    created_at: iso(Date.now()),
  };
  insert('teams', { ...team, parent_id: null, stage: null });
  return team.id;
}

function addObjective({ organizationId, personId, cycleId, insert, random, now }: Setting, teamId: string): string {
  const at = iso(now - 79 * day);
  const row = {
    organization_id: organizationId,
    id: id(),
    team_id: teamId,
    cycle_id: cycleId,
    text: random.pick(objectives),
    type: random.pick(['delivery', 'quality', 'operations', 'fit', 'debt']),
    why: random.pick(objectives),
    problem: '',
    success: '',
    diagnosis_id: null,
    owner_id: personId,
    ideal_customer: '',
    impact: '',
    evidence: '[]',
    state: 'published',
    version: 1,
    publication: null,
    published_at: at,
    published_by: personId,
    created_by: personId,
    created_at: at,
    updated_at: at,
  };
  insert('objectives', row);
  return row.id;
}

/** Counted, or only shown. */
function addLink(
  { organizationId, personId, insert, now }: Setting,
  from: string,
  to: string,
  isCounted: boolean,
): void {
  const at = iso(now - 79 * day);
  insert('alignments', {
    organization_id: organizationId,
    id: id(),
    objective_id: from,
    parent_id: to,
    key_result_id: null,
    share: isCounted ? 0.3 : null,
    state: 'accepted',
    from_parent: 0,
    note: '',
    reason: '',
    asked_by: personId,
    asked_at: at,
    answered_by: personId,
    answered_at: at,
  });
}

function addKeyResult(setting: Setting, objectiveId: string, position: number, checkIns: number): string {
  const { organizationId, personId, insert, random, now } = setting;
  const row = { organization_id: organizationId, id: id() };
  const target = random.integer(50, 5000);
  // Some are ahead, some hardly move.
  const pace = 0.2 + random.next();
  const points = times(checkIns, (week) => ({
    at: iso(now - (checkIns - week) * 7 * day + random.integer(0, day)),
    value: Math.round((pace * target * (week + random.next())) / 14),
  }));
  const last = points.map(({ at, value }) => addCheckIn(setting, row.id, at, value)).at(-1);
  insert('key_results', {
    ...row,
    objective_id: objectiveId,
    position,
    text: random.pick(keyResults),
    kind: 'metric',
    measure: 'change',
    baseline: 0,
    target,
    low: null,
    high: null,
    unit: '',
    meaning: null,
    source: JSON.stringify({ kind: 'manual', name: '', config: {} }),
    owner_id: personId,
    proposed_by: personId,
    confirmed_by: null,
    commitment: 'committed',
    cadence: 'weekly',
    weight: 1,
    profile: 'linear',
    profile_from: null,
    know_by: null,
    follow_up: '',
    supports: '',
    steps: '[]',
    frozen: JSON.stringify({ baseline: 0, target, at: iso(now - 79 * day) }),
    value: points.at(-1)?.value ?? null,
    value_at: points.at(-1)?.at ?? null,
    points: JSON.stringify(points),
    confidence: random.integer(2, 9),
    checked_in_at: points.at(-1)?.at ?? null,
    check_in_id: last ?? null,
    created_at: iso(now - cyclePast * day),
  });
  return row.id;
}

function addCheckIn(setting: Setting, keyResultId: string, at: string, value: number): string {
  const { organizationId, personId, insert, random } = setting;
  const of = { organization_id: organizationId, at, recorded_at: at, value };
  insert('readings', {
    ...of,
    subject_id: keyResultId,
    id: id(),
    numerator: null,
    denominator: null,
    recorded_by: personId,
    source: 'manual',
    note: '',
  });
  const checkIn = id();
  const words = { confidence_reason: '', changed: random.pick(keyResults), problem: '', improvement: '', next: '' };
  const by = { key_result_id: keyResultId, person_id: personId };
  insert('check_ins', { ...of, ...by, ...words, id: checkIn, confidence: 6, problem_kind: null });
  return checkIn;
}

/** Inserts rows of any table by one prepared statement for each. */
function inserter(db: DatabaseSync): Insert {
  const statements = new Map<string, StatementSync>();
  return (table, row) => {
    let statement = statements.get(table);
    if (!statement) {
      const names = Object.keys(row);
      statement = db.prepare(
        `insert into ${table} (${names.join(', ')}) values (${names.map((name) => `:${name}`).join(', ')})`,
      );
      statements.set(table, statement);
    }
    statement.run(row);
  };
}

let made = 0;

/** A UUIDv7, in the order they are made. */
function id(): string {
  const time = (Date.now() + made++).toString(16).padStart(12, '0');
  const random = randomBytes(9).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-a${random.slice(3, 6)}-${random.slice(6)}`;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function isoDay(time: number): string {
  return iso(time).slice(0, 10);
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
