import { afterAll, beforeAll, expect, test } from 'vitest';
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
  expect(await admin('PUT /api/diagnoses/{diagnosisId}/choice', { ...at, body: {} })).toMatchObject({
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
  const evidence = [{ text: '试用录屏 12 段' }];
  const body = { cycleId, kind: 'driver' as const, text: '一键安装', evidence };
  expect((await reader('GET /api/focus', {})).can).toEqual({ edit: false, propose: false });
  expect((await member('GET /api/focus', {})).can).toEqual({ edit: false, propose: true });
  expect((await lead('GET /api/focus', {})).can).toEqual({ edit: true, propose: true });
  expect(await code(reader('POST /api/diagnoses', { body }))).toBe('403 forbidden');
  const { id } = await member('POST /api/diagnoses', { body });
  const at = { params: { diagnosisId: id } };
  expect(await code(member('PUT /api/diagnoses/{diagnosisId}/choice', { ...at, body: {} }))).toBe('403 forbidden');
  expect(await code(lead('PUT /api/diagnoses/{diagnosisId}/choice', { ...at, body: {} }))).toBe(
    '409 choice-needs-reason',
  );
  expect(
    await lead('PUT /api/diagnoses/{diagnosisId}/choice', { ...at, body: { tradeOff: '试用里七成停在安装' } }),
  ).toMatchObject({ chosen: true, tradeOff: '试用里七成停在安装' });
  expect(await code(member('PATCH /api/diagnoses/{diagnosisId}', { ...at, body: { text: '一键装好' } }))).toBe('ok');
  expect(await code(reader('PUT /api/focus/chain', { body: { stages: [] } }))).toBe('403 forbidden');
});

test('A61 choosing without evidence, or more than the few, asks for why and what gives way, and keeps it', async () => {
  const { person: lead } = await app.join(admin, 'lead', 'Leo', [teamId]);
  const pin = async (evidence: { text: string }[]) =>
    (await lead('POST /api/diagnoses', { body: { cycleId, kind: 'bottleneck', text: '排队', evidence } })).id;
  const choose = (diagnosisId: string, tradeOff = '') =>
    lead('PUT /api/diagnoses/{diagnosisId}/choice', { params: { diagnosisId }, body: { tradeOff } });
  const felt = await pin([{ text: '感觉快撑不住了' }]);
  expect(await code(choose(felt))).toBe('409 choice-needs-reason');
  expect(await choose(felt, '先查清楚，数据两周后有')).toMatchObject({
    chosen: true,
    tradeOff: '先查清楚，数据两周后有',
  });
  const shown = [{ text: '近 90 天 41 家客户等了 23 天' }];
  let refused: unknown = '';
  for (let i = 0; i < 4 && refused === ''; i++) {
    const said = await code(choose(await pin(shown)));
    if (said !== 'ok') refused = said;
  }
  expect(refused).toBe('409 choice-needs-reason');
});

test('A36 a proposal for the focus is declined with a reason its proposer reads, opened again, or chosen after all', async () => {
  const { person: lead } = await app.join(admin, 'lead', 'Lin', [teamId]);
  const { person: member } = await app.join(admin, 'member', 'Max', [teamId]);
  const evidence = [{ text: '近 90 天因缺陷丢了 7 单，共 180 万' }];
  const body = { cycleId, kind: 'bottleneck' as const, text: '质量拖住了销售', evidence };
  const { id } = await member('POST /api/diagnoses', { body });
  const at = { params: { diagnosisId: id } };
  const decline = (by: typeof lead, reason: string) =>
    by('PUT /api/diagnoses/{diagnosisId}/decline', { ...at, body: { reason } });
  const seen = async () =>
    (await member('GET /api/focus', { query: { cycle: cycleId } })).diagnoses.find((one) => one.id === id);
  expect(await code(decline(member, '先不做'))).toBe('403 forbidden');
  expect(await code(decline(lead, ' '))).toBe('400 invalid');
  await decline(lead, '这个季度先解决安装');
  expect(await seen()).toMatchObject({
    chosen: false,
    declined: { reason: '这个季度先解决安装', by: { name: 'Lin' } },
  });
  await lead('DELETE /api/diagnoses/{diagnosisId}/decline', at);
  expect(await seen()).toMatchObject({ declined: null });
  await decline(lead, '等销售给出名单');
  await lead('PUT /api/diagnoses/{diagnosisId}/choice', { ...at, body: { tradeOff: '放下一键安装' } });
  expect(await seen()).toMatchObject({ chosen: true, declined: null });
  await decline(lead, '名单不够');
  expect(await seen()).toMatchObject({ chosen: false, tradeOff: '', declined: { reason: '名单不够' } });
});
