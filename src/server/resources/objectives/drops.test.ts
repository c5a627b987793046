import { beforeAll, expect, test } from 'vitest';
import type { Objective } from '../../../contract/objectives.ts';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();
const at = (objectiveId: string) => ({ params: { objectiveId } });
const of = (keyResultId: string) => ({ params: { keyResultId } });
const coverage = { text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%' };
const flaky = { text: 'Flaky tests from 9 to 2', baseline: 9, target: 2 };

let objective: Objective;
const show = () => it.admin('GET /api/objectives/{objectiveId}', at(objective.id));
const board = () => it.admin('GET /api/teams/{teamId}/board', { params: { teamId: it.teamId } });

beforeAll(async () => {
  objective = await it.draft({ type: 'quality', ownerId: it.adminId, keyResults: [coverage, flaky] });
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at(objective.id), body: { plain: 'Fewer.' } });
});

const written = ({ keyResults }: Objective) =>
  keyResults.map(({ id, text, baseline, target }) => ({ id, text, baseline, target }));
const save = (keyResults: object[], version: number) =>
  it.admin('PUT /api/objectives/{objectiveId}', {
    ...at(objective.id),
    body: { text: objective.text, type: 'quality', ownerId: it.adminId, version, keyResults } as never,
  });

test('before the start nobody relies on it: nothing is dropped, and deleting asks for nothing', async () => {
  const drop = it.admin('PUT /api/objectives/{objectiveId}/drop', { ...at(objective.id), body: { reason: 'x' } });
  expect(await code(drop)).toBe('409 not-promised');
  await it.admin('DELETE /api/objectives/{objectiveId}', at(objective.id));
  await it.admin('PUT /api/objectives/{objectiveId}/restoration', at(objective.id));
  await it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });
});

test('a save without ids, or without one of them, never replaces what is promised', async () => {
  const before = await show();
  expect(await code(save([coverage, flaky], before.version))).toBe('409 key-result-missing');
  expect(await code(save([{ ...coverage, id: before.keyResults[0]!.id }], before.version))).toBe(
    '409 key-result-missing',
  );
  expect(await code(save([], before.version))).toBe('409 key-result-missing');
  expect((await show()).keyResults.map((one) => one.id)).toEqual(before.keyResults.map((one) => one.id));
  expect(await code(it.admin('DELETE /api/objectives/{objectiveId}', at(objective.id)))).toBe(
    '409 drop-reason-missing',
  );
});

test('a dropped key result counts no more, stays visible with its reason, and is taken up again in one step', async () => {
  const [first, second] = (await show()).keyResults;
  await it.admin('POST /api/key-results/{keyResultId}/readings', { ...of(first!.id), body: { value: 60 } });
  await it.admin('POST /api/key-results/{keyResultId}/readings', { ...of(second!.id), body: { value: 9 } });
  const drop = (reason: string) =>
    it.admin('PUT /api/key-results/{keyResultId}/drop', { ...of(second!.id), body: { reason } });
  expect(await code(drop(' '))).toBe('400 invalid');
  const dropped = await drop('The suite was bought by another team.');
  expect(dropped.keyResults.map((one) => one.id)).toEqual([first!.id]);
  expect(dropped.dropped).toMatchObject([
    {
      id: second!.id,
      drop: { by: { id: it.adminId }, reason: 'The suite was bought by another team.' },
      now: { value: 9 },
      can: { checkIn: false },
    },
  ]);
  expect(dropped.rollUp.progress).toBe(0.5);
  expect(await code(drop('Again.'))).toBe('409 dropped');
  expect(await it.admin('GET /api/key-results/{keyResultId}', of(second!.id))).toMatchObject({ id: second!.id });
  const checkIn = it.admin('POST /api/key-results/{keyResultId}/check-ins', {
    ...of(second!.id),
    body: { confidence: 5 },
  });
  expect(await code(checkIn)).toBe('409 dropped');
  expect((await board()).objectives[0]?.dropped.map((one) => one.id)).toEqual([second!.id]);
  const overview = () => it.admin('GET /api/cycles/{cycleId}/overview', { params: { cycleId: it.cycleId }, query: {} });
  expect(await overview()).toMatchObject({
    keyResults: 1,
    dropped: [
      {
        kind: 'key-result',
        id: second!.id,
        team: { id: it.teamId },
        drop: { reason: 'The suite was bought by another team.' },
      },
    ],
  });
  const page = await it.admin('GET /api/objectives/{objectiveId}/publication', at(objective.id));
  expect(page.dropped.map((one) => one.id)).toEqual([second!.id]);

  const { version } = await show();
  const both = [first!, second!].map(({ id, text, baseline, target }) => ({ id, text, baseline, target }));
  expect(await code(save(both, version))).toBe('409 dropped');

  const back = await it.admin('DELETE /api/key-results/{keyResultId}/drop', of(second!.id));
  expect([back.keyResults.length, back.dropped, back.rollUp.progress]).toEqual([2, [], 0.25]);
  expect(await code(it.admin('DELETE /api/key-results/{keyResultId}/drop', of(second!.id)))).toBe('409 not-dropped');
  const types = (await it.admin('GET /api/events', {})).map((event) => event.type);
  expect(types.slice(0, 2)).toEqual(['key-result.taken-up', 'key-result.dropped']);
});

