// PACK: the review of a whole large cycle as a page, as Markdown and as a table, and who waits meanwhile.
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import type { Work } from './result.ts';
import { quantile } from './rounds.ts';

const mostSeconds = 20;
const mostMs = 50;

export const pack: Work = {
  id: 'PACK',
  name: 'the review pack of a large cycle, and who waits meanwhile',
  async measure({ quick, nothingKept }) {
    const server = await startBenchServer(quick ? 'S' : 'L', { nothingKept });
    try {
      // Judged once before: what nobody has asked about yet is another work's figure.
      await written(server, `/api/cycles/${server.cycleIds.at(-1)}/overview`);
      const alone = await waits(server, sleep(3_000));
      const told: Record<string, number> = {};
      const slow: number[] = [];
      const seconds: number[] = [];
      for (const kind of ['html', 'md', 'csv']) {
        const began = performance.now();
        const sent = written(server, `/api/cycles/${server.cycleIds.at(-1)}/review.${kind}?scope=all`);
        const times = await waits(server, sent);
        const took = (performance.now() - began) / 1000;
        seconds.push(took);
        slow.push(...times);
        told[`${kind}, s`] = took;
        told[`${kind}, KB on the wire`] = (await sent) / 1000;
        told[`${kind}, worst ms of others`] = quantile(times, 1);
      }
      const slowest = Math.max(...seconds);
      return {
        ours: slowest,
        floor: mostSeconds,
        ratio: mostSeconds / slowest,
        unit: 's, the slowest of three',
        must: `each below ${mostSeconds} s, nobody waits more than ${mostMs} ms`,
        reached: slowest < mostSeconds && quantile(slow, 1) < mostMs,
        also: {
          ...told,
          'p99 ms of others': quantile(slow, 0.99),
          'p99 ms of others, alone': quantile(alone, 0.99),
          'worst ms, alone': quantile(alone, 1),
          'MB afterwards': server.megabytes(),
        },
      };
    } finally {
      await server.stop();
    }
  },
};

/** How long the smallest request waits, again and again until `until`. */
async function waits({ address }: BenchServer, until: Promise<unknown>): Promise<number[]> {
  let isOver = false;
  void until.finally(() => (isOver = true));
  const times: number[] = [];
  while (!isOver) {
    const began = performance.now();
    await (await fetch(`${address}/healthz`)).arrayBuffer();
    times.push(performance.now() - began);
    await sleep(5);
  }
  return times;
}

/** Bytes on the wire, as a browser asks. */
function written({ address, cookie }: BenchServer, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address + path, { headers: { cookie, 'accept-encoding': 'gzip' } }, (reply) => {
      let bytes = 0;
      reply.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      reply.on('end', () => (reply.statusCode === 200 ? resolve(bytes) : reject(new Error(`${reply.statusCode}`))));
      reply.on('error', reject);
    });
    request.on('error', reject);
  });
}
