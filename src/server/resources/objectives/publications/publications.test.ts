import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();

const written = () => ({
  text: 'Customers deploy by themselves so that growth no longer waits for us',
  type: 'delivery' as const,
  ownerId: it.adminId,
  keyResults: [{ text: 'Customers who deploy by themselves from 2 to 10 a week', baseline: 2, target: 10 }],
});
const ready = () => it.draft(written());

test('what is not ready is refused with all that is missing and where', async () => {
  const { id: objectiveId } = await it.draft({ text: '', keyResults: [{ text: '' }] });
  const reply = await it.admin.fetch(`/api/objectives/${objectiveId}/publication`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plain: '', lines: [] }),
  });
  expect(reply.status).toBe(409);
  const { error } = (await reply.json()) as { error: { code: string; problems: { path: string; code: string }[] } };
  expect(error.code).toBe('not-ready');
  expect(error.problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ path: '', code: 'no-text' }),
      expect.objectContaining({ path: '', code: 'no-type' }),
      expect.objectContaining({ path: '', code: 'no-owner' }),
      expect.objectContaining({
        path: 'keyResults.0',
        code: 'key-result-empty',
        text: { en: 'Key result 1 has no words.', zh: '关键结果 1 还没有内容。' },
      }),
    ]),
  );
});

test('A24 a proxy of the catalogue is published once it says what it may mean, and its words may be rewritten', async () => {
  const one = { text: 'UV of the self-deployment page from 200 to 3,200', baseline: 200, target: 3200, metric: 'M50' };
  const { id: objectiveId } = await it.draft({ ...written(), keyResults: [one] });
  const publish = (id: string) =>
    code(
      it.admin('PUT /api/objectives/{objectiveId}/publication', {
        params: { objectiveId: id },
        body: { plain: 'Soon.', lines: [] },
      }),
    );
  expect(await publish(objectiveId)).toBe('409 not-ready');
  const meaning = { per: 1000, is: 'up to 1,000 people helped' };
  const { id } = await it.draft({ ...written(), keyResults: [{ ...one, meaning }] });
  expect(await publish(id)).toBe('ok');
  const { db } = it.app.services.database;
  await db.updateTable('key_results').set({ meaning: null }).where('objective_id', '=', id).execute();
  expect(await publish(id)).toBe('ok');
  // A team has room for five.
  await it.admin('DELETE /api/objectives/{objectiveId}/publication', { params: { objectiveId: id } });
});

test('readers say that they have read it and offer help; both are taken back by whoever gave them', async () => {
  const { id: objectiveId } = await ready();
  const at = { params: { objectiveId } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: 'Soon.', lines: [] } });
  const { person: sales } = await it.join('reader', 'Sam');
  const { person: other } = await it.join('reader', 'Ria');
  const read = await sales('PUT /api/objectives/{objectiveId}/acknowledgement', at);
  expect(read.acknowledgements).toMatchObject([{ person: { name: 'Sam' } }]);
  const { support } = await sales('POST /api/objectives/{objectiveId}/support', {
    ...at,
    body: { text: 'We know two customers to try it.' },
  });
  const offer = { params: { supportId: support[0]!.id } };
  expect(await code(other('DELETE /api/support/{supportId}', offer))).toBe('403 forbidden');
  await sales('DELETE /api/support/{supportId}', offer);
  await sales('DELETE /api/objectives/{objectiveId}/acknowledgement', at);
  const page = await other('GET /api/objectives/{objectiveId}/publication', at);
  expect([page.acknowledgements, page.support]).toEqual([[], []]);
});

test('A18 A19 A80 why now and whose problem are asked first, kept, and told to everybody', async () => {
  const said = { why: 'Two engineers install by hand', problem: 'New customers wait 26 days' };
  const { id: objectiveId } = await it.draft({ ...written(), ...said });
  const at = { params: { objectiveId } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: 'Soon.', lines: [] } });
  const { person } = await it.join('reader', 'Pat');
  expect(await person('GET /api/objectives/{objectiveId}', at)).toMatchObject(said);
  expect(await person('GET /api/objectives/{objectiveId}/publication', at)).toMatchObject(said);
});

test('whom it is for is told as the record stood when it was written', async () => {
  const shops = { name: 'Small shops', audience: 'business' as const, who: 'Owners who ship themselves', problem: 'x' };
  const customer = await it.admin('POST /api/ideal-customers', { body: shops });
  const { id: objectiveId } = await it.draft({ ...written(), idealCustomerId: customer.id });
  const at = { params: { objectiveId } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: 'Soon.', lines: [] } });
  await it.admin('PUT /api/ideal-customers/{customerId}', {
    params: { customerId: customer.id },
    body: { ...shops, who: 'Chains', version: 1 },
  });
  expect((await it.admin('GET /api/objectives/{objectiveId}/publication', at)).customer).toEqual({
    name: 'Small shops',
    who: 'Owners who ship themselves',
  });
});

test('withdrawn, it is a draft that nobody outside reads', async () => {
  const { id: objectiveId } = await ready();
  const at = { params: { objectiveId } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: 'Kept.', lines: [] } });
  const draft = await it.admin('DELETE /api/objectives/{objectiveId}/publication', at);
  expect(draft).toMatchObject({ state: 'draft', publication: null, publishedAt: null });
  const { person: reader } = await it.join('reader', 'Rae');
  expect(await code(reader('GET /api/objectives/{objectiveId}/publication', at))).toBe('404 not-found');
});

test('the page tells what the objective serves and needs, of what everybody may read', async () => {
  const { id: objectiveId, keyResults } = await ready();
  const at = { params: { objectiveId } };
  const hidden = await it.draft({ text: 'Secret canary' });
  const parent = await ready();
  await it.admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: parent.id },
    body: { plain: 'Above.', lines: [] },
  });
  for (const parentId of [hidden.id, parent.id])
    await it.admin('POST /api/objectives/{objectiveId}/alignments', { ...at, body: { parentId } });
  const { id: teamId } = await it.admin('POST /api/teams', { body: { name: 'Data', kind: 'product-technology' } });
  await it.admin('POST /api/key-results/{keyResultId}/dependencies', {
    params: { keyResultId: keyResults[0]!.id },
    body: { teamId, need: 'One event series' },
  });
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: 'Kept.', lines: [] } });
  const page = await it.admin('GET /api/objectives/{objectiveId}/publication', at);
  expect(page).toMatchObject({
    serves: [{ id: parent.id, team: 'Payments' }],
    servedBy: [],
    needs: [{ team: 'Data', need: 'One event series', state: 'asked' }],
  });
  expect(JSON.stringify(page)).not.toContain('canary');
  const above = await it.admin('GET /api/objectives/{objectiveId}/publication', { params: { objectiveId: parent.id } });
  expect(above.servedBy).toMatchObject([{ id: objectiveId }]);
});
