// ENDPOINTS: everything that is read, in a large company, one request after the other: how long it takes, how much it sends.
import { get, type OutgoingHttpHeaders } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { debtFiles } from '../src/contract/debt.ts';
import { endpoints } from '../src/contract/endpoints.ts';
import type { Endpoint } from '../src/contract/endpoint.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import type { Work } from './result.ts';
import { oneOfEach } from './one-of-each.ts';
import { median } from './rounds.ts';

const mostMs = 300;
const mostBytes = 1_000_000;

/** What is not asked: it needs an account that has forgotten its password, or goes out to a company's sign-in. */
const left = /\/api\/(password-resets|sample|company)/;

/** Written while they are sent: what counts is when the first of it is there. */
const inPieces = ['files.csv', 'okrFiles.ofTeam', 'okrFiles.ofObjective', 'metrics'];

/** `ms`: until all is there, or the first of what is written while it is sent; `whole`: until all is. */
type Told = { name: string; ms: number; whole: number; bytes: number; status: number };

export const readEndpoints: Work = {
  id: 'ENDPOINTS',
  name: 'everything that is read, in a large company',
  async measure({ quick, nothingKept }) {
    const server = await startBenchServer('L', { nothingKept });
    try {
      const ids = { ...idsOf(server), ...(await oneOfEach(server, 'p1')) };
      const told: Told[] = [];
      const turns = quick ? 2 : 7;
      for (const [name, path] of pathsOf(ids)) told.push(await measured(server, { name, path, turns }));
      const token = await metricsToken(server);
      told.push(await measured(server, { name: 'metrics', path: '/metrics', turns, token }));
      const done = told.filter((one) => one.status === 200);
      const slowest = done.toSorted((a, b) => b.ms - a.ms);
      const largest = done.toSorted((a, b) => b.bytes - a.bytes);
      const pieces = done.filter((one) => inPieces.includes(one.name));
      const over = done.filter((one) => one.ms >= mostMs || (one.bytes >= mostBytes && !pieces.includes(one)));
      const others = told.filter((one) => one.status !== 200);
      return {
        ours: 1000 / (slowest[0]?.ms ?? Number.NaN),
        floor: 1000 / mostMs,
        ratio: mostMs / (slowest[0]?.ms ?? Number.NaN),
        unit: 'of the slowest a second',
        must: `each below ${mostMs} ms and below ${mostBytes / 1000} KB compressed, or the first of it there in that time`,
        reached: over.length === 0,
        also: {
          asked: done.length,
          'not answered with 200': others.length,
          over: over.length,
          ...Object.fromEntries(over.map((one) => [`over: ${one.name}, ms`, one.ms])),
          ...Object.fromEntries(slowest.slice(0, 12).map((one) => [`${one.name}, ms`, one.ms])),
          ...Object.fromEntries(pieces.map((one) => [`${one.name}, ms until all of it was there`, one.whole])),
          ...Object.fromEntries(largest.slice(0, 8).map((one) => [`${one.name}, KB`, one.bytes / 1000])),
          ...Object.fromEntries(others.map((one) => [`${one.name}, status`, one.status])),
        },
      };
    } finally {
      await server.stop();
    }
  },
};

function idsOf({ teamIds, keyResultIds, cycleIds, file, organizationId }: BenchServer): Record<string, string> {
  const db = new DatabaseSync(file, { timeout: 10_000 });
  const row = db.prepare('select objective_id from key_results where id = ?').get(keyResultIds[0] ?? '');
  employ(db, organizationId, teamIds[0] ?? '');
  db.close();
  return {
    teamId: teamIds[0] ?? '',
    keyResultId: keyResultIds[0] ?? '',
    cycleId: cycleIds.at(-1) ?? '',
    objectiveId: String(row?.['objective_id'] ?? ''),
  };
}

/** A thousand people share what one person owns otherwise; those of the first team stay with whoever asks. */
function employ(db: DatabaseSync, organizationId: string, teamId: string): void {
  const person = db.prepare(
    "insert into people (organization_id, id, name, email, role, lang, created_at) values (?, ?, ?, ?, 'member', 'en', ?)",
  );
  db.exec('begin immediate');
  for (let at = 0; at < 1000; at += 1)
    person.run(organizationId, `p${at}`, `Person ${at}`, `p${at}@example.com`, new Date().toISOString());
  db.prepare("update objectives set owner_id = 'p' || (rowid % 1000) where team_id <> ?").run(teamId);
  db.prepare(
    "update key_results set owner_id = 'p' || (rowid % 1000) where objective_id not in (select id from objectives where team_id = ?)",
  ).run(teamId);
  db.exec('commit');
}

/** Each endpoint for people that reads, with its path filled in; what needs a query is asked as pages ask it. */
function pathsOf(ids: Record<string, string>): [string, string][] {
  const queries: Record<string, string> = {
    'search.search': '?q=customers',
    'overviews.items': '?count=late',
    'alignments.choices': '?direction=serves',
    'indicators.start': `?cycle=${ids['cycleId']}`,
    'debt.capacity': `?indicator=${ids['indicatorId']}&limit=100`,
    'why.cycle': '?number=objectives',
  };
  return Object.entries({ ...endpoints, files: debtFiles }).flatMap(([noun, rows]) =>
    Object.entries(rows as Record<string, Endpoint>).flatMap(([name, row]): [string, string][] => {
      if (row.method !== 'GET' || left.test(row.path)) return [];
      const path = row.path.replace(/\{(\w+)\}/g, (_, key: string) => ids[key] ?? 'none');
      return [[`${noun}.${name}`, path + (queries[`${noun}.${name}`] ?? '')]];
    }),
  );
}

async function metricsToken(server: BenchServer): Promise<string> {
  const reply = await fetch(`${server.address}/api/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: server.cookie },
    body: JSON.stringify({ name: 'wall', scope: 'metrics' }),
  });
  return ((await reply.json()) as { text: string }).text;
}

type Asked = { name: string; path: string; turns: number; token?: string };

/** The median after a first time, which judges what nobody has asked about before. */
async function measured(server: BenchServer, { name, path, turns, token }: Asked): Promise<Told> {
  const [firsts, wholes]: [number[], number[]] = [[], []];
  let [bytes, status] = [0, 0];
  const by = token === undefined ? { cookie: server.cookie } : { authorization: `Bearer ${token}` };
  for (let turn = 0; turn <= turns; turn += 1) {
    // What is kept for some seconds is to be written anew.
    if (turn > 0 && token !== undefined) await setTimeout(5100);
    const began = performance.now();
    const reply = await asked(server.address + path, by);
    if (turn > 0) firsts.push(reply.first - began);
    if (turn > 0) wholes.push(performance.now() - began);
    [bytes, status] = [reply.bytes, reply.status];
  }
  const whole = median(wholes);
  return { name, ms: inPieces.includes(name) ? median(firsts) : whole, whole, bytes, status };
}

/** As a browser asks, counting the bytes on the wire; `first`: when the first of them came. */
function asked(url: string, by: OutgoingHttpHeaders): Promise<{ bytes: number; status: number; first: number }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { ...by, 'accept-encoding': 'gzip, br' } }, (reply) => {
      let [bytes, first] = [0, Number.NaN];
      reply.on('data', (chunk: Buffer) => {
        if (bytes === 0) first = performance.now();
        bytes += chunk.byteLength;
      });
      reply.on('end', () => resolve({ bytes, status: reply.statusCode ?? 0, first }));
      reply.on('error', reject);
    });
    request.on('error', reject);
  });
}
