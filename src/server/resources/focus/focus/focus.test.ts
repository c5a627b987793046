import { afterAll, beforeAll, expect, test } from 'vitest';
import { coach } from '../../../../core/coach/run.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let cycleId: string;
let teamId: string;
beforeAll(async () => {
  app = await openTestApp();
  const first = await app.setUp();
  admin = first.admin;
  cycleId = first.me.cycle!.id;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
});
afterAll(() => app.close());

test('chain, diagnoses, the chosen few, and what we will not do', async () => {
  const { chain } = await admin('PUT /api/focus/chain', { body: { stages: [{ name: '获客' }, { name: '部署' }] } });
  const pinned = await admin('POST /api/diagnoses', {
    body: {
      cycleId,
      kind: 'bottleneck',
      text: '客户装不上',
      stageId: chain[1]!.id,
      evidence: [{ text: '40% 卡在第三步' }],
    },
  });
  expect(pinned).toMatchObject({
    chosen: false,
    proposedBy: { name: 'Ada' },
    evidence: [{ text: '40% 卡在第三步', url: null }],
  });
  const { id } = await admin('POST /api/objectives', {
    body: { teamId, cycleId, text: '自助部署', diagnosisId: pinned.id },
  });
  const at = { params: { diagnosisId: pinned.id } };
  expect(await admin('PUT /api/diagnoses/{diagnosisId}/choice', at)).toMatchObject({
    chosen: true,
    objectives: [{ id, text: '自助部署', team: 'Payments' }],
  });
  expect(await code(admin('DELETE /api/diagnoses/{diagnosisId}', at))).toBe('409 diagnosis-in-use');
  await admin('POST /api/not-doing', { body: { cycleId, text: '不做移动端', reason: '客户不在手机上部署' } });

  const reordered = await admin('PUT /api/focus/chain', {
    body: { stages: [{ id: chain[1]!.id, name: '自助部署' }, { name: '续费' }] },
  });
  expect(reordered.chain.map((stage) => stage.name)).toEqual(['自助部署', '续费']);
  expect(reordered.diagnoses).toMatchObject([{ stageId: chain[1]!.id }]);
  expect((await admin('PUT /api/focus/chain', { body: { stages: [] } })).diagnoses).toMatchObject([{ stageId: null }]);

  const board = await admin('GET /api/teams/{teamId}/board', { params: { teamId } });
  expect(board).toMatchObject({
    focus: [{ text: '客户装不上', kind: 'bottleneck' }],
    objectives: [{ diagnosis: { text: '客户装不上' } }],
  });
});

test('who may: readers look, members propose, leads of any team choose', async () => {
  const { person: reader } = await app.join(admin, 'reader', 'Rea');
  const { person: member } = await app.join(admin, 'member', 'Mem');
  const { person: lead } = await app.join(admin, 'lead', 'Lea', [teamId]);
  const body = { cycleId, kind: 'driver' as const, text: '一键安装' };
  expect((await reader('GET /api/focus', {})).can).toEqual({ edit: false, propose: false });
  expect((await member('GET /api/focus', {})).can).toEqual({ edit: false, propose: true });
  expect((await lead('GET /api/focus', {})).can).toEqual({ edit: true, propose: true });
  expect(await code(reader('POST /api/diagnoses', { body }))).toBe('403 forbidden');
  const { id } = await member('POST /api/diagnoses', { body });
  const at = { params: { diagnosisId: id } };
  expect(await code(member('PUT /api/diagnoses/{diagnosisId}/choice', at))).toBe('403 forbidden');
  expect(await code(lead('PUT /api/diagnoses/{diagnosisId}/choice', at))).toBe('ok');
  expect(await code(member('PATCH /api/diagnoses/{diagnosisId}', { ...at, body: { text: '一键装好' } }))).toBe('ok');
  expect(await code(reader('PUT /api/focus/chain', { body: { stages: [] } }))).toBe('403 forbidden');
});

test('readiness: several respondents, one verdict, differences shown', async () => {
  const at = { params: { teamId } };
  expect(await admin('GET /api/teams/{teamId}/readiness', at)).toMatchObject({
    verdict: 'not-shown',
    mine: null,
    respondents: [],
    can: { answer: true },
  });
  await admin('PUT /api/teams/{teamId}/readiness/answers', {
    ...at,
    body: { answers: { 'team-kind': { value: 'product-technology' }, 'contract-share': { value: 0 } } },
  });
  const { person: member } = await app.join(admin, 'member', 'Wu', [teamId]);
  const both = await member('PUT /api/teams/{teamId}/readiness/answers', {
    ...at,
    body: { answers: { 'contract-share': { value: 80, note: '今年大多是外包' } } },
  });
  expect(both).toMatchObject({
    verdict: 'project-management',
    disagreements: [{ question: 'contract-share' }],
    mine: { 'contract-share': { value: 80 } },
  });
  expect(both.respondents.map((one) => one.person.name)).toEqual(['Ada', 'Wu']);
  expect((await member('DELETE /api/teams/{teamId}/readiness/answers', at)).verdict).toBe('not-shown');
});

test('search finds what I may see, by every word, in both scripts', async () => {
  await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: '100%_Self-service deploy 让客户自助',
      keyResults: [{ text: 'Weekly deploys 12 to 60' }],
    },
  });
  const { person: reader } = await app.join(admin, 'reader', 'Sea');
  const find = async (who: Visitor, q: string) =>
    (await who('GET /api/search', { query: { q } })).map((hit) => `${hit.kind} ${hit.title}`);
  expect(await find(admin, 'SELF 自助')).toEqual(['objective 100%_Self-service deploy 让客户自助']);
  expect(await find(admin, '100%_')).toHaveLength(1);
  expect(await find(admin, 'weekly')).toEqual(['key-result Weekly deploys 12 to 60']);
  expect(await find(reader, 'self')).toEqual([]);
  expect(await find(reader, 'pay')).toEqual(['team Payments']);
});

test('the coach over HTTP, and its policy', async () => {
  const set = { objective: { text: '交付2.0版本' }, keyResults: [{ text: '9月30日前上线移动端2.0' }] };
  const { findings } = await app.visitor()('POST /api/lint', { body: set });
  expect(findings.map((one) => one.fingerprint)).toEqual(coach(set).map((one) => one.fingerprint));
  const policy = await admin('GET /api/policy', {});
  const [rule] = (await admin('GET /api/coach/records', {})).map((one) => one.rule);
  const changed = { ...policy, rules: { [rule!]: { severity: 'off' as const, reason: '我们另有约定' } } };
  expect(await admin('PUT /api/policy', { body: changed })).toEqual(changed);
  expect(
    await code(admin('PUT /api/policy', { body: { ...policy, rules: { nothing: { severity: 'off', reason: 'x' } } } })),
  ).toBe('400 rule-unknown');
  expect(
    await code(
      admin('PUT /api/policy', {
        body: { ...policy, limits: { ...policy.limits, objectives: { warn: 5, block: 2 } } },
      }),
    ),
  ).toBe('400 limits-crossed');
});
