import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TaskBody } from '../../../../contract/tasks.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let cycleId: string;
let objectiveId: string;
let keyResultIds: string[];
const people: Record<string, Visitor> = {};

beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-11-20T08:00:00.000Z') });
  const { admin: first, me } = await app.setUp();
  admin = first;
  cycleId = me.cycle!.id;
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  people['admin'] = admin;
  people['member'] = (await app.join(admin, 'member', 'Mo', [teamId])).person;
  people['colleague'] = (await app.join(admin, 'member', 'Cal')).person;
  people['reader'] = (await app.join(admin, 'reader', 'Rae')).person;
  const body = {
    teamId,
    cycleId,
    text: '通过自助部署让更多客户用起来',
    type: 'delivery' as const,
    ownerId: me.person.id,
    keyResults: [
      { text: '自助部署成功的客户数从 12 到 60', baseline: 12, target: 60, unit: '家' },
      { text: '失败率从 9% 到 5%', baseline: 9, target: 5, unit: '%' },
    ],
  };
  const draft = await admin('POST /api/objectives', { body });
  objectiveId = draft.id;
  keyResultIds = draft.keyResults.map((one) => one.id);
});
afterAll(() => app.close());

const design = (visitor: Visitor, body: TaskBody, keyResult = 0) =>
  visitor('POST /api/key-results/{keyResultId}/tasks', { params: { keyResultId: keyResultIds[keyResult]! }, body });
const list = (visitor: Visitor) => visitor('GET /api/objectives/{objectiveId}/tasks', { params: { objectiveId } });
const change = (visitor: Visitor, taskId: string, body: Partial<TaskBody>) =>
  visitor('PATCH /api/tasks/{taskId}', { params: { taskId }, body });

describe('who may', () => {
  const steps = {
    read: (who: Visitor) => list(who),
    design: (who: Visitor) => design(who, { text: 'x' }),
    change: async (who: Visitor) => change(who, (await design(admin, { text: 'y' })).id, { status: 'doing' }),
    remove: async (who: Visitor) => {
      const { id: taskId } = await design(admin, { text: 'z' });
      return who('DELETE /api/tasks/{taskId}', { params: { taskId } });
    },
  };
  const draft = {
    reader: '404 not-found',
    colleague: '404 not-found',
    member: 'ok',
    admin: 'ok',
    nobody: '401 not-signed-in',
  };
  const shown = { ...draft, reader: '403 forbidden', colleague: '403 forbidden' };

  test.each(Object.entries(draft))('a draft: %s → %s', async (who, expected) => {
    const visitor = people[who] ?? app.visitor();
    for (const step of Object.values(steps)) expect(await code(step(visitor))).toBe(expected);
  });

  test('a published objective: everybody reads, the team writes', async () => {
    const params = { objectiveId };
    await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
    for (const [who, expected] of Object.entries(shown)) {
      const visitor = people[who] ?? app.visitor();
      expect(await code(steps.read(visitor))).toBe(who === 'nobody' ? expected : 'ok');
      for (const step of [steps.design, steps.change, steps.remove])
        expect([who, await code(step(visitor))]).toEqual([who, expected]);
    }
    expect((await list(people['reader']!)).every((one) => !one.can.edit)).toBe(true);
    expect((await list(people['member']!)).every((one) => one.can.edit)).toBe(true);
  });
});

test('A67 what a task should move and what it moved are numbers, told in the report beside the unit', async () => {
  const { id } = await design(admin, { text: '一条命令装好', ifWe: '合成一个包', moves: '多 8 家', expectedEffect: 8 });
  expect((await list(admin)).find((one) => one.id === id)).toMatchObject({ expectedEffect: 8, effect: null });
  await change(admin, id, { status: 'done', outcome: 'did-not', effect: -2 });
  const report = await admin('GET /api/hypotheses', { query: { state: 'did-not' } });
  const found = report.keyResults.find((one) => one.tasks.some((task) => task.id === id));
  expect(found?.unit).toBe('家');
  expect(found?.tasks.find((one) => one.id === id)).toMatchObject({ expectedEffect: 8, effect: -2 });
});

test('designed, followed, judged: what was not sent stays', async () => {
  const mo = people['member']!;
  const { person } = await mo('GET /api/me', {});
  const task = await design(
    mo,
    {
      text: '安装包合成一个',
      ifWe: '把四个包合成一个',
      moves: '成功率升 10 个百分点',
      because: '多数人漏了第三个',
      ownerId: person.id,
    },
    1,
  );
  expect(task).toMatchObject({ status: 'open', outcome: null, owner: { name: 'Mo' }, proposedBy: { name: 'Mo' } });
  expect(await code(change(mo, task.id, { problem: '缺一台测试机' }))).toBe('400 problem-kind-missing');
  expect(await code(change(mo, task.id, { ownerId: 'nobody' }))).toBe('400 invalid');
  await change(mo, task.id, {
    status: 'doing',
    problem: '缺一台测试机',
    problemKind: 'resource',
    improvement: '先借一台',
  });
  const judged = await change(mo, task.id, { status: 'done', outcome: 'held', outcomeNote: '一周内升了 12 个百分点' });
  expect(judged).toMatchObject({
    moves: '成功率升 10 个百分点',
    problemKind: 'resource',
    owner: { name: 'Mo' },
    outcome: 'held',
  });
  expect((await list(admin)).at(-1)).toEqual({ ...judged });
  const events = await admin('GET /api/events', { query: { objective: objectiveId } });
  expect(events.slice(0, 3).map((event) => event.type)).toEqual(['task.judged', 'task.changed', 'task.designed']);
  expect(events[0]).toMatchObject({ noun: 'task', subjectId: task.id, values: { text: '安装包合成一个' } });
});

