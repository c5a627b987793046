import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();

const add = (body = {}) =>
  it.admin('POST /api/gaps', { body: { need: 'See results at once', feature: 'Push', ...body } });
const choose = (gapId: string, tradeOff = '') =>
  it.admin('PUT /api/gaps/{gapId}/choice', { params: { gapId }, body: { cycleId: it.cycleId, tradeOff } });

test('A54 ranked by what it cost; without evidence not chosen; beyond the few with what gives way', async () => {
  const felt = await add({ evidence: [{ text: 'We feel they want it' }] });
  const deals = await add({ lostDeals: 3, lostAmount: 120_000, currency: 'EUR' });
  const talks = await add({ interviews: 5 });
  const money = await add({ lostDeals: 1, lostAmount: 300_000, currency: 'EUR' });
  const document = await add({ evidence: [{ text: 'Notes of the visits in May', kind: 'document' }] });
  const list = await it.admin('GET /api/gaps', {});
  expect(list.map((one) => one.id)).toEqual([money.id, deals.id, talks.id, document.id, felt.id]);
  expect(list.map((one) => one.shown)).toEqual([true, true, true, true, false]);

  expect(await code(choose(felt.id, 'Anything else'))).toBe('409 choice-without-evidence');
  for (const one of [deals, talks]) expect((await choose(one.id)).chosen).toMatchObject({ tradeOff: '' });
  // Not asked for here; what is said all the same is kept.
  expect((await choose(money.id, 'It is asked for most')).chosen).toMatchObject({ tradeOff: 'It is asked for most' });
  expect(await code(choose(document.id))).toBe('409 choice-beyond-limit');
  expect((await choose(document.id, 'Push waits a cycle')).chosen).toMatchObject({
    by: { name: 'Ada' },
    cycleId: it.cycleId,
    tradeOff: 'Push waits a cycle',
  });
  const taken = await it.admin('DELETE /api/gaps/{gapId}/choice', { params: { gapId: document.id } });
  expect(taken.chosen).toBe(null);
});

test('A54 a gap becomes a fit objective that points back; it stays while one does', async () => {
  const { id: gapId } = await add({ lostDeals: 2 });
  const draft = await it.draft({ type: 'fit', gapId });
  expect(draft.gapId).toBe(gapId);
  const at = { params: { gapId } };
  expect((await it.admin('GET /api/gaps/{gapId}', at)).objectives).toMatchObject([{ id: draft.id }]);
  expect(await code(it.admin('DELETE /api/gaps/{gapId}', at))).toBe('409 gap-in-use');
  expect(await code(it.draft({ gapId: 'nobody' }))).toBe('400 invalid');
  expect(await code(add({ customerId: 'nobody' }))).toBe('400 invalid');
  const changed = { need: 'See results within an hour', feature: 'Push', lostDeals: 4 };
  expect(await it.admin('PUT /api/gaps/{gapId}', { ...at, body: { ...changed, version: 1 } })).toMatchObject(changed);
  expect(await code(it.admin('PUT /api/gaps/{gapId}', { ...at, body: { ...changed, version: 1 } }))).toBe(
    '409 version-conflict',
  );
});
