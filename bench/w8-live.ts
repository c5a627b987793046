// W8: many listeners on one node; from a check-in sent to the last of them having heard, and what each of them costs.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type ClientRequest, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type BenchServer, residentMegabytes, startBenchServer } from './bench-server.ts';
import type { Work } from './result.ts';
import { pairedRounds, quantile } from './rounds.ts';

export const w8: Work = {
  id: 'W8',
  name: 'live updates, 2,000 listeners on one node',
  async measure({ quick, nothingKept }) {
    const count = quick ? 200 : 2000;
    const server = await startBenchServer('S', { nothingKept });
    const floor = await startFloor();
    try {
      const before = server.megabytes();
      const heard = await listen(`${server.address}/api/events/stream`, server.cookie, count);
      const each = ((server.megabytes() - before) * 1000) / count;
      const bare = await listen(floor.address, '', count);
      const eachOfFloor = ((floor.megabytes() - floor.before) * 1000) / count;
      const times: number[] = [];
      let told = 0;
      const ours = async () => {
        const ms = await heard.by(server.keyResultIds[told++] ?? '', (id) => checkIn(server, id));
        times.push(ms);
        return ms;
      };
      const bareTime = () => bare.by(`said-${told++}`, (what) => post(floor.address, what));
      await ours();
      times.pop();
      const rounds = await pairedRounds(quick ? 3 : 15, ours, bareTime);
      const slowest = quantile(times, 1);
      heard.leave();
      bare.leave();
      return {
        ours: rounds.ours,
        floor: rounds.floor,
        ratio: 1 / rounds.ratio,
        unit: 'ms until all have heard',
        must: 'below 1,000 ms, each time; below 30 KB for a listener',
        reached: slowest < 1000 && each < 30,
        also: { listeners: count, 'slowest ms': slowest, 'KB a listener': each, 'KB a listener, floor': eachOfFloor },
      };
    } finally {
      await floor.stop();
      await server.stop();
    }
  },
};

/** Opens so many streams. `by` says how long it takes from `act` until each has got a text with `mark` in it. */
async function listen(url: string, cookie: string, count: number) {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  let mark: string | undefined;
  let missing = 0;
  let all = () => {};
  const open = async () => {
    const request = get(url, { agent, headers: { cookie } });
    const [reply] = await once(request, 'response');
    let [tail, heard] = ['', ''];
    reply.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-2000);
      if (mark === undefined || heard === mark || !tail.includes(mark)) return;
      heard = mark;
      missing -= 1;
      if (missing === 0) all();
    });
    reply.on('error', () => {});
    await once(reply, 'data');
    return request;
  };
  const requests: ClientRequest[] = [];
  for (let at = 0; at < count; at += 50)
    requests.push(...(await Promise.all(Array.from({ length: Math.min(50, count - at) }, open))));
  return {
    async by(next: string, act: (mark: string) => Promise<void>): Promise<number> {
      const reached = new Promise<void>((resolve) => (all = resolve));
      [mark, missing] = [next, count];
      const began = performance.now();
      await act(next);
      await reached;
      return performance.now() - began;
    },
    leave() {
      for (const request of requests) request.destroy();
    },
  };
}

async function checkIn({ address, cookie }: BenchServer, keyResultId: string): Promise<void> {
  await post(
    `${address}/api/key-results/${keyResultId}/check-ins`,
    JSON.stringify({ value: 1, confidence: 6, confidenceReason: 'bench' }),
    cookie,
  );
}

async function post(url: string, body: string, cookie = ''): Promise<void> {
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body });
  if (!reply.ok) throw new Error(`A post was refused: ${await reply.text()}`);
  await reply.arrayBuffer();
}

async function startFloor() {
  const program = fileURLToPath(new URL('./live-floor.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout!, 'data');
  const megabytes = () => residentMegabytes(child.pid);
  return {
    address: String(line).trim(),
    before: megabytes(),
    megabytes,
    async stop() {
      child.kill();
      await once(child, 'close');
    },
  };
}
