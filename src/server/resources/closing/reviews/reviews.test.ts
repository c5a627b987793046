import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toJson } from '../../../db/json.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let cycleId: string;
let objectiveId: string;
let adminName: string;

const objectives = 90;
const file = async (kind: string) => {
  const reply = await admin.fetch(`/api/cycles/${cycleId}/review.${kind}?scope=all&lang=en`);
  return { reply, text: await reply.text() };
};
const move = (state: 'running' | 'closing' | 'closed', reason = '') =>
  admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state, reason } });

beforeAll(async () => {
  app = await openTestApp();
  const first = await app.setUp();
  admin = first.admin;
  adminName = first.me.person.name;
  cycleId = first.me.cycle!.id;
  const make = async (name: string) =>
    (await admin('POST /api/teams', { body: { name, kind: 'product-technology' } })).id;
  const teamIds = [await make('Payments'), await make('Search')];
  const drafted = await admin('POST /api/objectives', {
    body: {
      teamId: teamIds[0]!,
      cycleId,
      text: 'Know early whether payments will break, with automated cases before merge',
      type: 'quality',
      ownerId: first.me.person.id,
      keyResults: [{ text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%' }],
    },
  });
  objectiveId = drafted.id;
  const at = { params: { objectiveId } };
  await admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: 'Fewer broken payments.' } });
  await move('running');
  const { db } = app.services.database;
  const row = await db.selectFrom('objectives').selectAll().where('id', '=', objectiveId).executeTakeFirstOrThrow();
  const more = Array.from({ length: objectives - 1 }, (_, index) => ({
    ...row,
    id: uuidV7(),
    team_id: teamIds[index % 2]!,
    text: `Objective ${index}`,
  }));
  await db.insertInto('objectives').values(more).execute();
  await admin('POST /api/objectives/{objectiveId}/mid-reviews', {
    ...at,
    body: { decision: 'change', sentence: 'Fewer suites first.' },
  });
  await admin('PUT /api/key-results/{keyResultId}/target', {
    params: { keyResultId: drafted.keyResults[0]!.id },
    body: { baseline: 40, target: 60, reason: 'Two testers left.' },
  });
});
afterAll(() => app.close());

test('pages bring every objective once, team by team', async () => {
  const seen: { id: string; team: { name: string } }[] = [];
  let after: string | null = null;
  do {
    const query: { scope: 'all'; after?: string } = { scope: 'all', ...(after === null ? {} : { after }) };
    const page = await admin('GET /api/cycles/{cycleId}/review', { params: { cycleId }, query });
    expect(page.objectives.length).toBeLessThanOrEqual(40);
    expect(page.count).toEqual({ all: objectives, graded: 0, lookedBack: 0 });
    seen.push(...page.objectives);
    after = page.more;
  } while (after !== null);
  expect(new Set(seen.map((one) => one.id)).size).toBe(objectives);
  const changes = seen.filter((one, index) => one.team.name !== seen[index - 1]?.team.name);
  expect(changes).toHaveLength(2);
  const one = await admin('GET /api/cycles/{cycleId}/review', {
    params: { cycleId },
    query: { objective: objectiveId },
  });
  expect(
    one.objectives.map(({ id, midReviews, targetChanges }) => [id, midReviews.length, targetChanges.length]),
  ).toEqual([[objectiveId, 1, 1]]);
});

test('an objective asked for knows where it stands, and so does its neighbour', async () => {
  const at = (objective: string) =>
    admin('GET /api/cycles/{cycleId}/review', { params: { cycleId }, query: { objective, scope: 'all' } });
  const all = await admin('GET /api/cycles/{cycleId}/review', { params: { cycleId }, query: { scope: 'all' } });
  expect(all.place).toBeNull();
  const [first, second, third] = all.objectives.map((one) => one.id);
  const { place, count } = await at(second!);
  expect(place).toEqual({ number: 2, before: first, after: third, marks: [] });
  expect(count.all).toBe(objectives);
  expect((await at(first!)).place?.before).toBeNull();
});

test('the files hold every objective, what was decided and changed, and no person', async () => {
  const markdown = await file('md');
  expect(markdown.reply.headers.get('content-disposition')).toContain('attachment');
  expect(markdown.text.match(/^### /gm)).toHaveLength(objectives);
  expect(markdown.text).toContain('Fewer suites first.');
  expect(markdown.text).toContain('from 40 to 80 %');
  expect(markdown.text).toMatch(/target changed to 60 % on .* “Two testers left.”/);
  const csv = parse((await file('csv')).text, { bom: true }) as string[][];
  expect(csv).toHaveLength(2);
  const html = await file('html');
  expect(html.reply.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(html.reply.headers.get('content-disposition')).toBeNull();
  expect(html.text.match(/<article>/g)).toHaveLength(objectives);
  expect(html.text).toContain('Drawings stand with the first 40 of 90 objectives.');
  expect(markdown.text + html.text).not.toContain(adminName);
});

test('every step of the cycle is kept with who and why, and a closed one is not even renamed', async () => {
  await move('closing');
  await move('closed');
  const rename = { params: { cycleId }, body: { name: 'Other' } };
  expect(await code(admin('PATCH /api/cycles/{cycleId}', rename))).toBe('409 cycle-closed');
  await move('closing', 'A grade was forgotten.');
  const { moves } = await admin('GET /api/cycles/{cycleId}/review', { params: { cycleId } });
  expect(moves.map(({ from, to, reason, by }) => [from, to, reason, by?.name])).toEqual([
    ['drafting', 'running', '', adminName],
    ['running', 'closing', '', adminName],
    ['closing', 'closed', '', adminName],
    ['closed', 'closing', 'A grade was forgotten.', adminName],
  ]);
});

test('of a label: the list, its counts, its files and what comes before and after; one that does not bear it stands among all', async () => {
  const label = (await admin('POST /api/labels', { body: { name: 'Trust' } })).id;
  const other = (await admin('POST /api/labels', { body: { name: 'Speed' } })).id;
  const ask = (query: object) =>
    admin('GET /api/cycles/{cycleId}/review', { params: { cycleId }, query: { scope: 'all', ...query } });
  const all = await ask({});
  const borne = [all.objectives[1]!, all.objectives[3]!];
  const { db } = app.services.database;
  for (const { id } of borne)
    await db
      .updateTable('objectives')
      .set({ labels: toJson([label]) })
      .where('id', '=', id)
      .execute();
  const told = await ask({ label });
  expect(told.objectives.map((one) => one.id)).toEqual(borne.map((one) => one.id));
  expect(told.count.all).toBe(2);
  const [first, second] = borne;
  expect((await ask({ label, objective: first!.id })).place).toMatchObject({
    number: 1,
    before: null,
    after: second!.id,
  });
  const elsewhere = await ask({ label, objective: all.objectives[0]!.id });
  expect(elsewhere.objectives).toHaveLength(1);
  expect(elsewhere.count.all).toBe(all.count.all);
  expect((await ask({ label: other })).objectives).toEqual([]);
  expect(await code(ask({ label: '%' }))).toBe('404 not-found');
  for (const kind of ['md', 'csv', 'html']) {
    const reply = await admin.fetch(`/api/cycles/${cycleId}/review.${kind}?scope=all&lang=en&label=${label}`);
    const text = await reply.text();
    // A table tells key results alone.
    if (kind !== 'csv') expect(text).toContain(first!.text);
    expect(text).not.toContain(all.objectives[0]!.text);
  }
});
