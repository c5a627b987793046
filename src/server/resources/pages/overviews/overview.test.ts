import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi } from '../../../../contract/open-api.ts';
import { type Count, counts } from '../../../../core/standing/counts.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';
import { setupToken } from '../../organization/session/setup-token.ts';

let app: TestApp;
let person: Visitor;
let cycles: { id: string; state: string }[];

/** Fixed in a week of which every sample quarter has something. */
const now = new Date('2026-05-20T08:00:00Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  person = app.visitor();
  await person('POST /api/setup/sample', { body: { token: await setupToken(app.services), lang: 'en' } });
  cycles = await person('GET /api/cycles', {});
});
afterAll(() => app.close());

const at = (index: number) => ({ params: { cycleId: cycles[index]!.id } });

test('A29 a cycle at a glance: every key result is counted once in each distribution', async () => {
  const overview = await person('GET /api/cycles/{cycleId}/overview', at(0));
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
  expect(overview.keyResults).toBeGreaterThan(5);
  expect(sum(overview.confidence) + overview.noConfidence).toBe(overview.keyResults);
  expect(sum(overview.statuses.map((one) => one.count))).toBe(overview.keyResults);
  expect(sum(overview.progress) + overview.noProgress).toBe(overview.delivery.all);
});

test('it tells of each key result what its own page tells', async () => {
  for (const count of ['late', 'stale', 'measured'] as const) {
    const ask = { ...at(0), query: { count } };
    const { all, perPage, items } = await person('GET /api/cycles/{cycleId}/overview/key-results', ask);
    expect(items).toHaveLength(Math.min(all, perPage));
    for (const item of items) {
      const params = { keyResultId: item.id };
      const { now: standing } = await person('GET /api/key-results/{keyResultId}', { params });
      const { progress, expected, confidence } = standing;
      expect(item, item.text).toMatchObject({ progress, expected, confidence });
    }
  }
});

