import { afterAll, beforeAll, expect, test } from 'vitest';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let metric: string;
let milestone: string;
let now = new Date('2026-11-20T08:00:00.000Z');
const hostile = '自助部署 </title><script>alert(1)</script> & "x" \u0007 from 20 to 60 %';

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  const teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  const draft = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId: me.cycle!.id,
      text: 'x',
      type: 'delivery' as const,
      why: 'trust',
      ownerId: me.person.id,
      keyResults: [
        { text: hostile, baseline: 20, target: 60, unit: '%' },
        { text: '定稿', kind: 'milestone' as const, steps: [{ text: '选 <协议>' }, { text: '试用', weight: 2 }] },
      ],
    },
  });
  [metric, milestone] = draft.keyResults.map(({ id }) => id) as [string, string];
  await admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: draft.id },
    body: { plain: '' },
  });
  const at = { params: { keyResultId: metric } };
  for (const [day, value] of [
    ['2026-10-08', 22],
    ['2026-10-20', 27],
    ['2026-11-10', 41],
  ] as const)
    await admin('POST /api/key-results/{keyResultId}/readings', { ...at, body: { value, at: `${day}T08:00:00.000Z` } });
  await admin('POST /api/key-results/{keyResultId}/check-ins', {
    ...at,
    body: { changed: 'one <b>package</b> & docs', confidence: 6 },
  });
  await admin('PUT /api/key-results/{keyResultId}/steps/{stepId}/acceptance', {
    params: { keyResultId: milestone, stepId: draft.keyResults[1]!.steps[0]!.id },
    body: { evidence: 'x' },
  });
});
afterAll(() => app.close());

const image = (path: string, init?: RequestInit) => admin.fetch(`/api/key-results/${path}`, init);

test('the chart as data holds what was read, written and promised', async () => {
  const chart = await admin('GET /api/key-results/{keyResultId}/chart', { params: { keyResultId: metric } });
  expect(chart).toMatchObject({
    shape: 'line',
    unit: '%',
    target: 60,
    keep: 'reach',
    notes: [{ text: 'one <b>package</b> & docs' }],
    expected: [{ value: 20 }, { value: 60 }],
    redefined: [],
  });
  expect(chart.shape === 'line' && chart.readings.map(({ value }) => value)).toEqual([22, 27, 41]);
  const steps = await admin('GET /api/key-results/{keyResultId}/chart', { params: { keyResultId: milestone } });
  expect(steps).toMatchObject({ shape: 'burn-up', expected: [{ value: 0 }, { value: 3 }], finish: null });
});

test.each([
  ['light', 'en'],
  ['dark', 'zh'],
  ['print', 'zh'],
])('as SVG it is well-formed, whatever people wrote, and needs nothing else: %s %s', async (theme, lang) => {
  for (const id of [metric, milestone]) {
    const reply = await image(`${id}/chart.svg?theme=${theme}&lang=${lang}&width=640&height=240`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    const svg = await reply.text();
    expect(XMLValidator.validate(svg)).toBe(true);
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: Record<string, string> };
    expect(root).toMatchObject({ '@_width': '640', '@_height': '240' });
    expect(svg).not.toMatch(/<script|<style| style=|<image|<use|<foreignObject|url\(| on\w+=|href/);
    if (id === metric) {
      expect(root['title']).toBe(hostile.replace('\u0007', ''));
      expect(svg).toContain('one &lt;b&gt;package');
      expect(svg).toContain(lang === 'zh' ? '目标值 60%' : 'target 60%');
    }
  }
});

test('as PNG it has twice the size asked for, and its letters without any font installed', async () => {
  const reply = await image(`${metric}/chart.png?width=400&height=200&lang=zh`);
  expect(reply.headers.get('content-type')).toBe('image/png');
  const png = Buffer.from(await reply.arrayBuffer());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 400]);
});

test.each(['width=100', 'width=99999', 'height=-5', 'height=12.5', 'width=abc', 'theme=neon', 'lang=fr'])(
  'refuses %s',
  async (query) => {
    const reply = await image(`${metric}/chart.png?${query}`);
    expect(reply.status).toBe(400);
    const { error } = (await reply.json()) as { error: { code: string; problems: { path: string }[] } };
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual(['invalid', [query.split('=')[0]]]);
  },
);

test('who holds it already is told so, until something changes', async () => {
  const first = await image(`${metric}/chart.svg`);
  const tag = first.headers.get('etag')!;
  const ask = () => image(`${metric}/chart.svg`, { headers: { 'if-none-match': `W/${tag}` } });
  const again = await ask();
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await image(`${metric}/chart.svg?theme=dark`)).headers.get('etag')).not.toBe(tag);
  await admin('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId: metric },
    body: { value: 45, at: '2026-11-19T08:00:00.000Z' },
  });
  expect((await ask()).status).toBe(200);
});

test('who may not see the key result sees no chart of it', async () => {
  expect((await app.visitor().fetch(`/api/key-results/${metric}/chart.svg`)).status).toBe(401);
  expect((await image('nobody/chart.png')).status).toBe(404);
});

test('where a source begins to count by another definition, the chart says so', async () => {
  const { db } = app.services.database;
  const readings = await admin('GET /api/key-results/{keyResultId}/readings', { params: { keyResultId: metric } });
  for (const [index, hash] of ['a', 'a', 'b'].entries())
    await db.updateTable('readings').set({ query_hash: hash }).where('id', '=', readings[index]!.id).execute();
  const chart = await admin('GET /api/key-results/{keyResultId}/chart', { params: { keyResultId: metric } });
  expect(chart).toMatchObject({ redefined: ['2026-11-10T08:00:00.000Z'] });
  expect(await (await image(`${metric}/chart.svg?lang=zh`)).text()).toContain('定义有变');
});

test('the review to print holds the drawing of each key result, and nothing that its policy forbids', async () => {
  const { cycle } = await admin('GET /api/me', {});
  const page = await (await admin.fetch(`/api/cycles/${cycle!.id}/review.html?lang=zh&scope=all`)).text();
  const drawings = page.match(/<figure>.*?<\/figure>/gs) ?? [];
  expect(drawings).toHaveLength(2);
  expect(page).not.toMatch(/<script| style=| on\w+=/);
  for (const drawing of drawings)
    expect(XMLValidator.validate(drawing.replace(/<figcaption>.*?<\/figcaption>/, ''))).toBe(true);
  expect(drawings[0]).toContain('目标值 60%');
});

test('a key result that was carried over shows how it came there', async () => {
  now = new Date('2027-01-20T08:00:00.000Z');
  const { cycle } = await admin('GET /api/me', {});
  const source = await admin('GET /api/key-results/{keyResultId}', { params: { keyResultId: metric } });
  if (cycle === null || cycle.start <= '2026-12-31')
    await admin('POST /api/cycles', { body: { name: '2027-Q1', start: '2027-01-01', end: '2027-03-31' } });
  const next = await admin('POST /api/objectives/{objectiveId}/continuation', {
    params: { objectiveId: source.objectiveId },
  });
  const carried = next.keyResults.find(({ text }) => text === source.text)!;
  const chart = await admin('GET /api/key-results/{keyResultId}/chart', { params: { keyResultId: carried.id } });
  expect(chart.shape === 'line' && chart.earlier.map(({ value }) => value)).toEqual([22, 27, 41, 45]);
});
