import { afterAll, beforeAll, expect, test } from 'vitest';
import { XMLParser } from 'fast-xml-parser';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let teamId: string;
let objectiveId: string;
let id: string;
let milestone: string;
let now = new Date('2026-10-01T08:00:00.000Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  const draft = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId: me.cycle!.id,
      text: 'x',
      type: 'delivery' as const,
      why: 'trust',
      ownerId: me.person.id,
      keyResults: [
        { text: '<b>自助</b>部署占比 & "更多"', baseline: 20, target: 60, unit: '%' },
        { text: '定稿', kind: 'milestone' as const, steps: [{ text: '评审' }, { text: '试用' }] },
      ],
    },
  });
  objectiveId = draft.id;
  [id, milestone] = draft.keyResults.map((one) => one.id) as [string, string];
});
afterAll(() => app.close());

const at = () => ({ params: { keyResultId: id } });
const publish = () =>
  admin('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId }, body: { plain: '' } });
const share = (body: object, keyResultId = id) =>
  admin('PUT /api/key-results/{keyResultId}/public-link', { params: { keyResultId }, body });
const get = (path: string, init?: RequestInit) => app.app.request(path, init);

test('a draft cannot be shown outside; a published key result is not until somebody says so', async () => {
  await expect(share({})).rejects.toThrow('link-too-early');
  await publish();
  now = new Date('2026-11-20T08:00:00.000Z');
  const link = await admin('GET /api/key-results/{keyResultId}/public-link', at());
  expect(link).toEqual({ isAllowed: true, link: null, can: { change: true } });
});

test('the badge needs no session, and shows nothing that was not switched on', async () => {
  const { link } = await share({});
  const reply = await get(`${link!.path}/badge.svg`);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(reply.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(reply.headers.get('cache-control')).toContain('public');
  expect(await reply.text()).toContain('OKR: no reading yet');
  expect((await get(`${link!.path}/chart.svg`)).status).toBe(404);
  const again = await get(`${link!.path}/badge.svg`, { headers: { 'if-none-match': reply.headers.get('etag')! } });
  expect(again.status).toBe(304);
});

test.each([
  ['en', '', 'OKR: 41% → 60% · on track'],
  ['zh', '', 'OKR: 41% → 60% · 按预期'],
  ['zh', '&label=自助部署 <i>', '自助部署 &lt;i&gt;: 41% → 60% · 按预期'],
])('the badge tells where it stands: %s%s', async (lang, more, told) => {
  await admin('POST /api/key-results/{keyResultId}/check-ins', { ...at(), body: { value: 41, confidence: 6 } });
  const { link } = await share({});
  const svg = await (await get(`${link!.path}/badge.svg?lang=${lang}${more}`)).text();
  expect(svg).toContain(`<title>${told}</title>`);
  const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg) as {
    svg: { '@_width': string; rect: { '@_width': string }[]; g: { text: { '@_textLength': string }[] } };
  };
  // Each half is as wide as its words and a margin on both sides.
  const halves = root.rect.map((rect) => Number(rect['@_width']));
  expect(halves).toEqual(root.g.text.map((text) => Number(text['@_textLength']) + 14));
  expect(Number(root['@_width'])).toBe(halves[0]! + halves[1]!);
});

test('a milestone counts its steps', async () => {
  const { link } = await share({ name: true }, milestone);
  expect(await (await get(`${link!.path}/badge.svg`)).text()).toContain('<title>定稿: 0/2 → 2/2');
});

test('the words of accepted steps belong to the name', async () => {
  const { steps } = await admin('GET /api/key-results/{keyResultId}', { params: { keyResultId: milestone } });
  const params = { keyResultId: milestone, stepId: steps[0]!.id };
  await admin('PUT /api/key-results/{keyResultId}/steps/{stepId}/acceptance', { params, body: { evidence: '链接' } });
  const { link } = await share({ name: false, chart: true }, milestone);
  const chart = async () => (await get(`${link!.path}/chart.svg?lang=zh`)).text();
  expect(await chart()).toContain('<title>OKR</title>');
  expect(await chart()).not.toMatch(/评审|试用|定稿/);
  await share({ name: true }, milestone);
  expect(await chart()).toContain('评审');
});

test('name, chart and notes are shown once each is switched on', async () => {
  await admin('POST /api/key-results/{keyResultId}/check-ins', {
    ...at(),
    body: { changed: 'secret plan', confidence: 6 },
  });
  const { link } = await share({ chart: true });
  const chart = async () => (await get(`${link!.path}/chart.svg?lang=zh`)).text();
  expect(await chart()).toContain('目标值 60%');
  expect(await chart()).not.toMatch(/secret plan|自助/);
  await share({ name: true, notes: true });
  expect(await chart()).toContain('secret plan');
  expect(await chart()).toContain('&lt;b&gt;自助&lt;/b&gt;部署占比 &amp; &quot;更多&quot;');
  expect((await get(`${link!.path}/chart.png?width=300&height=150`)).headers.get('content-type')).toBe('image/png');
  expect((await get(`${link!.path}/chart.png?width=1e9`)).status).toBe(400);
});

test('after twice the cadence without a check-in the badge says so', async () => {
  const { link } = await share({});
  now = new Date('2026-12-20T08:00:00.000Z');
  const svg = await (await get(`${link!.path}/badge.svg`)).text();
  now = new Date('2026-11-20T08:00:00.000Z');
  expect(svg).toContain('· stale');
});

test('an address that is wrong, taken back, or of something no longer public looks like any other', async () => {
  const { link } = await share({});
  const { path } = link!;
  expect((await get(`${path.replace(/.{4}$/, 'AAAA')}/badge.svg`)).status).toBe(404);
  expect((await get(`/public/a/b/${'x'.repeat(32)}/badge.svg`)).status).toBe(404);
  await admin('DELETE /api/objectives/{objectiveId}/publication', { params: { objectiveId } });
  expect((await get(`${path}/badge.svg`)).status).toBe(404);
  await publish();
  // Published again it is not shared again by itself.
  expect((await get(`${path}/badge.svg`)).status).toBe(404);
  const { link: again } = await share({});
  expect((await get(`${again!.path}/badge.svg`)).status).toBe(200);
  await admin('DELETE /api/key-results/{keyResultId}/public-link', at());
  expect((await get(`${again!.path}/badge.svg`)).status).toBe(404);
  const renewed = await share({});
  expect([path, again!.path]).not.toContain(renewed.link!.path);
  expect((await get(`${path}/badge.svg`)).status).toBe(404);
  expect(renewed.link).toMatchObject({ name: false, chart: false, notes: false });
});

test('only who leads the objective shows it outside; every change is in its log', async () => {
  const { person: member } = await app.join(admin, 'member', 'Mem', [teamId]);
  await expect(member('PUT /api/key-results/{keyResultId}/public-link', { ...at(), body: {} })).rejects.toThrow(
    'forbidden',
  );
  const seen = await member('GET /api/key-results/{keyResultId}/public-link', at());
  expect(seen.can.change).toBe(false);
  const events = await admin('GET /api/events', { query: { objective: objectiveId } });
  expect(JSON.stringify(events)).toMatch(
    /key-result\.shared[\s\S]*key-result\.unshared|key-result\.unshared[\s\S]*key-result\.shared/,
  );
});

test('who asks again and again, even for addresses that are none, is told to wait', async () => {
  const from = { incoming: { socket: { remoteAddress: '203.0.113.7' } } };
  const none = `/public/a/b/${'x'.repeat(32)}`;
  const ask = (file: string) => app.app.request(`${none}/${file}`, {}, from);
  // A chart as pixels costs as much as five badges.
  for (let at = 0; at < 120; at++) expect((await ask('chart.png')).status).toBe(404);
  expect((await ask('badge.svg')).status).toBe(429);
  expect((await get(`${none}/badge.svg`)).status).toBe(404);
});

test('the operator can forbid them all', async () => {
  const { link } = await share({});
  app.services.publicLinks = false;
  expect((await get(`${link!.path}/badge.svg`)).status).toBe(404);
  await expect(share({})).rejects.toThrow('public-links-off');
  expect(await admin('GET /api/key-results/{keyResultId}/public-link', at())).toEqual({
    isAllowed: false,
    link: null,
    can: { change: false },
  });
  app.services.publicLinks = true;
});
