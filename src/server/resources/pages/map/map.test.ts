import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { fromWire } from '../../../../contract/map-rows.ts';
import { code } from '../../../testing/code.ts';
import type { Visitor } from '../../../testing/open-test-app.ts';
import { withLinks } from '../../../testing/with-links.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
let otherId: string;
let lea: Visitor;
let sam: Visitor;

beforeAll(async () => {
  otherId = (await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  lea = (await it.app.join(it.admin, 'lead', 'Lea', [it.teamId])).person;
  sam = (await it.app.join(it.admin, 'lead', 'Sam', [otherId])).person;
});

const { published, publish, link } = withLinks(it);
const map = async (who: Visitor = lea, query = {}) => fromWire(await who('GET /api/map', { query }));
const gapsOf = async (id: string, who: Visitor = lea) =>
  (await map(who)).gaps.filter((gap) => gap.subjectId === id).map((gap) => gap.kind);

test('A32 focus, objectives, key results, tasks and links of a cycle come in one answer', async () => {
  const diagnosis = await it.admin('POST /api/diagnoses', {
    body: { cycleId: it.cycleId, kind: 'bottleneck', text: 'Nobody can install it' },
  });
  await it.admin('PUT /api/diagnoses/{diagnosisId}/choice', {
    params: { diagnosisId: diagnosis.id },
    body: { tradeOff: 'x' },
  });
  expect((await map()).gaps).toMatchObject([{ kind: 'unattacked', subjectId: diagnosis.id }]);
  const draft = await it.draft({ text: 'Deploy by themselves', diagnosisId: diagnosis.id });
  await publish(draft.id);
  const parent = await published('Grow', otherId, [4]);
  const child = await published('Grow here', it.teamId, [10]);
  const keyResultId = parent.keyResults[0]!.id;
  await link(child.id, { parentId: parent.id, keyResultId, share: 0.5 });
  const params = { keyResultId: child.keyResults[0]!.id };
  await it.admin('POST /api/key-results/{keyResultId}/tasks', { params, body: { text: 'Ask ten customers' } });
  const told = await map();
  expect(told).toMatchObject({ depth: 'tasks', focuses: [{ text: 'Nobody can install it', chosen: true }] });
  expect(told.objectives.map((one) => one.text)).toEqual(['Deploy by themselves', 'Grow', 'Grow here']);
  expect(told.objectives[0]).toMatchObject({ diagnosisId: diagnosis.id, state: 'published', edit: true });
  expect(told.links).toEqual([{ from: child.id, to: parent.id, keyResultId, share: 0.5, asked: false }]);
  expect(told.tasks).toMatchObject([{ keyResultId: params.keyResultId, text: 'Ask ten customers' }]);
  expect(told.keyResults.find((one) => one.id === params.keyResultId)).toMatchObject({ status: 'met' });
  expect(told.gaps.map((gap) => gap.kind)).toEqual(['orphan']);
});

test('what a key result needs of another team is told with it, and that it is late', async () => {
  const objective = await published('Needs others', it.teamId, [1]);
  const [keyResult] = objective.keyResults;
  const body = { teamId: otherId, need: 'An interface for refunds', due: '2026-05-10' };
  await it.admin('POST /api/key-results/{keyResultId}/dependencies', {
    params: { keyResultId: keyResult!.id },
    body,
  });
  expect((await map()).needs).toMatchObject([
    { keyResultId: keyResult!.id, teamId: otherId, text: body.need, due: body.due, state: 'asked', late: true },
  ]);
});

test('of a team: its own with those below, and what they are linked with elsewhere', async () => {
  const parent = await published('Elsewhere', otherId);
  const child = await published('Here', it.teamId);
  const alone = await published('Not linked', otherId);
  await link(child.id, { parentId: parent.id });
  const { objectives, gaps } = await map(lea, { team: it.teamId });
  const ids = objectives.map((one) => one.id);
  expect(ids).toContain(child.id);
  expect(ids).toContain(parent.id);
  expect(ids).not.toContain(alone.id);
  expect(gaps.map((gap) => gap.subjectId)).not.toContain(parent.id);
  expect(await code(map(lea, { team: 'none' }))).toBe('404 not-found');
});

test('a draft and its links are on nobody’s map who does not see it', async () => {
  const parent = await published('Public', otherId);
  const draft = await it.draft({ text: 'Secret canary' });
  await link(draft.id, { parentId: parent.id });
  expect(JSON.stringify(await map(lea))).toContain('canary');
  const told = await map(sam);
  expect(JSON.stringify(told)).not.toContain('canary');
  expect(JSON.stringify(told)).not.toContain(draft.id);
});

test('a year’s objective is on the map of the quarter that serves it', async () => {
  const year = await it.admin('POST /api/cycles', {
    body: { name: 'Y26', start: '2026-01-01', end: '2026-12-31', level: 'year' },
  });
  const above = await it.draft({ text: 'Of the year', cycleId: year.id });
  await publish(above.id);
  const child = await published('Of the quarter', it.teamId);
  await link(child.id, { parentId: above.id });
  expect((await map()).objectives.map((one) => one.id)).toContain(above.id);
  expect(await gapsOf(above.id)).toEqual([]);
});

test('A13 the same number for the third cycle running is asked about, whatever it is called', async () => {
  const quarter = (name: string, start: string, end: string) =>
    it.admin('POST /api/cycles', { body: { name, start, end, level: 'quarter' } });
  const cycleIds = [
    (await quarter('2025-Q4', '2025-10-01', '2025-12-31')).id,
    (await quarter('2026-Q1', '2026-01-01', '2026-03-31')).id,
    it.cycleId,
  ];
  const written = [
    { text: 'Pass rate to 99%', metric: 'M29' },
    { text: 'Quality gate to 99%', metric: 'M29' },
    { text: 'Quality gate from 90% to 99%', metric: 'M30' },
  ];
  const made = [];
  for (const [index, cycleId] of cycleIds.entries()) {
    const keyResults = [{ ...written[index]!, baseline: 90, target: 99 }];
    const { id } = await it.draft({ text: `Keep it ${index}`, cycleId, keyResults });
    await publish(id);
    made.push(id);
  }
  expect(await gapsOf(made[2]!)).toContain('repeated');
});

test('A12 what serves its own team alone is asked about, answered once, and asked again when that is taken back', async () => {
  const parent = await published('Own parent', it.teamId);
  const child = await published('Own child', it.teamId);
  await link(child.id, { parentId: parent.id });
  expect(await gapsOf(child.id)).toEqual(['own-team']);
  const at = { params: { objectiveId: child.id, gap: 'own-team' } };
  const path = '/api/objectives/{objectiveId}/gaps/{gap}';
  expect(await code(sam(`PUT ${path}`, { ...at, body: { reason: 'x' } }))).toBe('403 forbidden');
  await lea(`PUT ${path}`, { ...at, body: { reason: 'It pays back within the team' } });
  expect(await gapsOf(child.id)).toEqual([]);
  await lea(`DELETE ${path}`, at);
  expect(await gapsOf(child.id)).toEqual(['own-team']);
  const wrong = { params: { objectiveId: child.id, gap: 'orphan' }, body: { reason: 'x' } };
  expect(await code(lea(`PUT ${path}`, wrong))).toBe('404 not-found');
});

test('A12 the coach asks of it where the objective is written, until the map is answered, a focus stands above or another team is served', async () => {
  const top = await published('Our own top', it.teamId);
  const middle = await published('Our own middle', it.teamId);
  const low = await published('Our own low', it.teamId);
  const asked = async (id: string) =>
    (await lea('GET /api/objectives/{objectiveId}', { params: { objectiveId: id } })).servesItself;
  expect(await asked(low.id)).toBe(false);
  await link(low.id, { parentId: middle.id });
  await link(middle.id, { parentId: top.id });
  expect([await asked(low.id), await asked(middle.id), await asked(top.id)]).toEqual([true, true, false]);
  const at = { params: { objectiveId: middle.id, gap: 'own-team' } };
  await lea('PUT /api/objectives/{objectiveId}/gaps/{gap}', { ...at, body: { reason: 'It pays back here' } });
  expect([await asked(low.id), await asked(middle.id)]).toEqual([true, false]);
  await lea('DELETE /api/objectives/{objectiveId}/gaps/{gap}', at);
  expect(await asked(middle.id)).toBe(true);
  const elsewhere = await published('What others wait for', otherId);
  await link(top.id, { parentId: elsewhere.id });
  expect([await asked(low.id), await asked(middle.id), await asked(top.id)]).toEqual([false, false, false]);
  expect(await gapsOf(low.id)).toEqual([]);
});

test('a browser is sent the map compressed, a script that cannot read that plain', async () => {
  const read = async (accept: string) =>
    it.app.app.request('/api/map', { headers: { 'accept-encoding': accept, cookie: it.admin.cookies() } });
  const [zipped, plain] = [await read('gzip, br'), await read('identity')];
  expect([zipped.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null]);
  expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(await plain.text());
});

test('A77 what was to be decided by a day that is past says so on the map, until it is', async () => {
  const learning = { commitment: 'learning' as const, hypothesis: 'They come back', stopIf: 'Below 12 %' };
  const one = {
    text: 'Week-4 retention to 20 %',
    baseline: 8,
    target: 20,
    unit: '%',
    knowBy: '2026-05-10',
    ...learning,
  };
  const objective = await it.draft({ text: 'Do they come back?', keyResults: [one] });
  const params = { objectiveId: objective.id };
  const due = async () => (await map()).keyResults.find(({ text }) => text === one.text)?.answerDue;
  expect(await due()).toBe('2026-05-10');
  await it.app.services.database.db
    .updateTable('objectives')
    .set({
      state: 'published',
      published_by: it.adminId,
      published_at: '2026-04-02T00:00:00.000Z',
      publication: JSON.stringify({ plain: 'x', lines: [] }) as never,
    })
    .where('id', '=', objective.id)
    .execute();
  expect(await due()).toBe('2026-05-10');
  await it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });
  await it.admin('PUT /api/objectives/{objectiveId}/closure', {
    params,
    body: { grade: 1, reason: 'Half of them.', keyResults: [{ id: objective.keyResults[0]!.id, verdict: 'refuted' }] },
  });
  expect(await due()).toBeNull();
});
