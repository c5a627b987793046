// A real server with a data set in it and somebody signed in.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../tests/journeys/running-server.ts';
import { type DataSet, type Size, fill } from './data-set.ts';

export type BenchServer = DataSet & {
  address: string;
  cookie: string;
  /** The SQLite file. */
  file: string;
  organizationId: string;
  personId: string;
  /** Resident memory now, in MB; NaN where the system does not tell. */
  megabytes(): number;
  pid(): number | undefined;
  /** Ends the program; its database stays until `stop`. */
  end(): Promise<void>;
  stop(): Promise<void>;
};

type Start = { nothingKept: boolean; isLinked?: boolean; environment?: Record<string, string> };

export async function startBenchServer(size: Size, start: Start): Promise<BenchServer> {
  const { nothingKept, isLinked = false, environment } = start;
  const folder = mkdtempSync(join(tmpdir(), 'crux-bench-'));
  const first = await startServer({ CRUX_DATA: folder });
  const signedIn = await setUp(first.address, new URL(first.setupLink ?? '').searchParams.get('token') ?? '');
  await first.stop();
  const file = join(folder, 'crux.db');
  const dataSet = fill(file, { size, isLinked }, signedIn.organizationId, signedIn.personId);
  const program = nothingKept ? 'bench/forgetful-server.ts' : undefined;
  const server = await startServer({ ...environment, CRUX_DATA: folder }, program);
  return {
    ...dataSet,
    ...signedIn,
    address: server.address,
    file,
    megabytes: () => residentMegabytes(server.process.pid),
    pid: () => server.process.pid,
    end: () => server.stop(),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function setUp(address: string, token: string) {
  const reply = await fetch(`${address}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token,
      lang: 'en',
      organization: 'Bench',
      name: 'Ada',
      email: 'ada@example.com',
      password: 'correct horse battery',
    }),
  });
  if (!reply.ok) throw new Error(`The set-up was refused: ${await reply.text()}`);
  const me = (await reply.json()) as { organization: { id: string }; person: { id: string } };
  const cookie = reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return { cookie, organizationId: me.organization.id, personId: me.person.id };
}

export function residentMegabytes(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return Number.NaN;
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
