// W1: team boards over HTTP, signed in, 16 connections, in a small and a large company.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { type Size, sizes } from './data-set.ts';
import { load } from './load.ts';
import type { Options, Work } from './result.ts';
import { type Rounds, median, pairedRounds } from './rounds.ts';

export const w1: Work = {
  id: 'W1',
  name: 'team board over HTTP, 16 connections',
  async measure(options) {
    const share = options.nothingKept ? 0.5 : 0.7;
    const small = await measureSize('S', options);
    const large = await measureSize('L', options);
    // A board of the large company holds twice as much, so the growth is that of the cost of one key result.
    const growth = (small.ours * perTeam('S')) / (large.ours * perTeam('L'));
    return {
      ours: small.ours,
      floor: small.floor,
      ratio: small.ratio,
      unit: 'boards/s',
      must: `at least ${share} of the floor, one key result in the large company within 1.3 times of one in the small, p99 below 20 ms, below 250 MB`,
      reached:
        Math.min(small.ratio, large.ratio) >= share &&
        growth <= 1.3 &&
        Math.max(small.p99, large.p99) < 20 &&
        large.megabytes < 250,
      also: {
        'p99 ms': small.p99,
        'the first board after a check-in, ms': small.afterChange,
        'bytes per board': small.bytes,
        'large company: boards/s': large.ours,
        'large company: floor': large.floor,
        'large company: ratio': large.ratio,
        'large company: p99 ms': large.p99,
        'small to large, for one key result': growth,
        'MB under load': large.megabytes,
      },
    };
  },
};

function perTeam(size: Size): number {
  return sizes[size].keyResults / sizes[size].teams;
}

type Measured = Rounds & { p99: number; megabytes: number; bytes: number; afterChange: number };

async function measureSize(size: Size, { quick, nothingKept }: Options): Promise<Measured> {
  const server = await startBenchServer(size, { nothingKept });
  const floor = await startFloor(server);
  try {
    const seconds = quick ? 1 : 4;
    const requests = server.teamIds.map((id) => ({ path: `/api/teams/${id}/board` }));
    const p99: number[] = [];
    const ours = async () => {
      const loaded = await load(server.address, server.cookie, requests, seconds);
      p99.push(loaded.p99);
      return loaded.rate;
    };
    await ours();
    p99.pop();
    const rounds = await pairedRounds(quick ? 2 : 5, ours, async () => {
      const loaded = await load(floor.address, server.cookie, requests, seconds);
      return loaded.rate;
    });
    const megabytes = server.megabytes();
    return { ...rounds, p99: median(p99), megabytes, bytes: floor.bytes, afterChange: await afterChange(server, size) };
  } finally {
    await floor.stop();
    await server.stop();
  }
}

/** How long a board takes that was just changed, so that nothing kept of it serves. */
async function afterChange({ address, cookie, teamIds, keyResultIds }: BenchServer, size: Size): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 40; at += 1) {
    const made = await fetch(`${address}/api/key-results/${keyResultIds[at]}/check-ins`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ value: at, confidence: 6, confidenceReason: 'bench' }),
    });
    await made.arrayBuffer();
    if (!made.ok) throw new Error(`A check-in was refused: ${made.status}`);
    const teamId = teamIds[(at % sizes[size].objectives) % sizes[size].teams] ?? '';
    const began = performance.now();
    await board(address, teamId, cookie);
    times.push(performance.now() - began);
  }
  return median(times);
}

/** The floor's server, told all replies. */
async function startFloor(server: BenchServer) {
  const folder = mkdtempSync(join(tmpdir(), 'crux-floor-'));
  const replies: [teamId: string, board: { cycle: { id: string } }][] = [];
  for (const id of server.teamIds) replies.push([id, JSON.parse(await board(server.address, id, server.cookie))]);
  const boards = join(folder, 'boards.json');
  writeFileSync(boards, JSON.stringify(replies));
  const program = fileURLToPath(new URL('./board-floor.ts', import.meta.url));
  const cycleId = replies[0]?.[1].cycle.id ?? '';
  const child = spawn(process.execPath, [program, server.file, boards, server.organizationId, cycleId]);
  child.stderr.pipe(process.stderr);
  const address = await firstLine(child);
  const [id = ''] = server.teamIds;
  const [mine, its] = await Promise.all([board(server.address, id, server.cookie), board(address, id, server.cookie)]);
  if (mine !== its) throw new Error('The floor does not return the same bytes.');
  return {
    address,
    bytes: Buffer.byteLength(mine),
    async stop() {
      child.kill();
      await once(child, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  const [line] = stdout ? await once(stdout, 'data') : [];
  return String(line).trim();
}

async function board(address: string, teamId: string, cookie: string): Promise<string> {
  const reply = await fetch(`${address}/api/teams/${teamId}/board`, { headers: { cookie } });
  if (!reply.ok) throw new Error(`A board was refused: ${await reply.text()}`);
  return reply.text();
}
