// A real Prometheus for one test: its own process and folder, reading what it is pointed at several times a second.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../bench/free-port.ts';
import { findPrometheus } from '../../scripts/setup/prometheus.mjs';

export type PrometheusServer = {
  /** Such as `http://127.0.0.1:41234`. */
  address: string;
  /** The only sample of a query now; undefined when there is none. */
  value(query: string): Promise<number | undefined>;
  /** Every series of a query now, by its labels. */
  series(query: string): Promise<{ metric: Record<string, string>; value: number }[]>;
  stop(): Promise<void>;
};

type Setting = {
  /** Whose `/metrics` is read, with which token. */
  scrape?: { address: string; token: string };
  /** What was measured before it started, in the OpenMetrics text format. */
  past?: string;
};

export async function startPrometheus({ scrape, past }: Setting = {}): Promise<PrometheusServer> {
  const programs = findPrometheus();
  if (!programs) throw new Error('There is no Prometheus; `npm test -- counterparts` fetches one.');
  const folder = mkdtempSync(join(tmpdir(), 'crux-prometheus-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const config = join(folder, 'prometheus.yml');
  writeFileSync(config, JSON.stringify(configOf(port, scrape)));
  if (past !== undefined) {
    writeFileSync(join(folder, 'past.txt'), past);
    const args = ['tsdb', 'create-blocks-from', 'openmetrics', join(folder, 'past.txt'), join(folder, 'data')];
    execFileSync(join(programs, 'promtool'), args, { stdio: 'pipe' });
  }
  const server = spawn(
    join(programs, 'prometheus'),
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      '--storage.tsdb.retention.time=10y',
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(server, 'close');
  await ready(address, () => (server.exitCode === null ? undefined : said));

  async function series(query: string) {
    const reply = await fetch(`${address}/api/v1/query?${new URLSearchParams({ query }).toString()}`);
    const { data } = (await reply.json()) as {
      data: { result: { metric: Record<string, string>; value: unknown[] }[] };
    };
    return data.result.map(({ metric, value }) => ({ metric, value: Number(value[1]) }));
  }

  return {
    address,
    series,
    value: async (query) => (await series(query))[0]?.value,
    async stop() {
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** JSON is YAML. */
function configOf(port: number, scrape: Setting['scrape']) {
  const itself = { job_name: 'prometheus', static_configs: [{ targets: [`127.0.0.1:${port}`] }] };
  const crux = scrape && {
    job_name: 'crux',
    authorization: { credentials: scrape.token },
    static_configs: [{ targets: [new URL(scrape.address).host] }],
  };
  return {
    global: { scrape_interval: '250ms', scrape_timeout: '250ms' },
    scrape_configs: crux ? [itself, crux] : [itself],
  };
}

async function ready(address: string, ended: () => string | undefined): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const said = ended();
    if (said !== undefined) throw new Error(`Prometheus ended:\n${said}`);
    const reply = await fetch(`${address}/-/ready`).catch(() => undefined);
    await reply?.arrayBuffer();
    if (reply?.ok) return;
    await sleep(50);
  }
  throw new Error('Prometheus never became ready.');
}
