import { beforeAll, expect, test } from 'vitest';
import { plannedIterations } from '../../../../core/calendar/iterations.ts';
import { code } from '../../../testing/code.ts';
import type { Visitor } from '../../../testing/open-test-app.ts';
import { withTeam } from '../../../testing/with-team.ts';

const now = new Date('2026-11-20T08:00:00Z');
const it = withTeam({ clock: () => now });
let lea: Visitor;
let mem: Visitor;
let ray: Visitor;
let sam: Visitor;
let otherId: string;

beforeAll(async () => {
  otherId = (await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  lea = (await it.join('lead', 'Lea')).person;
  mem = (await it.join('member', 'Mem')).person;
  ray = (await it.join('reader', 'Ray')).person;
  sam = (await it.app.join(it.admin, 'member', 'Sam', [otherId])).person;
});

const freshTeam = async () => {
  const { id } = await it.admin('POST /api/teams', { body: { name: `T${Math.random()}`, kind: 'functional' } });
  return id;
};
const series = { first: '2026-10-26', weeks: 2, count: 3, name: '迭代 {n}', from: 7 };
const plan = (who: Visitor, teamId = it.teamId, changes: Partial<typeof series> = {}) =>
  who('POST /api/teams/{teamId}/iterations/series', { params: { teamId }, body: { ...series, ...changes } });
const add = (name: string, start: string, end: string, teamId = it.teamId, who = it.admin) =>
  who('POST /api/teams/{teamId}/iterations', { params: { teamId }, body: { name, start, end } });
const list = async (who = it.admin, teamId = it.teamId) =>
  who('GET /api/teams/{teamId}/iterations', { params: { teamId } });
const of = (keyResultId: string, who = it.admin) =>
  who('GET /api/key-results/{keyResultId}/iterations', { params: { keyResultId } });
const attach = (keyResultId: string, iterationId: string, who = it.admin) =>
  who('PUT /api/key-results/{keyResultId}/iterations/{iterationId}', { params: { keyResultId, iterationId } });
const detach = (keyResultId: string, iterationId: string, who = it.admin) =>
  who('DELETE /api/key-results/{keyResultId}/iterations/{iterationId}', { params: { keyResultId, iterationId } });
const design = (keyResultId: string, body: { text: string; iterationId?: string | null }, who = it.admin) =>
  who('POST /api/key-results/{keyResultId}/tasks', { params: { keyResultId }, body });
const change = (taskId: string, body: { iterationId?: string | null; status?: 'done' }, who = it.admin) =>
  who('PATCH /api/tasks/{taskId}', { params: { taskId }, body });
const keyResultOf = async (text: string) => {
  const { id, keyResults } = await it.draft({
    text,
    keyResults: [{ text: 'Customers who deploy alone', baseline: 12, target: 60, unit: '家' }],
  });
  return { objectiveId: id, keyResultId: keyResults[0]!.id };
};

test('A15 sprints planned in one go are tied to tasks and key results, and the key result shows those touching it', async () => {
  const [first, second, third] = await plan(mem);
  expect([first, second, third]).toMatchObject([
    { name: '迭代 7', start: '2026-10-26', end: '2026-11-08', current: false },
    { name: '迭代 8', start: '2026-11-09', end: '2026-11-22', current: true },
    { name: '迭代 9', start: '2026-11-23', end: '2026-12-06', current: false },
  ]);
  const { keyResultId, objectiveId } = await keyResultOf('Deploy alone');
  expect(await of(keyResultId)).toEqual({ iterations: [], can: { edit: true } });
  await attach(keyResultId, third!.id, mem);
  await attach(keyResultId, third!.id);
  const task = await design(keyResultId, { text: 'One package', iterationId: second!.id }, mem);
  expect(task.iteration).toEqual({ id: second!.id, name: '迭代 8', start: '2026-11-09', end: '2026-11-22' });
  await change(task.id, { status: 'done' });
  expect(await code(of(keyResultId, ray))).toBe('404 not-found');
  expect(await of(keyResultId, mem)).toMatchObject({
    iterations: [
      { name: '迭代 8', current: true, attached: false, tasks: [{ id: task.id, text: 'One package', status: 'done' }] },
      { name: '迭代 9', current: false, attached: true, tasks: [] },
    ],
    can: { edit: true },
  });
  // And from the sprint to what it pushes.
  const touched = { id: keyResultId, objective: { id: objectiveId, text: 'Deploy alone' } };
  expect((await list(mem)).iterations).toMatchObject([
    { name: '迭代 7', keyResults: [] },
    { name: '迭代 8', keyResults: [{ ...touched, attached: false, tasks: 1, done: 1 }] },
    { name: '迭代 9', keyResults: [{ ...touched, attached: true, tasks: 0 }] },
  ]);
  // A draft is its team's: whoever may not read it hears of no tie.
  const hidden = await list(sam);
  expect(hidden.can).toEqual({ edit: false });
  expect(hidden.iterations.flatMap((one) => one.keyResults)).toEqual([]);

  // What is not done goes on in the next one: a task is done in one at a time.
  await change(task.id, { iterationId: third!.id });
  expect((await of(keyResultId)).iterations).toMatchObject([{ name: '迭代 9', attached: true, tasks: [{}] }]);
  await detach(keyResultId, third!.id);
  expect((await of(keyResultId)).iterations).toMatchObject([{ name: '迭代 9', attached: false }]);
  await change(task.id, { iterationId: null });
  expect((await of(keyResultId)).iterations).toEqual([]);
});

test('a name, days that fit, and each name once in a team; days may overlap', async () => {
  const teamId = await freshTeam();
  const elsewhere = await freshTeam();
  await add('Sprint 1', '2026-10-05', '2026-10-18', teamId);
  expect(await code(add('ｓprint  1', '2026-11-05', '2026-11-18', teamId))).toBe('409 iteration-exists');
  expect(await code(add('Sprint 1', '2026-10-05', '2026-10-18', elsewhere))).toBe('ok');
  expect(await code(add('Kanban', '2026-10-05', '2026-10-05', teamId))).toBe('ok');
  expect(await code(add('Back', '2026-10-05', '2026-10-04', teamId))).toBe('400 iteration-days');
  expect(await code(add('Long', '2026-10-05', '2027-10-05', teamId))).toBe('ok');
  expect(await code(add('Too long', '2026-10-05', '2027-10-06', teamId))).toBe('400 iteration-days');
  expect(await code(add(' ', '2026-10-05', '2026-10-06', teamId))).toBe('400 invalid');
  expect(await code(add('Nowhere', '2026-10-05', '2026-10-06', 'nowhere'))).toBe('404 not-found');
  const wrong = await it.admin.fetch(`/api/teams/${teamId}/iterations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'x', start: '2026-10-05', end: '2026-10-06', url: 'javascript:alert(1)' }),
  });
  expect(await wrong.json()).toMatchObject({ error: { problems: [{ path: 'url' }] } });
});

test('a series is made whole or not at all', async () => {
  const teamId = await freshTeam();
  expect(await code(plan(it.admin, teamId, { name: 'Sprint' }))).toBe('400 iteration-number-missing');
  expect(await code(plan(it.admin, teamId, { name: 'Sprint', count: 1 }))).toBe('ok');
  expect(await code(plan(it.admin, teamId, { weeks: 7 }))).toBe('400 invalid');
  expect(await code(plan(it.admin, teamId, { count: 27 }))).toBe('400 invalid');
  await add('迭代 9', '2027-10-05', '2027-10-06', teamId);
  expect(await code(plan(it.admin, teamId))).toBe('409 iteration-exists');
  expect((await list(it.admin, teamId)).iterations.map((one) => one.name)).toEqual(['Sprint', '迭代 9']);
  const made = await plan(it.admin, teamId, { from: 10, count: 26 });
  expect(made.map(({ name, start, end }) => ({ name, start, end }))).toEqual(
    plannedIterations({ ...series, from: 10, count: 26 }),
  );
  for (let at = 1; at < 11; at++) await plan(it.admin, teamId, { from: 100 * at, count: 26 });
  expect(await code(plan(it.admin, teamId, { from: 2000, count: 13 }))).toBe('409 too-many-iterations');
});

test('whoever may draft in the team plans; others read', async () => {
  const by = async (who: Visitor, name: string) => code(add(name, '2027-01-04', '2027-01-15', it.teamId, who));
  expect([await by(lea, 'L'), await by(mem, 'M'), await by(sam, 'S'), await by(ray, 'R')]).toEqual([
    'ok',
    'ok',
    '403 forbidden',
    '403 forbidden',
  ]);
  expect((await list(ray)).iterations.length).toBeGreaterThan(0);
});

test('deleted, it ties nothing; brought back, all is as it was', async () => {
  const { id } = await add('Gone and back', '2026-11-16', '2026-11-27');
  const { keyResultId } = await keyResultOf('Keeps its ties');
  await attach(keyResultId, id);
  const task = await design(keyResultId, { text: 'Tied', iterationId: id });
  const at = { params: { iterationId: id } };
  await it.admin('DELETE /api/iterations/{iterationId}', at);
  expect((await of(keyResultId)).iterations).toEqual([]);
  expect((await list()).iterations.some((one) => one.id === id)).toBe(false);
  // Whatever else of the task is changed meanwhile.
  expect(await change(task.id, { status: 'done' })).toMatchObject({ iteration: null, status: 'done' });
  expect(await code(attach(keyResultId, id))).toBe('404 not-found');
  expect(await code(it.admin('PATCH /api/iterations/{iterationId}', { ...at, body: { name: 'x' } }))).toBe(
    '404 not-found',
  );
  const same = await add('Gone and back', '2026-11-16', '2026-11-27');
  expect(await code(it.admin('PUT /api/iterations/{iterationId}/restoration', at))).toBe('409 iteration-exists');
  await it.admin('PATCH /api/iterations/{iterationId}', {
    params: { iterationId: same.id },
    body: { name: 'Another', url: 'https://tracker.example.com/sprints/7' },
  });
  await it.admin('PUT /api/iterations/{iterationId}/restoration', at);
  expect((await of(keyResultId)).iterations).toMatchObject([
    { id, attached: true, tasks: [{ id: task.id, status: 'done' }] },
  ]);
  expect(await code(it.admin('PATCH /api/iterations/{iterationId}', { ...at, body: { end: '2026-11-15' } }))).toBe(
    '400 iteration-days',
  );
});

test('only an iteration of the own team, that is there', async () => {
  const { id } = await add('Of Search', '2026-11-16', '2026-11-27', otherId);
  const { keyResultId } = await keyResultOf('Of Payments');
  expect(await code(attach(keyResultId, id))).toBe('409 iteration-elsewhere');
  expect(await code(design(keyResultId, { text: 'x', iterationId: id }))).toBe('409 iteration-elsewhere');
  expect(await code(design(keyResultId, { text: 'x', iterationId: 'nobody' }))).toBe('400 invalid');
  expect(await code(attach(keyResultId, 'nobody'))).toBe('404 not-found');
});

test('what is restricted is in no list of those who may not read it', async () => {
  const { id } = await add('Quiet', '2026-11-16', '2026-11-27');
  const { keyResultId, objectiveId } = await keyResultOf('Names people');
  await attach(keyResultId, id);
  await it.app.services.database.db
    .updateTable('objectives')
    .set({ state: 'published', published_at: now.toISOString() })
    .where('id', '=', objectiveId)
    .execute();
  const seen = async (who: Visitor) =>
    (await list(who)).iterations.find((one) => one.id === id)!.keyResults.map((one) => one.id);
  expect([await seen(sam), await seen(mem)]).toEqual([[keyResultId], [keyResultId]]);
  await lea('PUT /api/objectives/{objectiveId}/restriction', {
    params: { objectiveId },
    body: { reason: 'It names people' },
  });
  expect([await seen(sam), await seen(mem)]).toEqual([[], [keyResultId]]);
  expect(await code(of(keyResultId, sam))).toBe('404 not-found');
});

test('in my week a task names its iteration', async () => {
  const { id } = await add('This one', '2026-11-16', '2026-11-27');
  const { keyResultId, objectiveId } = await keyResultOf('In my week');
  const { id: taskId } = await design(keyResultId, { text: 'Mine', iterationId: id });
  await it.admin('PATCH /api/tasks/{taskId}', { params: { taskId }, body: { ownerId: it.adminId } });
  const { db } = it.app.services.database;
  await db.updateTable('objectives').set({ state: 'published' }).where('id', '=', objectiveId).execute();
  await db.updateTable('cycles').set({ state: 'running' }).execute();
  const { tasks } = await it.admin('GET /api/week', {});
  await db.updateTable('cycles').set({ state: 'drafting' }).execute();
  expect(tasks.find((one) => one.id === taskId)?.iteration).toMatchObject({ id, name: 'This one' });
});
