// HOSTILE: eight clients who want to stop the server, each as fast as it can, while somebody signed in goes on working.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import type { Attacks } from './hostile-clients.ts';
import type { Work } from './result.ts';
import { quantile } from './rounds.ts';

/** So long somebody looks at a page before they open the next, in ms. */
const looking = 40;

export const hostile: Work = {
  id: 'HOSTILE',
  name: 'eight hostile clients, and somebody who works',
  async measure({ quick, nothingKept }) {
    const server = await startBenchServer(quick ? 'S' : 'L', { nothingKept });
    try {
      const link = await shareChart(server);
      const pages = pagesOf(server);
      // Judged once before: what nobody has asked about yet is another work's figure.
      for (const page of pages) await timed(server, page);
      const alone = await work(server, pages, quick ? 3 : 15);
      const quiet = server.megabytes();
      const clients = spawn(
        process.execPath,
        [fileURLToPath(new URL('hostile-clients.ts', import.meta.url)), server.address, link],
        { stdio: ['pipe', 'pipe', 'inherit'] },
      );
      await once(clients.stdout, 'data');
      const among = await work(server, pages, quick ? 8 : 60);
      const told = once(clients.stdout, 'data');
      clients.stdin.end();
      const attacks = JSON.parse(String((await told)[0])) as Attacks;
      await sleep(quick ? 500 : 5_000);
      const p99 = quantile(among.times, 0.99);
      return {
        ours: p99,
        floor: quantile(alone.times, 0.99),
        ratio: quantile(alone.times, 0.99) / p99,
        unit: 'ms, p99 of pages',
        must: 'p99 below 200 ms, memory below 400 MB, no page refused',
        reached: p99 < 200 && among.megabytes < 400 && among.refused === 0,
        also: {
          'p50 ms': quantile(among.times, 0.5),
          'p50 ms, alone': quantile(alone.times, 0.5),
          'slowest ms': quantile(among.times, 1),
          pages: among.times.length,
          'pages refused': among.refused,
          'MB at most': among.megabytes,
          'MB, alone': quiet,
          'MB afterwards': server.megabytes(),
          ...Object.fromEntries(Object.entries(attacks).map(([what, count]) => [`answered: ${what}`, count])),
        },
      };
    } finally {
      await server.stop();
    }
  },
};

/** What somebody opens who works: My week, the team, an objective, a key result, the overview; and looks for something. */
function pagesOf({ teamIds, keyResultIds, cycleIds }: BenchServer): string[] {
  const cycle = cycleIds.at(-1) ?? '';
  return [
    ...teamIds.slice(0, 8).map((team) => `/api/teams/${team}/board`),
    ...keyResultIds.slice(0, 8).flatMap((one) => [`/api/key-results/${one}`, `/api/key-results/${one}/check-ins`]),
    `/api/cycles/${cycle}/overview`,
    '/api/me',
    '/api/events',
    '/api/week/reminders',
    '/api/search?q=customers',
  ];
}

/** Opens one page after the other for so many seconds. */
async function work(server: BenchServer, pages: string[], seconds: number) {
  const times: number[] = [];
  let [refused, megabytes] = [0, 0];
  const end = performance.now() + seconds * 1000;
  for (let at = 0; performance.now() < end; at += 1) {
    const { ms, ok } = await timed(server, pages[at % pages.length] ?? '');
    times.push(ms);
    if (!ok) refused += 1;
    megabytes = Math.max(megabytes, server.megabytes());
    await sleep(looking);
  }
  return { times, refused, megabytes };
}

async function timed({ address, cookie }: BenchServer, page: string): Promise<{ ms: number; ok: boolean }> {
  const began = performance.now();
  const reply = await fetch(address + page, { headers: { cookie } });
  await reply.arrayBuffer();
  return { ms: performance.now() - began, ok: reply.ok };
}

/** The public address of a chart: whoever has it draws it in any size. */
async function shareChart({ address, cookie, keyResultIds }: BenchServer): Promise<string> {
  const path = `/api/key-results/${keyResultIds[0]}/public-link`;
  const headers = { 'content-type': 'application/json', cookie };
  const reply = await fetch(address + path, { method: 'PUT', headers, body: JSON.stringify({ chart: true }) });
  if (!reply.ok) throw new Error(await reply.text());
  const { link } = (await reply.json()) as { link: { path: string } };
  return `${link.path}/chart.png`;
}