test('delete and undo; a task goes with its key result', async () => {
  const task = (await list(admin)).at(-1)!;
  const params = { taskId: task.id };
  await admin('DELETE /api/tasks/{taskId}', { params });
  expect((await list(admin)).map((one) => one.id)).not.toContain(task.id);
  expect(await code(change(admin, task.id, { text: 'gone' }))).toBe('404 not-found');
  expect(await admin('PUT /api/tasks/{taskId}/restoration', { params })).toMatchObject({ text: task.text });
  const objective = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
  const [first] = objective.keyResults;
  await admin('PUT /api/objectives/{objectiveId}', {
    params: { objectiveId },
    body: {
      version: objective.version,
      text: objective.text,
      type: objective.type,
      ownerId: objective.owner?.id ?? null,
      keyResults: [{ id: first!.id, text: first!.text, baseline: 12, target: 60 }],
    },
  });
  expect((await list(admin)).map((one) => one.keyResultId)).not.toContain(task.keyResultId);
});

test('nothing can be written in a closed cycle', async () => {
  const [task] = await list(admin);
  for (const state of ['running', 'closing', 'closed'] as const)
    await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state } });
  expect(await code(design(admin, { text: 'late' }))).toBe('409 cycle-closed');
  expect(await code(change(admin, task!.id, { status: 'done' }))).toBe('409 cycle-closed');
  expect((await list(admin)).every((one) => !one.can.edit)).toBe(true);
});

describe('A67 what came of the hypotheses', () => {
  const report = (
    query: { cycle?: string; team?: string; state?: 'held' | 'running' | 'not-judged'; page?: number } = {},
  ) => admin('GET /api/hypotheses', { query });

  test('held, did not, unclear: over the cycles and by key result, filtered, and each number tells why', async () => {
    await admin('PATCH /api/cycles/{cycleId}', {
      params: { cycleId },
      body: { state: 'closing', reason: 'A grade was wrong' },
    });
    const started = (await report({ cycle: cycleId })).total;
    expect(started.tasks).toBe((await list(admin)).length);
    for (const [outcome, count] of [
      ['held', 3],
      ['did-not', 2],
      ['unclear', 1],
    ] as const)
      for (let at = 0; at < count; at += 1)
        await design(admin, { text: `${outcome} ${at}`, outcome, outcomeNote: 'we looked', status: 'done' });
    await design(admin, { text: 'forgotten', status: 'done' });
    const { total, cycles, keyResults, all } = await report({ cycle: cycleId });
    expect(total.outcomes).toEqual({
      held: started.outcomes.held + 3,
      'did-not': started.outcomes['did-not'] + 2,
      unclear: started.outcomes.unclear + 1,
    });
    expect(total.notJudged).toBe(started.notJudged + 1);
    expect(cycles).toEqual([{ cycle: { id: cycleId, name: expect.any(String) }, counts: total }]);
    expect(keyResults).toHaveLength(all);
    expect(keyResults.flatMap((one) => one.tasks)).toHaveLength(total.tasks);

    const held = await report({ cycle: cycleId, state: 'held' });
    expect(held.keyResults.flatMap((one) => one.tasks.map((task) => task.outcome))).toEqual(
      Array.from({ length: total.outcomes.held }, () => 'held'),
    );
    for (const [number, count] of [
      ['hypotheses', total.tasks],
      ['hypothesis-held', total.outcomes.held],
      ['hypothesis-did-not', total.outcomes['did-not']],
      ['hypothesis-unclear', total.outcomes.unclear],
      ['hypothesis-not-judged', total.notJudged],
      ['hypothesis-running', total.running],
    ] as const) {
      const { trace } = await admin('GET /api/cycles/{cycleId}/why', { params: { cycleId }, query: { number } });
      expect([number, trace.result]).toEqual([number, count]);
    }
  });

  test('nobody is named in it, and a stranger’s team or cycle is not found', async () => {
    const told = JSON.stringify(await report());
    const { person } = await admin('GET /api/me', {});
    expect(told).not.toContain(person.id);
    expect(told).not.toContain(person.name);
    expect(await code(report({ team: 'x' }))).toBe('404 not-found');
    expect(await code(report({ cycle: 'x' }))).toBe('404 not-found');
    expect((await report({ page: 9 })).keyResults).toEqual([]);
  });
});
