import { afterAll, beforeAll, expect, test } from 'vitest';
import { XMLValidator } from 'fast-xml-parser';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let cycleId: string;
let teamId: string;
const now = new Date('2026-11-20T08:00:00.000Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  cycleId = me.cycle!.id;
  teamId = (await admin('POST /api/teams', { body: { name: 'Pay & <Ship>', kind: 'product-technology' } })).id;
  const draft = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'x',
      type: 'delivery' as const,
      why: 'trust',
      ownerId: me.person.id,
      keyResults: [{ text: 'Share from 20 to 60 %', baseline: 20, target: 60, unit: '%' }],
    },
  });
  await admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: draft.id },
    body: { plain: '' },
  });
  await admin('POST /api/key-results/{keyResultId}/check-ins', {
    params: { keyResultId: draft.keyResults[0]!.id },
    body: { value: 41, confidence: 6 },
  });
});
afterAll(() => app.close());

const drawing = (query: string, as = 'svg', visitor = admin) =>
  visitor.fetch(`/api/cycles/${cycleId}/overview/chart.${as}?${query}`);

test.each([
  ['progress', '>1<', 'How far:'],
  ['confidence', '>6<', 'How sure:'],
  ['heat-map', 'Pay &amp; &lt;Ship&gt;', 'Confidence by team and week:'],
])('%s as SVG, with its words and its title', async (of, held, title) => {
  const reply = await drawing(`of=${of}&lang=en`);
  expect(reply.headers.get('content-type')).toContain('image/svg+xml');
  const svg = await reply.text();
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).toContain(held);
  expect(svg).toContain(`<title>${title}`);
});

test('as PNG, in Chinese, for a team; asked again it has not changed', async () => {
  const asked = `of=heat-map&lang=zh&theme=dark&team=${teamId}`;
  const reply = await drawing(asked, 'png');
  expect(new Uint8Array(await reply.arrayBuffer()).slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  const again = await admin.fetch(`/api/cycles/${cycleId}/overview/chart.png?${asked}`, {
    headers: { 'if-none-match': reply.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('which drawing must be said; nobody signed in sees none; another cycle is not found', async () => {
  expect((await drawing('')).status).toBe(400);
  expect((await drawing('of=people')).status).toBe(400);
  expect((await drawing('of=progress', 'svg', app.visitor())).status).toBe(401);
  expect((await admin.fetch('/api/cycles/nothing/overview/chart.svg?of=progress')).status).toBe(404);
});
