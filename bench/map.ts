// MAP: what serves what in a large company in one answer, and how soon a browser has drawn it.
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { WireMap } from '../src/contract/map.ts';
import { fromWire, type OkrMap, toWire } from '../src/contract/map-rows.ts';
import { findChromium } from '../scripts/setup/chromium.mjs';
import { closeChromium, openChromium } from '../tests/journeys/chromium.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import type { Options, Work } from './result.ts';
import { median, pairedRounds } from './rounds.ts';

export const map: Work = {
  id: 'MAP',
  name: 'the map: one answer for a large company, 2,000 and 10,000 things in a browser',
  lacks: () =>
    findChromium() === undefined
      ? { en: 'Chromium; `npm test -- journeys` installs it.', zh: 'Chromium；`npm test -- journeys` 会安装。' }
      : undefined,
  async measure(options) {
    const answer = await measureAnswer(options);
    const anew = options.nothingKept ? answer : await measureAnswer({ ...options, nothingKept: true });
    const drawn = await measureDrawn(options);
    return {
      ours: answer.ours,
      floor: answer.floor,
      ratio: answer.ratio,
      unit: 'maps/s (L)',
      must: 'a map of L below 100 ms with nothing kept, 2,000 things drawn below 1,000 ms',
      reached: 1000 / anew.ours < 100 && drawn['2,000 things: ms until drawn']! < 1000,
      also: {
        'map of L, ms': 1000 / answer.ours,
        'its floor, ms': 1000 / answer.floor,
        'map of L with nothing kept, ms': 1000 / anew.ours,
        'map of L with nothing kept, ratio to its floor': anew.ratio,
        'map of L, KB compressed': answer.bytes / 1000,
        ...drawn,
      },
    };
  },
};

/** Ours over HTTP, beside one statement that reads the same columns on the same file. */
async function measureAnswer({ quick, nothingKept }: Options) {
  const server = await startBenchServer('L', { nothingKept, isLinked: true });
  const db = new DatabaseSync(server.file, { readOnly: true });
  const statement = db.prepare(`select o.id, o.team_id, o.text, o.type, o.state, min(s.status) from objectives o
    left join standings s on s.organization_id = o.organization_id and s.objective_id = o.id
    where o.organization_id = :organization and o.cycle_id = :cycle and o.removed_at is null group by o.id`);
  const turns = quick ? 3 : 10;
  const mean = async (work: () => unknown) => {
    const times = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
    return 1000 / median(times);
  };
  try {
    const { length } = gzipSync(await ask(server, '/api/map'));
    const named = { organization: server.organizationId, cycle: server.cycleIds.at(-1) ?? '' };
    const rounds = await pairedRounds(
      quick ? 2 : 7,
      () => mean(() => ask(server, '/api/map')),
      () => mean(() => statement.all(named)),
    );
    return { ...rounds, bytes: length };
  } finally {
    db.close();
    await server.stop();
  }
}

async function ask({ address, cookie }: BenchServer, path: string): Promise<string> {
  const reply = await fetch(address + path, { headers: { cookie } });
  const body = await reply.text();
  if (!reply.ok) throw new Error(`${path} was refused: ${body}`);
  return body;
}

/** The page itself, with made-up answers of a known size. */
async function measureDrawn({ quick, nothingKept }: Options): Promise<Record<string, number>> {
  const server = await startBenchServer('S', { nothingKept });
  const browser = await openChromium();
  try {
    const like = fromWire(JSON.parse(await ask(server, '/api/map')) as WireMap);
    const told: Record<string, number> = {};
    for (const [name, count] of [
      ['2,000', 2_000],
      ['10,000', 10_000],
    ] as const) {
      const context = await browser.newContext({ baseURL: server.address, viewport: { width: 1280, height: 900 } });
      const [cookie, value] = server.cookie.split(/=(.*)/);
      await context.addCookies([{ name: cookie!, value: value!, url: server.address }]);
      const page = await context.newPage();
      await page.route('**/api/map**', (route) => route.fulfill({ json: toWire(grown(like, count)) }));
      await page.goto('/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      told[`${name} things: ms until drawn`] = await untilDrawn(page);
      Object.assign(told, await whole(page, name, quick));
      await context.close();
    }
    return told;
  } finally {
    await closeChromium();
    await server.stop();
  }
}

/** From the press on the link to boxes on the screen, its chunk and its answer fetched on the way. */
async function untilDrawn(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((told) => {
    const began = performance.now();
    const look = () => document.querySelector('[data-key]') ? requestAnimationFrame(() => told(Math.round(performance.now() - began))) : requestAnimationFrame(look);
    document.querySelector('a[href="/map"]').click();
    look();
  })`);
}

/** Everything unfolded and seen at once, then moved about. */
async function whole(page: Page, name: string, quick: boolean): Promise<Record<string, number>> {
  const frame = page.getByRole('application');
  await frame.focus();
  await frame.press('0');
  return page.evaluate<Record<string, number>>(`new Promise((told) => {
    const frame = document.querySelector('[role=application]');
    const gaps = [];
    let last = performance.now();
    const began = last;
    const step = () => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      frame.dispatchEvent(new WheelEvent('wheel', { deltaX: Math.sin(now / 200) * 30, deltaY: 20, bubbles: true, cancelable: true }));
      if (now - began < ${quick ? 600 : 3000}) return requestAnimationFrame(step);
      gaps.sort((a, b) => a - b);
      told({
        '${name} things: frames a second while moving': Math.round(gaps.length / ((now - began) / 1000)),
        '${name} things: longest frame, ms': Math.round(gaps.at(-1)),
        '${name} things: elements in the drawing': document.querySelectorAll('[role=application] svg *').length,
      });
    };
    requestAnimationFrame(step);
  })`);
}

/** The same map with so many things: a quarter objectives in trees of five, three key results each. */
function grown(like: OkrMap, count: number): OkrMap {
  const [pattern] = like.objectives;
  if (pattern === undefined) throw new Error('The data set has no objectives.');
  const idOf = (kind: string, at: number) => `00000000-0000-7000-${kind}-${String(at).padStart(12, '0')}`;
  const objectives = Array.from({ length: count / 4 }, (_, at) => ({
    ...pattern,
    id: idOf('8000', at),
    text: `${pattern.text} ${at}`,
    teamId: like.teams[at % like.teams.length]!.id,
  }));
  const links = objectives.flatMap(({ id }, at) =>
    at % 5 === 0 ? [] : [{ from: id, to: idOf('8000', at - (at % 5)), keyResultId: null, share: null, asked: false }],
  );
  const keyResults = Array.from({ length: count - objectives.length }, (_, at) => ({
    id: idOf('9000', at),
    objectiveId: objectives[at % objectives.length]!.id,
    text: `From ${at} to ${at * 2}`,
    kind: 'metric' as const,
    status: 'on-track' as const,
    answerDue: null,
  }));
  return { ...like, depth: 'tasks', objectives, links, keyResults, tasks: [], needs: [], gaps: [] };
}