test('every count opens the list it counts, and tells why', async () => {
  const overview = await person('GET /api/cycles/{cycleId}/overview', at(0));
  const shown = new Map<Count, number>([
    ['key-results', overview.keyResults],
    ['late', overview.late],
    ['stale', overview.stale],
    ['counted', overview.delivery.all],
    ['measured', overview.delivery.all - overview.noProgress],
    ['delivery', overview.delivery.delivery],
    ['no-progress', overview.noProgress],
    ['no-confidence', overview.noConfidence],
    ...overview.statuses.map(({ status, count }) => [status, count] as const),
    ...overview.progress.map((count, step) => [`progress-${step}` as Count, count] as const),
    ...overview.confidence.map((count, step) => [`confidence-${step}` as Count, count] as const),
  ]);
  expect([...shown.keys()].toSorted()).toEqual(counts.toSorted());
  for (const [count, value] of shown) {
    const { all } = await person('GET /api/cycles/{cycleId}/overview/key-results', { ...at(0), query: { count } });
    const { trace } = await person('GET /api/cycles/{cycleId}/why', { ...at(0), query: { number: count } });
    expect([count, all, trace.result]).toEqual([count, value, value]);
    expect(trace.inputs).toHaveLength(Math.min(value, 30));
    expect(`${trace.formula.en} ${trace.formula.zh}`).not.toMatch(/undefined|\{/);
  }
});

test('teams in the order of the tree, with a mean per week that tells why', async () => {
  const { weeks, teams, all } = await person('GET /api/cycles/{cycleId}/overview/teams', { ...at(1), query: {} });
  expect(weeks.length).toBeGreaterThanOrEqual(13);
  expect(teams).toHaveLength(all);
  for (const team of teams) expect(team.cells).toHaveLength(weeks.length);
  const team = teams.find((one) => one.cells.some((cell) => cell !== null))!;
  const week = team.cells.findIndex((cell) => cell !== null);
  const query = { number: 'confidence' as const, team: team.id, alone: 'yes' as const, week: weeks[week]! };
  const { trace } = await person('GET /api/cycles/{cycleId}/why', { ...at(1), query });
  expect(trace.result).toBeCloseTo(team.cells[week]!, 12);
  expect(trace.inputs.length).toBeGreaterThan(0);
  const past = await person('GET /api/cycles/{cycleId}/overview/teams', { ...at(1), query: { page: 7 } });
  expect(past).toMatchObject({ all, teams: [] });
});

test('the health of all teams is one answer that adds up to the overview', async () => {
  const overview = await person('GET /api/cycles/{cycleId}/overview', at(0));
  const health = await person('GET /api/cycles/{cycleId}/overview/health', at(0));
  const counts = new Map<string, number>();
  for (const { status, count } of health.flatMap((one) => one.statuses)) {
    counts.set(status, (counts.get(status) ?? 0) + count);
  }
  const told = overview.statuses.filter((one) => one.count > 0).map(({ status, count }) => [status, count] as const);
  expect([...counts].toSorted()).toEqual(told.toSorted());
  expect(health.reduce((all, one) => all + one.stale, 0)).toBe(overview.stale);
  const named = (await person('GET /api/teams', {})).map((team) => team.id);
  expect(health.filter((one) => !named.includes(one.teamId))).toEqual([]);
  expect(health.map((one) => Date.parse(one.heardAt)).every(Number.isFinite)).toBe(true);
});

test('problems add up to the entries', async () => {
  const problems = await person('GET /api/cycles/{cycleId}/overview/problems', { ...at(1), query: {} });
  const { count } = await app.services.database.db
    .selectFrom('check_ins')
    .innerJoin('key_results', 'key_results.id', 'check_ins.key_result_id')
    .innerJoin('objectives', 'objectives.id', 'key_results.objective_id')
    .where('objectives.cycle_id', '=', cycles[1]!.id)
    .where('check_ins.problem', '!=', '')
    .select((of) => of.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const tasks = await app.services.database.db
    .selectFrom('tasks')
    .innerJoin('objectives', 'objectives.id', 'tasks.objective_id')
    .where('objectives.cycle_id', '=', cycles[1]!.id)
    .where('tasks.removed_at', 'is', null)
    .where('tasks.problem', '!=', '')
    .select((of) => of.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  expect(problems.reduce((all, one) => all + one.count, 0)).toBe(Number(count) + Number(tasks.count));
});

test('cycle by cycle, oldest first', async () => {
  const statistics = await person('GET /api/statistics', { query: {} });
  expect(statistics.map((one) => one.cycle.id)).toEqual(cycles.map((one) => one.id).toReversed());
  for (const { delivery, measured, counted, keyResults, met } of statistics) {
    expect(Math.max(delivery, measured)).toBeLessThanOrEqual(counted);
    expect(counted).toBeLessThanOrEqual(keyResults);
    expect(met).toBeLessThanOrEqual(measured);
  }
});

test('years and quarters are told apart, each level by itself', async () => {
  const [newest] = await person('GET /api/cycles', {});
  const year = newest!.start.slice(0, 4);
  const days = { start: `${year}-01-01`, end: `${year}-12-31` };
  const { id: cycleId } = await person('POST /api/cycles', { body: { name: year, ...days, level: 'year' } });
  const [team] = await person('GET /api/teams', {});
  const { id: objectiveId } = await person('POST /api/objectives', {
    body: {
      teamId: team!.id,
      cycleId,
      text: 'Customers help themselves',
      type: 'quality',
      ownerId: (await person('GET /api/me', {})).person.id,
      keyResults: [{ text: 'Deployed without a ticket', baseline: 20, target: 60, unit: '%', commitment: 'committed' }],
    },
  });
  const body = { plain: 'No tickets.' };
  await person('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId }, body });
  const levels = (await person('GET /api/statistics', { query: {} })).map(({ cycle }) => cycle.level);
  expect(new Set(levels)).toEqual(new Set(['quarter', 'year']));
  // One list after the other, never mixed.
  expect(levels).toEqual(levels.toSorted((a, b) => levels.indexOf(a) - levels.indexOf(b)));
});

test('a team, cycle or count that is not there', async () => {
  const unknown = { params: { cycleId: 'x' }, query: {} };
  expect(await code(person('GET /api/cycles/{cycleId}/overview', unknown))).toBe('404 not-found');
  const stranger = { ...at(0), query: { team: 'x' } };
  expect(await code(person('GET /api/cycles/{cycleId}/overview', stranger))).toBe('404 not-found');
  expect(await code(person('GET /api/statistics', { query: { team: 'x' } }))).toBe('404 not-found');
  const reply = await person.fetch(`/api/cycles/${cycles[0]!.id}/overview/key-results?count=people`);
  expect(reply.status).toBe(400);
});

test('a review of the sample, and the same as files that name nobody', async () => {
  const { objectives } = await person('GET /api/cycles/{cycleId}/review', { ...at(1), query: { scope: 'all' } });
  expect(objectives.every((one) => one.closure !== null && one.retrospective !== null)).toBe(true);
  expect(objectives[0]?.closing).toEqual({ grade: false, lookBack: false, carryOver: true });
  const people = (await person('GET /api/people', {})).map((one) => one.name);
  for (const kind of ['md', 'csv']) {
    const reply = await person.fetch(`/api/cycles/${cycles[1]!.id}/review.${kind}?scope=all&lang=zh`);
    const file = await reply.text();
    expect(reply.headers.get('content-type')).toMatch(kind === 'md' ? /^text\/markdown/ : /^text\/csv/);
    expect(reply.headers.get('content-disposition')).toContain('attachment');
    expect(file).toContain(kind === 'md' ? objectives[0]!.keyResults[0]!.text.slice(0, 12) : '关键结果');
    // Words that people wrote may name a colleague; a column or line of people there is not.
    expect(people.filter((name) => new RegExp(`^${name}\\b|,${name},`, 'm').test(file))).toEqual([]);
  }
});

test('calibration is for the people of the team', async () => {
  const teams = await person('GET /api/teams', {});
  const { viewAs } = await person('GET /api/me', {});
  const payments = teams.find((team) => team.name === 'Payments') ?? teams[1]!;
  const member = payments.members[0]!;
  const stranger = viewAs.find((one) => !payments.members.some(({ id }) => id === one.id) && one.role === 'member')!;
  const ask = { params: { teamId: payments.id } };
  await person('PUT /api/me/person', { body: { personId: member.id } });
  const calibration = await person('GET /api/teams/{teamId}/calibration', ask);
  expect(calibration!.n).toBe(calibration!.rows.reduce((all, row) => all + row.said, 0));
  expect(calibration!.n).toBeGreaterThan(20);
  await person('PUT /api/me/person', { body: { personId: stranger.id } });
  expect(await code(person('GET /api/teams/{teamId}/calibration', ask))).toBe('403 forbidden');
  // Nobody's eyes: the session stays whose it was.
  expect(await code(person('PUT /api/me/person', { body: { personId: 'nobody' } }))).toBe('404 not-found');
  expect((await person('GET /api/me', {})).person.id).toBe(stranger.id);
});

test('no endpoint ranks people, and none tells a score by person', () => {
  const { paths } = openApi('1', 'session') as { paths: Record<string, unknown> };
  const fields = namesIn(paths).map((name) => name.toLowerCase());
  expect(fields.filter((name) => /rank|leaderboard|rating|salary|bonus|performance/.test(name))).toEqual([]);
  const ofPeople = Object.keys(paths).filter((path) => /people|person/.test(path));
  expect(ofPeople.filter((path) => /score|grade|closure|calibration|review|export/.test(path))).toEqual([]);
  // Where people are listed there is no number of theirs, and where numbers are gathered there are no people.
  expect(namesIn(paths['/api/people']).filter((name) => /grade|progress|confidence|brier|score/.test(name))).toEqual(
    [],
  );
  const gathered = Object.keys(paths).filter((path) =>
    /overview|statistics|calibration|cycles\/\{cycleId\}\/why/.test(path),
  );
  expect(gathered).toHaveLength(11);
  for (const path of gathered)
    expect(namesIn(paths[path]).filter((name) => /person|owner|^by$|email/i.test(name))).toEqual([]);
});

/** Of what is asked and told; not with which tokens. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const told = Object.entries(value).filter(([name]) => name !== 'security');
  return told.flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}
