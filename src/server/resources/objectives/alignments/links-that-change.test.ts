import { beforeAll, expect, test } from 'vitest';
import { updateKeyResult } from '../../../store/key-results.ts';
import { code } from '../../../testing/code.ts';
import type { Visitor } from '../../../testing/open-test-app.ts';
import { withLinks } from '../../../testing/with-links.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
const { at, show, published, publish, link, answer } = withLinks(it);
let otherId: string;
let lea: Visitor;
let sam: Visitor;

beforeAll(async () => {
  otherId = (await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  lea = (await it.app.join(it.admin, 'lead', 'Lea', [it.teamId])).person;
  sam = (await it.app.join(it.admin, 'lead', 'Sam', [otherId])).person;
});

const moveTo = (state: 'drafting' | 'running' | 'closed', id = it.cycleId) =>
  it.app.services.database.db.updateTable('cycles').set({ state }).where('id', '=', id).execute();

test('what serves something or has asked to is not said to stand alone', async () => {
  const parent = await published('Served', otherId);
  const child = await published('Not alone', it.teamId);
  const alone = () =>
    lea('PUT /api/objectives/{objectiveId}/standing-alone', { ...at(child.id), body: { reason: 'Because' } });
  const { alignments } = await link(child.id, { parentId: parent.id }, lea);
  const [one] = alignments.serves;
  expect(await code(alone())).toBe('409 serves-already');
  await answer(one!.id, { state: 'accepted' }, sam);
  expect(await code(alone())).toBe('409 serves-already');
  await answer(one!.id, { state: 'declined', reason: 'No' }, sam);
  expect(await code(alone())).toBe('ok');
});

test('a link stays as it is once the cycle of either end is closed', async () => {
  const later = await it.admin('POST /api/cycles', {
    body: { name: 'Later', start: '2031-01-01', end: '2031-03-31', level: 'quarter' },
  });
  const parent = await it.draft({ text: 'Of later', cycleId: later.id });
  const child = await published('Of now', it.teamId, [5]);
  const { alignments } = await link(child.id, { parentId: parent.id, share: 0.5 });
  const { id } = alignments.serves[0]!;
  const changed = async () => [
    await code(answer(id, { state: 'declined', reason: 'No' }, it.admin)),
    await code(
      it.admin('PUT /api/alignments/{alignmentId}/share', { params: { alignmentId: id }, body: { share: 0.4 } }),
    ),
    await code(it.admin('DELETE /api/alignments/{alignmentId}', { params: { alignmentId: id } })),
  ];
  for (const closed of [it.cycleId, later.id]) {
    await moveTo('closed', closed);
    expect(await changed()).toEqual(Array(3).fill('409 cycle-closed'));
    const { alignments: shown } = await show(child.id);
    expect(shown.serves).toMatchObject([{ share: 0.5, can: { answer: false, share: false, remove: false } }]);
    await moveTo('drafting', closed);
  }
  expect((await changed()).at(-1)).toBe('ok');
});

test('a link to a key result that is gone says so, counts nothing and is not accepted', async () => {
  const parent = await published('Loses one', otherId, [4, null]);
  const keyResultId = parent.keyResults[1]!.id;
  const one = await published('Serves one', it.teamId, [10]);
  const other = await published('Wants to serve one', it.teamId, [10]);
  await link(one.id, { parentId: parent.id, keyResultId, share: 0.5 });
  const { alignments } = await link(other.id, { parentId: parent.id, keyResultId, share: 0.5 }, lea);
  const { id } = alignments.serves[0]!;
  expect((await show(one.id)).alignments.serves).toMatchObject([{ gone: false }]);
  const { db } = it.app.services.database;
  const { organization } = await it.admin('GET /api/me', {});
  const time = '2026-05-19T08:00:00.000Z';
  const dropped = { at: time, by: it.adminId, reason: 'Not needed' };
  await updateKeyResult(db, organization.id, keyResultId, { removed_at: time, dropped });
  expect(await show(one.id)).toMatchObject({
    serves: [{ text: 'Loses one 1', dropped: true }],
    alignments: { serves: [{ gone: true, keyResult: { text: 'Loses one 1' }, can: { share: false, remove: true } }] },
  });
  expect((await show(parent.id)).rollUp).toMatchObject({ progress: 0.4, contributors: 0 });
  expect(await code(answer(id, { state: 'accepted' }, sam))).toBe('409 key-result-gone');
  await updateKeyResult(db, organization.id, keyResultId, { dropped: null });
  expect(await show(one.id)).toMatchObject({
    serves: [{ keyResultId, dropped: true }],
    alignments: { serves: [{ gone: true, keyResult: null }] },
  });
  expect(await code(answer(id, { state: 'accepted' }, sam))).toBe('409 key-result-gone');
});

test('what is withdrawn or deleted holds no share, and what fits no more when it comes back is asked again', async () => {
  const parent = await published('Has one share', otherId);
  const hidden = await published('Goes back to a draft', it.teamId, [5]);
  const next = await published('Wants all of it', it.teamId, [5]);
  const { alignments } = await link(hidden.id, { parentId: parent.id, share: 0.8 }, lea);
  await answer(alignments.serves[0]!.id, { state: 'accepted' }, sam);
  expect(await code(link(next.id, { parentId: parent.id, share: 0.9 }))).toBe('409 shares-above-one');
  await lea('DELETE /api/objectives/{objectiveId}/publication', at(hidden.id));
  expect((await show(hidden.id, lea)).alignments.serves).toMatchObject([{ state: 'asked', askedFrom: 'objective' }]);
  expect(await code(link(next.id, { parentId: parent.id, share: 0.9 }))).toBe('ok');
  await it.admin('DELETE /api/objectives/{objectiveId}', at(next.id));
  const last = await published('Takes what is left', it.teamId, [5]);
  expect(await code(link(last.id, { parentId: parent.id, share: 1 }))).toBe('ok');
  await it.admin('PUT /api/objectives/{objectiveId}/restoration', at(next.id));
  expect((await show(next.id)).alignments.serves).toMatchObject([{ state: 'asked' }]);
  expect((await show(parent.id)).rollUp).toMatchObject({ contributors: 1, progress: 0.5 });
});

test('the numbers of a closed cycle stay as they were, whatever becomes of what contributed to them', async () => {
  const past = await it.admin('POST /api/cycles', {
    body: { name: 'Past', start: '2025-01-01', end: '2025-03-31', level: 'quarter' },
  });
  const parent = await it.draft({ text: 'Of the past', cycleId: past.id });
  await publish(parent.id);
  const moves = await published('Moves on', it.teamId, [5]);
  const goes = await published('Goes away', it.teamId, [10]);
  const hides = await published('Hides again', it.teamId, [0]);
  for (const [one, share] of [
    [moves, 0.5],
    [goes, 0.3],
    [hides, 0.2],
  ] as const)
    await link(one.id, { parentId: parent.id, share });
  const step = (state: 'running' | 'closing' | 'closed', reason = '') =>
    it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: past.id }, body: { state, reason } });
  for (const state of ['running', 'closing', 'closed'] as const) await step(state);
  const told = async () => {
    const { progress: why } = await it.admin('GET /api/objectives/{objectiveId}/why', at(parent.id));
    const { progress, contributors } = (await show(parent.id)).rollUp;
    return [progress, contributors, why.result];
  };
  expect(await told()).toEqual([0.55, 3, 0.55]);
  const params = { keyResultId: moves.keyResults[0]!.id };
  await it.admin('POST /api/key-results/{keyResultId}/readings', { params, body: { value: 9 } });
  await it.admin('DELETE /api/objectives/{objectiveId}', at(goes.id));
  await lea('DELETE /api/objectives/{objectiveId}/publication', at(hides.id));
  expect(await told()).toEqual([0.55, 3, 0.55]);
  await step('closing', 'Something was missing');
  expect(await told()).toEqual([0.9, 1, 0.9]);
});
