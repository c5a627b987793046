import { afterAll, expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { openTestApp } from '../../../testing/open-test-app.ts';

const app = await openTestApp({ clock: () => new Date('2026-11-20T08:00:00.000Z') });
const { admin, me } = await app.setUp();
const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
const { id: objectiveId, keyResults } = await admin('POST /api/objectives', {
  body: {
    teamId,
    cycleId: me.cycle!.id,
    text: 'Nobody <b>waits</b> for a refund',
    type: 'operations',
    why: 'our secret reason',
    ownerId: me.person.id,
    keyResults: [{ text: 'Refunds within a day', baseline: 20, target: 60, unit: '%' }],
  },
});
afterAll(() => app.close());

const at = { params: { objectiveId } };
const publish = () =>
  admin('PUT /api/objectives/{objectiveId}/publication', {
    ...at,
    body: { plain: 'Money back\nwithin a day', lines: [{ audience: 'sales', text: 'Say it to customers' }] },
  });
const share = (body: object = {}) => admin('PUT /api/objectives/{objectiveId}/public-page', { ...at, body });
const get = async (path: string) => {
  const reply = await app.app.request(path);
  return { status: reply.status, text: await reply.text(), headers: reply.headers };
};

test('a draft has no page outside, a published objective none until somebody who leads it says so', async () => {
  expect(await code(share())).toBe('409 link-too-early');
  await publish();
  expect(await admin('GET /api/objectives/{objectiveId}/public-page', at)).toEqual({
    isAllowed: true,
    link: null,
    can: { change: true },
  });
  const { person: member } = await app.join(admin, 'member', 'Mem', [teamId]);
  expect(await code(member('PUT /api/objectives/{objectiveId}/public-page', { ...at, body: {} }))).toBe(
    '403 forbidden',
  );
});

test('it reads without a session, shows nothing that was not switched on, and nobody', async () => {
  const { link } = await share();
  const page = await get(link!.path);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Nobody &#60;b&#62;waits&#60;/b&#62; for a refund');
  expect(page.text).toContain('Money back<br>within a day');
  expect(page.text).not.toMatch(/Say it to customers|Refunds within a day|secret reason|<script/);
  expect(page.text).not.toContain(me.person.name);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect([
    page.headers.get('cache-control'),
    page.headers.get('referrer-policy'),
    page.headers.get('x-robots-tag'),
  ]).toEqual(['no-store', 'no-referrer', 'noindex, nofollow']);
  await share({ lines: true });
  await share({ keyResults: true });
  const all = (await get(`${link!.path}?lang=zh`)).text;
  expect(all).toMatch(/销售[\s\S]*Say it to customers[\s\S]*Refunds within a day<\/th><td>–<\/td><td>60%/);
  await admin('POST /api/key-results/{keyResultId}/check-ins', {
    params: { keyResultId: keyResults[0]!.id },
    body: { value: 41, changed: 'a word inside', confidence: 6 },
  });
  const later = (await get(`${link!.path}?lang=en`)).text;
  expect(later).toContain('<td>41%</td><td>60%</td>');
  expect(later).not.toContain('a word inside');
});

test('a wrong, a taken back, a withdrawn and a restricted one look like any other', async () => {
  const { link } = await share();
  expect((await get(link!.path.replace(/.{4}$/, 'AAAA'))).status).toBe(404);
  const nothing = await get(`/public/a/objectives/b/${'x'.repeat(32)}?lang=zh`);
  expect(nothing.status).toBe(404);
  // Told to a person, and in no other way than where something was once.
  expect(nothing.headers.get('content-type')).toContain('text/html');
  expect(nothing.text).toContain('<h1>这里没有内容，或者你没有查看权限。</h1>');
  await admin('DELETE /api/objectives/{objectiveId}/public-page', at);
  expect((await get(link!.path)).status).toBe(404);
  const again = (await share()).link!;
  expect(again.path).not.toBe(link!.path);
  expect(again).toMatchObject({ lines: false, keyResults: false });
  await admin('DELETE /api/objectives/{objectiveId}/publication', at);
  expect((await get(again.path)).status).toBe(404);
  await publish();
  // Published again it is not shared again by itself.
  expect((await get(again.path)).status).toBe(404);
  const third = (await share()).link!;
  await admin('PUT /api/objectives/{objectiveId}/restriction', {
    ...at,
    body: { teamIds: [], personIds: [], reason: 'not said yet' },
  });
  expect((await get(third.path)).status).toBe(404);
  expect(await code(share())).toBe('409 link-restricted');
  await admin('DELETE /api/objectives/{objectiveId}/restriction', at);
  expect((await get(third.path)).status).toBe(404);
});

test('only where the operator allows it; every change is in the log of the objective', async () => {
  const { link } = await share();
  app.services.publicPages = false;
  expect((await get(link!.path)).status).toBe(404);
  expect(await code(share())).toBe('403 public-pages-off');
  expect(await admin('GET /api/objectives/{objectiveId}/public-page', at)).toEqual({
    isAllowed: false,
    link: null,
    can: { change: false },
  });
  // What is on can be taken back all the same.
  await admin('DELETE /api/objectives/{objectiveId}/public-page', at);
  app.services.publicPages = true;
  expect((await get(link!.path)).status).toBe(404);
  const types = (await admin('GET /api/events', { query: { objective: objectiveId } })).map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['objective.shared', 'objective.unshared']));
});
