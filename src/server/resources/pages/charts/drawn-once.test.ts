// A picture is drawn once for what it shows, wherever it is shown, and anew when that changes; no more pixels than bounded.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chartDrawer } from '../../../charts/chart-drawer.ts';
import { keptDrawings } from '../../../charts/kept-drawings.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

/** How many pictures the thread has drawn. */
let drawn = 0;
const drawer = chartDrawer();
const counting = {
  ...drawer,
  draw: async (ask: Parameters<typeof drawer.draw>[0]) => {
    drawn += 1;
    return drawer.draw(ask);
  },
};

let app: TestApp;
let admin: Visitor;
let reader: Visitor;
let cycleId: string;
let teamId: string;
let own: string;
let other: string;
beforeAll(async () => {
  const now = new Date('2026-11-20T08:00:00.000Z');
  app = await openTestApp({ clock: () => now, charts: keptDrawings(counting), publicLinks: true });
  const { admin: first, me } = await app.setUp();
  admin = first;
  cycleId = me.cycle!.id;
  reader = (await app.join(admin, 'reader', 'Rea')).person;
  teamId = (await admin('POST /api/teams', { body: { name: 'Pay', kind: 'product-technology' } })).id;
  const body = {
    teamId,
    cycleId,
    text: 'x',
    type: 'delivery' as const,
    why: 'trust',
    ownerId: me.person.id,
    keyResults: ['One', 'Two'].map((text) => ({
      text: `${text} from 20 to 60 %`,
      baseline: 20,
      target: 60,
      unit: '%',
    })),
  };
  const draft = await admin('POST /api/objectives', { body });
  await admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: draft.id },
    body: { plain: '' },
  });
  [own, other] = draft.keyResults.map(({ id }) => id) as [string, string];
  await read(own, 25);
});
afterAll(async () => {
  await app.close();
  await drawer.close();
});
beforeEach(() => {
  drawn = 0;
});

const read = (keyResultId: string, value: number) =>
  admin('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId },
    body: { value, at: '2026-11-10T08:00:00.000Z' },
  });

/** The bytes, and how many pictures were drawn for them. */
async function picture(path: string, who = admin): Promise<{ bytes: Buffer; drawings: number }> {
  const before = drawn;
  const reply = await who.fetch(path);
  expect(reply.status).toBe(200);
  return { bytes: Buffer.from(await reply.arrayBuffer()), drawings: drawn - before };
}

test.each(['svg', 'png'])(
  'a chart as %s: asked again, by others, after unrelated changes it is the one drawn before',
  async (as) => {
    const path = `/api/key-results/${own}/chart.${as}?lang=en`;
    const first = await picture(path);
    expect(first.drawings).toBe(1);
    expect(await picture(path)).toEqual({ bytes: first.bytes, drawings: 0 });
    expect(await picture(path, reader)).toEqual({ bytes: first.bytes, drawings: 0 });
    await admin('POST /api/teams', { body: { name: `Beside ${as}`, kind: 'functional' } });
    await read(other, 30);
    await admin('POST /api/key-results/{keyResultId}/tasks', { params: { keyResultId: own }, body: { text: 'x' } });
    expect(await picture(path)).toEqual({ bytes: first.bytes, drawings: 0 });
    // Another look is another picture, …
    expect((await picture(`${path}&theme=dark`)).drawings).toBe(1);
    expect((await picture(`${path}&width=500`)).drawings).toBe(1);
    // … and what it shows changes it.
    await read(own, as === 'svg' ? 35 : 45);
    const anew = await picture(path);
    expect(anew.drawings).toBe(1);
    expect(anew.bytes.equals(first.bytes)).toBe(false);
  },
);

test('many who ask at once wait for one drawing', async () => {
  const path = `/api/key-results/${other}/chart.png?lang=en&width=640`;
  await Promise.all(Array.from({ length: 8 }, () => picture(path)));
  expect(drawn).toBe(1);
});

test('the picture of a public link is the one people inside have seen', async () => {
  await picture(`/api/key-results/${other}/chart.svg?lang=en`);
  const { link } = await admin('PUT /api/key-results/{keyResultId}/public-link', {
    params: { keyResultId: other },
    body: { name: true, chart: true },
  });
  expect((await picture(`${link!.path}/chart.svg?lang=en`, app.visitor())).drawings).toBe(0);
});

test('the drawings of an overview and of a review are kept, too', async () => {
  const overview = `/api/cycles/${cycleId}/overview/chart.svg?of=progress`;
  const review = `/api/cycles/${cycleId}/review.html?scope=all&lang=en`;
  expect((await picture(overview)).drawings).toBe(1);
  expect((await picture(review)).drawings).toBe(2);
  await admin('POST /api/teams', { body: { name: 'Later', kind: 'functional' } });
  expect([(await picture(overview)).drawings, (await picture(review)).drawings]).toEqual([0, 0]);
  await read(own, 55);
  expect((await picture(review)).drawings).toBe(1);
});

test('the largest that can be asked for has a bounded number of pixels', async () => {
  const { bytes } = await picture(`/api/key-results/${own}/chart.png?width=1600&height=1000`);
  expect(bytes.readUInt32BE(16) * bytes.readUInt32BE(20)).toBeLessThanOrEqual(2_510_000);
  expect((await admin.fetch(`/api/key-results/${own}/chart.png?width=1601`)).status).toBe(400);
  expect((await admin.fetch(`/api/key-results/${own}/chart.png?height=1001`)).status).toBe(400);
});
