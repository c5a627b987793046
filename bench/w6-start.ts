// W6: from starting the program to its first answer, and the memory it holds when idle; the floor is Node serving one word.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { residentMegabytes } from './bench-server.ts';
import { freePort } from './free-port.ts';
import type { Work } from './result.ts';
import { median, pairedRounds } from './rounds.ts';

const bare = `require('node:http').createServer((_, reply) => reply.end('ok')).listen(process.env.CRUX_PORT, '127.0.0.1')`;

export const w6: Work = {
  id: 'W6',
  name: 'start to first answer, existing database',
  async measure({ quick }) {
    const folder = mkdtempSync(join(tmpdir(), 'crux-bench-'));
    const crux = (data: string) => ['src/server/run/entry.ts', data];
    try {
      const first = await runFor(crux(join(folder, 'first')), 0);
      await runFor(crux(join(folder, 'existing')), 0);
      const ours = async () => (await runFor(crux(join(folder, 'existing')), 0)).milliseconds;
      const floor = async () => (await runFor(['-e', bare], 0)).milliseconds;
      const rounds = await pairedRounds(quick ? 2 : 7, ours, floor);
      const idle = await runFor(crux(join(folder, 'existing')), quick ? 1 : 5);
      const bareIdle = await runFor(['-e', bare], 1);
      return {
        ours: rounds.ours,
        floor: rounds.floor,
        ratio: 1 / rounds.ratio,
        unit: 'ms',
        must: 'below 1,000 ms, below 2,000 ms on the very first start, below 150 MB idle',
        reached: rounds.ours < 1000 && first.milliseconds < 2000 && idle.megabytes < 150,
        also: {
          'very first start ms': median([first.milliseconds]),
          'idle MB': idle.megabytes,
          'idle MB of the floor': bareIdle.megabytes,
        },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Starts a program, waits for its first answer, leaves it alone for `idleSeconds`, and ends it. */
async function runFor(args: string[], idleSeconds: number): Promise<{ milliseconds: number; megabytes: number }> {
  const port = await freePort();
  const data = args[0] === '-e' ? undefined : args.pop();
  const began = performance.now();
  const program = spawn(process.execPath, args, {
    env: { ...process.env, CRUX_PORT: String(port), CRUX_LOG: 'error', ...(data ? { CRUX_DATA: data } : {}) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await firstAnswer(program, `http://127.0.0.1:${port}/healthz`);
  const milliseconds = performance.now() - began;
  await sleep(idleSeconds * 1000);
  const megabytes = residentMegabytes(program.pid);
  program.kill('SIGTERM');
  await once(program, 'close');
  return { milliseconds, megabytes };
}

async function firstAnswer(program: ChildProcess, url: string): Promise<void> {
  while (program.exitCode === null) {
    const reply = await fetch(url).catch(() => undefined);
    await reply?.arrayBuffer();
    if (reply?.ok) return;
    await sleep(2);
  }
  throw new Error('The program ended before it answered.');
}
