import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeyResult } from '../../../../contract/key-results.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let teamId: string;
let cycleId: string;
let objectiveId: string;
let keyResults: KeyResult[];
let now = new Date('2026-11-20T08:00:00.000Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  cycleId = me.cycle!.id;
  const draft = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: '通过自助部署让更多客户用起来',
      type: 'delivery',
      why: '卡住增长',
      ownerId: me.person.id,
      keyResults: [
        { text: '每周自助部署成功的客户数从 12 到 60', baseline: 12, target: 60, unit: '家/周' },
        { text: '失败率不高于 5%', kind: 'guard', measure: 'at-most', target: 5, unit: '%' },
        {
          text: '数据架构定稿',
          kind: 'milestone',
          steps: [
            { text: '评审通过', weight: 3 },
            { text: '双写', weight: 1 },
          ],
        },
      ],
    },
  });
  objectiveId = draft.id;
  keyResults = (
    await admin('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId }, body: { plain: '' } })
  ).keyResults;
});
afterAll(() => app.close());

const at = (index: number) => ({ params: { keyResultId: keyResults[index]!.id } });

test('a check-in is a reading, a belief and words; the row keeps the latest', async () => {
  const before = await admin('GET /api/week', {});
  expect(before.items.map((item) => [item.keyResult.kind, item.waiting, item.keyResult.now.dueAt])).toEqual([
    ['metric', true, '2026-11-20'],
    ['guard', true, '2026-11-20'],
    ['milestone', true, '2026-11-20'],
  ]);
  now = new Date('2026-11-27T08:00:00.000Z');
  expect((await admin('GET /api/week', {})).items.every((item) => item.waiting)).toBe(true);

  const first = await admin('POST /api/key-results/{keyResultId}/check-ins', {
    ...at(0),
    body: { value: 36, confidence: 7, changed: '新的安装向导上线' },
  });
  expect(first).toMatchObject({
    checkIn: { value: 36, confidence: 7, can: { edit: true } },
    keyResult: { now: { value: 36, progress: 0.5, confidence: 7, dueAt: '2026-12-04' } },
  });
  const week = await admin('GET /api/week', {});
  expect(week.items.find((item) => item.keyResult.id === keyResults[0]!.id)).toMatchObject({
    waiting: false,
    last: { changed: '新的安装向导上线' },
  });

  expect(
    await code(admin('POST /api/key-results/{keyResultId}/check-ins', { ...at(0), body: { confidence: 4 } })),
  ).toBe('400 confidence-reason-missing');
  expect(
    await code(admin('POST /api/key-results/{keyResultId}/check-ins', { ...at(0), body: { problem: '缺环境' } })),
  ).toBe('400 problem-kind-missing');
  expect(
    await code(
      admin('POST /api/key-results/{keyResultId}/check-ins', {
        ...at(0),
        body: { value: 1, at: '2027-01-01T00:00:00Z' },
      }),
    ),
  ).toBe('400 reading-in-future');
  const readings = await admin('GET /api/key-results/{keyResultId}/readings', at(0));
  expect(readings.map((one) => one.value)).toEqual([36]);

  const back = await admin('POST /api/key-results/{keyResultId}/readings', {
    ...at(0),
    body: { value: 20, at: '2026-11-22T00:00:00Z' },
  });
  expect(back.now).toMatchObject({ value: 36, points: [{ value: 20 }, { value: 36 }] });
  const removed = await admin('DELETE /api/key-results/{keyResultId}/readings/{readingId}', {
    params: { ...at(0).params, readingId: readings[0]!.id },
  });
  expect(removed.now).toMatchObject({ value: 20, points: [{ value: 20 }] });
});

