// W5-PAGES: what a first visit with an empty cache loads on each page of the sample, and when its largest part is painted.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { findChromium } from '../scripts/setup/chromium.mjs';
import { openChromium, closeChromium } from '../tests/journeys/chromium.ts';
import { startServer } from '../tests/journeys/running-server.ts';
import type { Work } from './result.ts';

/** What a page may load, in KB of compressed JavaScript. */
type Visit = { name: string; address: string; most: number; signedIn: boolean };

type Loaded = { script: number; style: number; whole: number; paint: number };

export const w5Pages: Work = {
  id: 'W5-PAGES',
  name: 'web: compressed JavaScript of a first visit, page by page',
  lacks: () =>
    findChromium() === undefined
      ? { en: 'Chromium; `npm test -- journeys` installs it.', zh: 'Chromium；`npm test -- journeys` 会安装。' }
      : undefined,
  async measure() {
    const server = await startServer();
    const browser = await openChromium();
    try {
      const token = new URL(server.setupLink ?? '').searchParams.get('token') ?? '';
      const first = await load(browser, server.address, { address: `/setup?token=${token}`, signedIn: false }, '');
      const cookie = await openSample(server.address, token);
      const visits = await visitsOf(server.address, cookie);
      const loaded = [{ name: 'first run', most: 100, ...first }];
      for (const visit of visits) {
        loaded.push({ name: visit.name, most: visit.most, ...(await load(browser, server.address, visit, cookie)) });
      }
      const over = loaded.filter(({ script, most }) => script > most);
      const heaviest = loaded.reduce((a, b) => (a.script / a.most > b.script / b.most ? a : b));
      return {
        ours: heaviest.script,
        floor: heaviest.most,
        ratio: heaviest.most / heaviest.script,
        unit: `KB of the heaviest for what it may load (${heaviest.name})`,
        must: 'public page, sign-in and first run at most 100 KB, draft 250, objective 260, any other 200',
        reached: over.length === 0,
        also: Object.fromEntries(
          loaded.flatMap(({ name, script, style, whole, paint }) => [
            [`${name}: KB of JavaScript`, script],
            [`${name}: KB of styles`, style],
            [`${name}: KB in all`, whole],
            [`${name}: ms to the largest paint`, paint],
          ]),
        ),
      };
    } finally {
      await closeChromium();
      await server.stop();
    }
  },
};

async function openSample(address: string, token: string): Promise<string> {
  const reply = await fetch(`${address}/api/setup/sample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, lang: 'zh', zone: 'Asia/Shanghai' }),
  });
  if (!reply.ok) throw new Error(`The sample was refused: ${await reply.text()}`);
  return reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

async function visitsOf(address: string, cookie: string): Promise<Visit[]> {
  const ask = async <Reply>(path: string): Promise<Reply> => {
    const reply = await fetch(`${address}/api${path}`, { headers: { cookie } });
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
    return (await reply.json()) as Reply;
  };
  const me = await ask<{ teams: { id: string }[]; cycle: { id: string } }>('/me');
  const [team] = me.teams;
  const boards = await Promise.all(
    me.teams.map(({ id }) => ask<{ objectives: { id: string; keyResults: { id: string }[] }[] }>(`/teams/${id}/board`)),
  );
  const objective = boards.flatMap(({ objectives }) => objectives)[0];
  const visit = (name: string, path: string, most = 200, signedIn = true): Visit => ({
    name,
    address: path,
    most,
    signedIn,
  });
  return [
    visit('sign-in', '/sign-in', 100, false),
    visit('public page', `/open/${objective?.id}`, 100),
    visit('my week', '/'),
    visit('teams', '/teams'),
    visit('team', `/teams/${team?.id}`),
    visit('objective', `/objectives/${objective?.id}`, 260),
    visit('key result', `/key-results/${objective?.keyResults[0]?.id}`, 260),
    visit('draft', `/objectives/new?teamId=${team?.id}`, 250),
    visit('focus', '/focus'),
    visit('map', '/map'),
    visit('cycle', `/cycles/${me.cycle.id}`),
    visit('sources', '/sources'),
    visit('coach', '/coach'),
    visit('settings', '/settings/people'),
  ];
}

/** A browser of its own kind of forgetfulness: nothing is kept from the visit before. */
async function load(
  browser: Browser,
  origin: string,
  { address, signedIn }: Pick<Visit, 'address' | 'signedIn'>,
  cookie: string,
): Promise<Loaded> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
  });
  try {
    if (signedIn) {
      const pairs = cookie.split('; ').map((one) => one.split('='));
      await context.addCookies(pairs.map(([name = '', ...value]) => ({ name, value: value.join('='), url: origin })));
    }
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { ...bytes(), paint: await largestPaint(page) };
  } finally {
    await context.close();
  }
}

/** Bytes as they came over the wire, by kind of file. */
async function countBytes(session: CDPSession): Promise<() => Omit<Loaded, 'paint'>> {
  const kinds = new Map<string, string>();
  const sizes = { Script: 0, Stylesheet: 0, whole: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === 'Script' || kind === 'Stylesheet') sizes[kind] += encodedDataLength;
  });
  // Headers included.
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sizes.whole += encodedDataLength;
  });
  await session.send('Network.enable');
  const kilobytes = (count: number) => Math.round(count / 100) / 10;
  return () => ({
    script: kilobytes(sizes.Script),
    style: kilobytes(sizes.Stylesheet),
    whole: kilobytes(sizes.whole),
  });
}

function largestPaint(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((told) => {
    new PerformanceObserver((list) => told(Math.round(list.getEntries().at(-1).startTime))).observe({
      type: 'largest-contentful-paint', buffered: true,
    });
  })`);
}
