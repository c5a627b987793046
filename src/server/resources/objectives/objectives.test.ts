import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ObjectiveBody } from '../../../contract/objectives.ts';
import { code } from '../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let adminId: string;
let cycleId: string;
let teamId: string;

beforeAll(async () => {
  app = await openTestApp();
  const first = await app.setUp();
  admin = first.admin;
  adminId = first.me.person.id;
  cycleId = first.me.cycle!.id;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
});
afterAll(() => app.close());

const draft = (): ObjectiveBody => ({
  text: '通过 2.0 解决客户自助部署问题',
  type: 'delivery',
  why: '客户自己装不上，卡住了增长',
  ownerId: adminId,
  keyResults: [
    {
      text: '每周自助部署成功的客户数从 12 到 60',
      baseline: 12,
      target: 60,
      unit: '家/周',
      meaning: { per: 1, is: '一家能自己装上的客户' },
    },
    { text: '部署失败率不高于 5%', kind: 'guard', measure: 'at-most', target: 5, unit: '%' },
    { text: '数据架构定稿', kind: 'milestone', steps: [{ text: '评审通过', weight: 3 }, { text: '双写差异 < 0.1%' }] },
  ],
});

const params = (objectiveId: string) => ({ params: { objectiveId } });

test('from a draft to a publication that others read', async () => {
  const drafted = await admin('POST /api/objectives', { body: { ...draft(), teamId, cycleId } });
  expect(drafted).toMatchObject({ state: 'draft', version: 1, missing: [], can: { edit: true, publish: true } });
  const objectiveId = drafted.id;

  const { person: sales } = await app.join(admin, 'reader', 'Sam');
  expect(await code(sales('GET /api/objectives/{objectiveId}', params(objectiveId)))).toBe('404 not-found');
  expect(await code(sales('GET /api/objectives/{objectiveId}/publication', params(objectiveId)))).toBe('404 not-found');

  const body = {
    plain: '以后客户可以自己部署。',
    lines: [{ audience: 'sales' as const, text: '演示时可以当场装好。' }],
  };
  const published = await admin('PUT /api/objectives/{objectiveId}/publication', { ...params(objectiveId), body });
  expect(published).toMatchObject({ state: 'published', publication: body });

  const page = await sales('PUT /api/objectives/{objectiveId}/acknowledgement', params(objectiveId));
  expect(page).toMatchObject({
    publication: body,
    mine: { acknowledged: true },
    acknowledgements: [{ person: { name: 'Sam' } }],
  });
  await sales('PUT /api/objectives/{objectiveId}/acknowledgement', params(objectiveId));
  const offered = await sales('POST /api/objectives/{objectiveId}/support', {
    ...params(objectiveId),
    body: { text: '可以找三家客户试用' },
  });
  expect(offered).toMatchObject({ acknowledgements: [{}], support: [{ text: '可以找三家客户试用' }] });
  expect(await code(admin('DELETE /api/support/{supportId}', { params: { supportId: offered.support[0]!.id } }))).toBe(
    '403 forbidden',
  );
  expect(
    (await sales('DELETE /api/support/{supportId}', { params: { supportId: offered.support[0]!.id } })).support,
  ).toEqual([]);

  const board = await sales('GET /api/teams/{teamId}/board', { params: { teamId } });
  expect(board.objectives.map((one) => [one.id, one.acknowledgements, one.can.edit])).toEqual([
    [objectiveId, 1, false],
  ]);
  expect((await admin('DELETE /api/objectives/{objectiveId}/publication', params(objectiveId))).state).toBe('draft');
});

test('saving needs the version it was read with, and keeps the earlier wording', async () => {
  const { id, keyResults } = await admin('POST /api/objectives', { body: { ...draft(), teamId, cycleId } });
  const [first] = keyResults;
  const next = {
    ...draft(),
    text: '客户能自己部署 2.0',
    keyResults: [{ ...draft().keyResults![0]!, id: first!.id, target: 80 }],
    version: 1,
  };
  const saved = await admin('PUT /api/objectives/{objectiveId}', { ...params(id), body: next });
  expect(saved).toMatchObject({ version: 2, text: '客户能自己部署 2.0', keyResults: [{ id: first!.id, target: 80 }] });
  const late = await admin.fetch(`/api/objectives/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(next),
  });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ error: { code: 'version-conflict', current: { version: 2 } } });
  const wordings = await admin('GET /api/objectives/{objectiveId}/wordings', params(id));
  expect(wordings).toMatchObject([
    { text: draft().text, keyResults: draft().keyResults!.map((one) => one.text), by: { name: 'Ada' } },
  ]);

  await admin('DELETE /api/objectives/{objectiveId}', params(id));
  expect(await code(admin('GET /api/objectives/{objectiveId}', params(id)))).toBe('404 not-found');
  expect((await admin('PUT /api/objectives/{objectiveId}/restoration', params(id))).text).toBe('客户能自己部署 2.0');
});

test.each([
  ['nothing', {}, ['no-text', 'no-type', 'no-owner', 'no-key-results']],
  ['a metric without numbers', { keyResults: [{ text: '自助部署更顺' }] }, ['target-missing@0']],
  [
    'a target that is the baseline',
    { keyResults: [{ text: '从 5 到 5', baseline: 5, target: 5 }] },
    ['baseline-equals-target@0'],
  ],
  [
    'an unknown without a date',
    { keyResults: [{ text: '还不知道怎么量', kind: 'unknown' }] },
    ['no-answer-day@0', 'no-answer-owner@0', 'no-answer-sign@0'],
  ],
  [
    'fit without agreements',
    { type: 'fit', idealCustomer: '50 人以上的 SaaS 公司' },
    ['no-customer-record', 'agreement-management', 'agreement-sales'],
  ],
  [
    'debt without a statement',
    { type: 'debt' },
    ['no-impact', 'no-evidence', 'no-series', 'no-prediction', 'agreement-management'],
  ],
] as const)('what is missing: %s', async (name, changes, expected) => {
  const base = name === 'nothing' ? { text: '' } : { ...draft(), keyResults: draft().keyResults!.slice(0, 1) };
  const { id, missing } = await admin('POST /api/objectives', {
    body: { ...base, ...(changes as object), teamId, cycleId },
  });
  expect(missing.map((one) => (one.keyResult === null ? one.code : `${one.code}@${one.keyResult}`))).toEqual(expected);
  const refused = await admin.fetch(`/api/objectives/${id}/publication`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"plain":""}',
  });
  expect(refused.status).toBe(409);
});

test('all that is wrong is told at once, with paths', async () => {
  const body = {
    teamId,
    cycleId,
    text: 'x'.repeat(1001),
    ownerId: 'nobody',
    keyResults: [{ text: 'ok', baseline: 'many', target: 1e16 }, {}],
  };
  const reply = await admin.fetch('/api/objectives', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(await reply.json()).toMatchObject({
    error: {
      code: 'invalid',
      problems: [
        { path: 'text', code: 'too-long', values: { max: 1000 } },
        { path: 'keyResults.0.baseline', code: 'not-a-number' },
        { path: 'keyResults.0.target', code: 'too-big' },
        { path: 'keyResults.1.text', code: 'required' },
      ],
    },
  });
  const unknown = await admin.fetch('/api/objectives', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, text: 'ok', keyResults: [] }),
  });
  expect(await unknown.json()).toMatchObject({
    error: { code: 'invalid', problems: [{ path: 'ownerId', code: 'wrong' }] },
  });
});
