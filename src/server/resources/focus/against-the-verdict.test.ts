import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

const complete = { text: '通过引导流程，让新商家当天收到第一笔款', type: 'operations' as const };
const keyResults = [
  { text: '当天收款的新商家占比从 34% 到 55%（来源：支付后台）', baseline: 34, target: 55, unit: '%' },
];
const at = () => ({ params: { teamId: it.teamId } });
const answered = (answers: Record<string, { value: string | number }>) =>
  it.admin('PUT /api/teams/{teamId}/readiness/answers', { ...at(), body: { answers } });
const publish = (objectiveId: string) =>
  it.admin('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId }, body: { plain: 'x' } });
const inCycle = (cycleId: string) => ({ params: { teamId: it.teamId, cycleId } });
const board = () => it.admin('GET /api/teams/{teamId}/board', at());
const except = (reason: string) =>
  it.admin('PUT /api/teams/{teamId}/readiness/exceptions/{cycleId}', { ...inCycle(it.cycleId), body: { reason } });

test('A01 A07 what the check advises against is said on the board and in the draft, and goes on with a recorded reason only', async () => {
  const drafted = await it.draft({ ...complete, ownerId: it.adminId, keyResults });
  const params = { objectiveId: drafted.id };
  const missing = async () => (await it.admin('GET /api/objectives/{objectiveId}', { params })).missing;
  expect(await missing()).toEqual([]);
  expect((await board()).readiness).toEqual({ verdict: 'not-shown', exception: null });
  expect(await code(except('Nothing to explain'))).toBe('409 no-exception-needed');

  await answered({ 'contract-share': { value: 80 } });
  expect((await board()).readiness).toEqual({ verdict: 'project-management', exception: null });
  expect(await missing()).toEqual([{ code: 'project-management', keyResult: null }]);
  expect(await code(publish(drafted.id))).toBe('409 not-ready');

  const after = await except('The product part is ours alone');
  expect(after.exceptions).toMatchObject([
    { verdict: 'project-management', reason: 'The product part is ours alone', by: { name: 'Ada' } },
  ]);
  expect((await board()).readiness.exception).toMatchObject({ reason: 'The product part is ours alone' });
  expect(await missing()).toEqual([]);

  // Said of one verdict, it does not cover another.
  await answered({ 'contract-share': { value: 0 }, 'team-kind': { value: 'functional' } });
  expect(await missing()).toEqual([{ code: 'not-on-its-own', keyResult: null }]);
  await answered({ 'contract-share': { value: 80 } });
  expect((await publish(drafted.id)).state).toBe('published');

  // What is public stays so when the reason is taken back.
  await it.admin('DELETE /api/teams/{teamId}/readiness/exceptions/{cycleId}', inCycle(it.cycleId));
  expect((await board()).readiness.exception).toBeNull();
  expect(await missing()).toEqual([]);
});

test('a reason is said by who may draft in the team, for a cycle that is there', async () => {
  await answered({ 'contract-share': { value: 80 } });
  const { person: reader } = await it.join('reader', 'Rae');
  const said = (cycleId: string) => ({ ...inCycle(cycleId), body: { reason: 'x' } });
  expect(await code(reader('PUT /api/teams/{teamId}/readiness/exceptions/{cycleId}', said(it.cycleId)))).toBe(
    '403 forbidden',
  );
  expect(await code(it.admin('PUT /api/teams/{teamId}/readiness/exceptions/{cycleId}', said('nowhere')))).toBe(
    '404 not-found',
  );
});