test('a dropped objective is read and not changed, stands on board and review apart, and comes back whole', async () => {
  const before = await show();
  const reason = 'The product was stopped.';
  const gone = await it.admin('PUT /api/objectives/{objectiveId}/drop', { ...at(objective.id), body: { reason } });
  expect(gone).toMatchObject({ drop: { reason }, can: { edit: false, publish: false, checkIn: false, remove: true } });
  expect(await show()).toMatchObject({ drop: { reason, by: { name: 'Ada' } } });
  expect(await code(save(written(before), before.version))).toBe('409 dropped');
  const { objectives, dropped } = await board();
  expect([objectives, dropped.map((one) => one.id)]).toEqual([[], [objective.id]]);
  const review = await it.admin('GET /api/cycles/{cycleId}/review', { params: { cycleId: it.cycleId }, query: {} });
  expect(review).toMatchObject({ count: { all: 0 }, objectives: [{ id: objective.id, drop: { reason } }] });
  const overview = await it.admin('GET /api/cycles/{cycleId}/overview', {
    params: { cycleId: it.cycleId },
    query: {},
  });
  expect(overview).toMatchObject({
    objectives: 0,
    dropped: [{ kind: 'objective', id: objective.id, drop: { reason } }],
  });
  expect(review.objectives[0]?.closing).toEqual({ grade: false, lookBack: false, carryOver: false });

  const back = await it.admin('DELETE /api/objectives/{objectiveId}/drop', at(objective.id));
  expect(back).toMatchObject({ drop: null, can: { edit: true } });
  expect(back.keyResults.map((one) => one.now.value)).toEqual([60, 9]);
  expect((await board()).objectives).toHaveLength(1);
});

test('of a save and a drop at once one comes first, and nothing promised is lost between them', async () => {
  for (let round = 0; round < 5; round += 1) {
    const before = await show();
    const { version, keyResults } = before;
    const last = keyResults[1]!;
    const kept = written(before).map((one) => ({ ...one, text: `${one.text}.` }));
    const [saved, dropped] = await Promise.all([
      code(save(kept, version)),
      code(it.admin('PUT /api/key-results/{keyResultId}/drop', { ...of(last.id), body: { reason: 'Bought.' } })),
    ]);
    expect([saved === 'ok' || saved === '409 version-conflict', dropped]).toEqual([true, 'ok']);
    const after = await show();
    expect([...after.keyResults, ...after.dropped].map((one) => one.id).toSorted()).toEqual(
      keyResults.map((one) => one.id).toSorted(),
    );
    expect(after.dropped.map((one) => one.id)).toEqual([last.id]);
    await it.admin('DELETE /api/key-results/{keyResultId}/drop', of(last.id));
  }
});