test('correct, delete, undo: the row follows, the log keeps', async () => {
  const [latest] = await admin('GET /api/key-results/{keyResultId}/check-ins', at(0));
  const one = { params: { checkInId: latest!.id } };
  expect(await admin('PATCH /api/check-ins/{checkInId}', { ...one, body: { changed: '改过的话' } })).toMatchObject({
    changed: '改过的话',
    confidence: 7,
  });
  await admin('DELETE /api/check-ins/{checkInId}', one);
  expect((await admin('GET /api/key-results/{keyResultId}', at(0))).now).toMatchObject({
    confidence: null,
    checkedInAt: null,
  });
  await admin('PUT /api/check-ins/{checkInId}/restoration', one);
  expect((await admin('GET /api/key-results/{keyResultId}', at(0))).now.confidence).toBe(7);
  const { person } = await app.join(admin, 'member', 'Mo', [teamId]);
  expect(await code(person('PATCH /api/check-ins/{checkInId}', { ...one, body: { changed: 'x' } }))).toBe(
    '403 forbidden',
  );
});

test('ratios, guards and steps', async () => {
  const add = (index: number, body: object) =>
    admin('POST /api/key-results/{keyResultId}/readings', { ...at(index), body: body as never });
  expect(await code(add(1, { numerator: 1, denominator: 0 }))).toBe('400 denominator-zero');
  expect(await code(add(1, { numerator: 1 }))).toBe('400 reading-empty');
  expect((await add(1, { numerator: 9, denominator: 100 })).now).toMatchObject({ value: 9, status: 'broken' });
  const stepId = keyResults[2]!.steps[0]!.id;
  const step = { params: { ...at(2).params, stepId } };
  expect(
    await code(
      admin('PUT /api/key-results/{keyResultId}/steps/{stepId}/acceptance', { ...step, body: { evidence: '' } }),
    ),
  ).toBe('400 evidence-missing');
  const accepted = await admin('PUT /api/key-results/{keyResultId}/steps/{stepId}/acceptance', {
    ...step,
    body: { evidence: '评审纪要' },
  });
  expect(accepted).toMatchObject({
    now: { progress: 0.75 },
    steps: [{ acceptedBy: { name: 'Ada' } }, { acceptedAt: null }],
  });
  const objective = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
  expect(objective.rollUp).toMatchObject({ brokenGuards: [keyResults[1]!.id], weakestId: keyResults[0]!.id });
  expect((await admin('DELETE /api/key-results/{keyResultId}/steps/{stepId}/acceptance', step)).now.progress).toBe(0);
});

test('a retry with the same key writes once; the key of another request is refused', async () => {
  const body = { value: 30, confidence: 7 };
  const before = await admin('GET /api/key-results/{keyResultId}/readings', at(0));
  const post = (idempotencyKey: string, value = 30) =>
    admin('POST /api/key-results/{keyResultId}/check-ins', { ...at(0), body: { ...body, value }, idempotencyKey });
  const replies = await Promise.all([post('k1'), post('k1'), post('k1')]);
  expect(new Set(replies.map((reply) => reply.checkIn.id)).size).toBe(1);
  expect(await admin('GET /api/key-results/{keyResultId}/readings', at(0))).toHaveLength(before.length + 1);
  expect(await code(post('k1', 31))).toBe('409 key-reused');
});

test('a closed cycle is read-only; its targets were frozen when it started', async () => {
  const cycle = { params: { cycleId } };
  expect(await code(admin('PATCH /api/cycles/{cycleId}', { ...cycle, body: { state: 'closed' } }))).toBe(
    '409 cycle-state',
  );
  for (const state of ['running', 'closing', 'closed'] as const)
    await admin('PATCH /api/cycles/{cycleId}', { ...cycle, body: { state } });
  const keyResult = await admin('GET /api/key-results/{keyResultId}', at(0));
  expect(keyResult).toMatchObject({ frozen: { baseline: 12, target: 60 }, can: { checkIn: false, edit: false } });
  expect(await code(admin('POST /api/key-results/{keyResultId}/check-ins', { ...at(0), body: { value: 1 } }))).toBe(
    '409 cycle-closed',
  );
});
