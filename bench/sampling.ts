// Sampling: 5,000 key results, each read from a local Prometheus-like source every five minutes by one node; what that
// costs in processor time of the server. The floor is a bare loop with `fetch` that keeps nothing.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import type { Work } from './result.ts';

const sources = 5000;
const everyMinutes = 5;
const hosts = 10;
/** Readings a second when each is read once in five minutes. */
const pace = sources / (everyMinutes * 60);

export const sampling: Work = {
  id: 'SAMPLING',
  name: '5,000 sources every five minutes',
  lacks: () =>
    process.platform === 'linux'
      ? undefined
      : { en: 'only Linux tells the processor time of the server', zh: '只有 Linux 能读出服务端占用的处理器时间' },
  async measure({ quick, nothingKept }) {
    const fake = spawn(process.execPath, [fileURLToPath(new URL('fake-source.ts', import.meta.url)), String(hosts)]);
    const server = await startBenchServer('L', {
      nothingKept,
      environment: { CRUX_OUTBOUND_ALLOW: '127.0.0.1' },
    });
    try {
      const ports = JSON.parse(String((await once(fake.stdout, 'data'))[0])) as number[];
      await bindAll(server, ports);
      await sleep(quick ? 5_000 : 30_000);
      const seconds = quick ? 20 : 300;
      const before = { read: readings(server.file), cpu: processorSeconds(server.pid()) };
      await sleep(seconds * 1000);
      const cpu = processorSeconds(server.pid()) - before.cpu;
      const read = readings(server.file) - before.read;
      const perReading = cpu / read;
      const floor = await bareCost(ports, Math.min(read, 3000));
      const share = cpu / seconds;
      const megabytes = server.megabytes();
      const stopping = await timeToStop(fake, server);
      return {
        ours: perReading * 1000,
        floor: floor * 1000,
        ratio: floor / perReading,
        unit: 'ms of processor time for a reading',
        must: 'below 0.2 of one core at 5,000 sources every five minutes, and none late',
        reached: share < 0.2 && read / seconds > 0.9 * pace,
        also: {
          'share of one core': share,
          'readings a second': read / seconds,
          'readings a second wanted': pace,
          MB: megabytes,
          'ms to stop while sources hang': stopping,
        },
      };
    } finally {
      fake.kill();
      await server.stop();
    }
  },
};

/** One connection for each port; the key results are due evenly over the next five minutes. */
async function bindAll(
  { address, cookie, file, organizationId, keyResultIds }: BenchServer,
  ports: number[],
): Promise<void> {
  const connections: string[] = [];
  for (const port of ports) {
    const config = { url: `http://127.0.0.1:${port}`, token: 'a token that is opened for each reading' };
    const reply = await fetch(`${address}/api/connections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ name: `fake ${port}`, connector: 'prometheus', config }),
    });
    if (!reply.ok) throw new Error(await reply.text());
    connections.push(((await reply.json()) as { id: string }).id);
  }
  const db = new DatabaseSync(file, { timeout: 60_000 });
  const bind = db.prepare('update key_results set source = ? where organization_id = ? and id = ?');
  const sample = db.prepare(
    `insert into sources (organization_id, subject_id, connection_id, name, config, every_minutes, host, query_hash, defined_at, due_at, tries)
     values (?, ?, ?, '', ?, ?, ?, 'a1b2c3d4e5f60718', ?, ?, 0)`,
  );
  db.exec('begin immediate');
  for (let at = 0; at < sources; at++) {
    const [keyResultId, connectionId] = [keyResultIds[at] ?? '', connections[at % hosts] ?? ''];
    const question = {
      query: `histogram_quantile(0.95, sum by (le) (rate(http_bucket{route="/${at}"}[5m])))`,
      scale: 1000,
    };
    const config = JSON.stringify({ ...question, connectionId });
    bind.run(JSON.stringify({ kind: 'prometheus', name: '', config: JSON.parse(config) }), organizationId, keyResultId);
    const now = Date.now();
    const due = new Date(now + ((at * 7919) % sources) * ((everyMinutes * 60_000) / sources)).toISOString();
    const host = `127.0.0.1:${ports[at % hosts]}`;
    const since = new Date(now).toISOString();
    sample.run(organizationId, keyResultId, connectionId, JSON.stringify(question), everyMinutes, host, since, due);
  }
  db.exec('commit');
  db.close();
}

/** From being told to stop, while it waits for sources that say nothing, to its end. */
async function timeToStop(fake: ChildProcess, server: BenchServer): Promise<number> {
  fake.stdin?.write('hang\n');
  await once(fake.stdout!, 'data');
  const began = performance.now();
  await server.end();
  return performance.now() - began;
}

function readings(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  const { count } = db.prepare("select count(*) as count from readings where source = 'prometheus'").get() as {
    count: number;
  };
  db.close();
  return count;
}

/** User and system time of a process so far. */
function processorSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Seconds of processor time for asking once with `fetch` and parsing the answer. */
async function bareCost(ports: number[], count: number): Promise<number> {
  const before = process.cpuUsage();
  for (let at = 0; at < count; at++) {
    const reply = await fetch(`http://127.0.0.1:${ports[at % hosts]}/api/v1/query?query=up`);
    await reply.json();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / count;
}
