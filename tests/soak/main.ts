// By hand: `npm run soak -- [minutes] [sqlite|postgres] [seconds between]`. Sixteen people write while their server is killed, restarted
// and frozen, and its database restarted, frozen, locked, cut off and failed over; then every acknowledged write is
// looked for and the log of events recomputed. A write is a check-in: one request, one durable transaction of check-in,
// reading, key result and event. Says what was done and seen, and ends with 1 when anything is missing.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../bench/free-port.ts';
import { foundCompany } from '../counterparts/company.ts';
import { startWriters } from '../counterparts/writers.ts';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { type Harm, frozen, onPostgres, onSqlite } from './engines.ts';

const [minutes = '10', name = 'sqlite', between = '4'] = process.argv.slice(2);
if (!(Number(minutes) > 0) || !/^(sqlite|postgres)$/.test(name) || !(Number(between) > 0)) {
  process.stderr.write('npm run soak -- [minutes] [sqlite|postgres] [seconds between]\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'crux-soak-'));

const engine = name === 'postgres' ? await onPostgres() : onSqlite(folder);
const environment = { ...engine.environment, CRUX_DATA: folder, CRUX_PORT: String(await freePort()) };
let server: RunningServer = await startServer(environment);
const { cookie, keyResultIds } = await foundCompany(server, 16);
const writers = startWriters({ addresses: [server.address], cookie: cookie(), keyResultIds });

const harms: Harm[] = [
  ['server killed', () => again('SIGKILL')],
  ['server stopped', () => again('SIGTERM')],
  ['server frozen', () => frozen([server.process.pid!])],
  ...engine.harms,
];
/** How long each harm took, and how long afterwards the first write was acknowledged again, in seconds. */
const done = new Map<string, { took: number; silent: number }[]>();
let calm = { seconds: 0, writes: 0 };
let told = 0;
const began = performance.now();
const end = began + Number(minutes) * 60_000;
for (let at = 0; performance.now() < end; at++) {
  const [harm, act] = harms[at % harms.length]!;
  await undisturbed();
  const start = performance.now();
  await act();
  const over = performance.now();
  const silent = await untilNext();
  done.set(harm, [...(done.get(harm) ?? []), { took: (over - start) / 1000, silent }]);
  tellMinute();
}
await undisturbed();
await writers.stop();
await server.stop();
const lasted = (performance.now() - began) / 60_000;
const rows = await engine.rows();
const found = new Map(rows.map((row) => [row.id, row.value]));
const lost = [...writers.acknowledged].filter(([id, value]) => found.get(id) !== value).length;
const doubled = rows.length - new Set(rows.map(({ value }) => value)).size;
const counts = await engine.counts();
const torn = new Set(counts).size > 1 ? `half-written: ${counts.join(' check-ins, ')} readings and events` : '';
const ill = await examined();
await engine.stop();
rmSync(folder, { recursive: true, force: true });

say(
  `${name}, ${lasted.toFixed(1)} min: ${writers.acknowledged.size} acknowledged, ${lost} lost, ${doubled} doubled, ` +
    `${[torn, ill].filter((one) => one !== '').join('; ') || 'whole, the log of events recomputed'}`,
);
say(`calm: ${(calm.writes / calm.seconds).toFixed(0)} a second, ${(calm.seconds / 60).toFixed(1)} min of it`);
for (const [harm, times] of done)
  say(
    `${harm} ${times.length}: took ${most(times.map(({ took }) => took))}, then silent ${most(times.map(({ silent }) => silent))}`,
  );
say(`refused meanwhile: ${[...writers.refused].map(([what, count]) => `${what} ${count}`).join(', ') || 'none'}`);
process.exitCode = lost === 0 && doubled === 0 && torn === '' && ill === '' ? 0 : 1;

async function again(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  server.process.kill(signal);
  await once(server.process, 'close');
  server = await startServer(environment);
}

async function undisturbed(): Promise<void> {
  const before = writers.acknowledged.size;
  await sleep(Number(between) * 1000);
  calm = { seconds: calm.seconds + Number(between), writes: calm.writes + writers.acknowledged.size - before };
}

/** Seconds until somebody is told yes again. */
async function untilNext(): Promise<number> {
  const start = performance.now();
  const before = writers.acknowledged.size;
  while (writers.acknowledged.size === before) {
    if (performance.now() - start > 60_000) break;
    await sleep(20);
  }
  return (performance.now() - start) / 1000;
}

function tellMinute(): void {
  const minute = Math.floor((performance.now() - began) / 60_000);
  if (minute === told) return;
  told = minute;
  say(`minute ${minute}: ${writers.acknowledged.size} acknowledged`);
}

/** What `crux doctor` finds bad with the log of events recomputed; empty: nothing. */
async function examined(): Promise<string> {
  const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const words = [program, 'doctor', '--verify-events', '--json'];
  const options = { env: { ...process.env, ...environment }, maxBuffer: 1e8 };
  const printed = await new Promise<string>((resolve) => {
    execFile(process.execPath, words, options, (_, out, err) => resolve(out || err));
  });
  if (!printed.startsWith('{')) return printed;
  const { findings } = JSON.parse(printed) as { findings: { state: string; text: { en: string } }[] };
  return findings
    .filter(({ state }) => state === 'bad')
    .map(({ text }) => text.en)
    .join('; ');
}

function most(seconds: readonly number[]): string {
  const sorted = seconds.toSorted((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]!.toFixed(1)} s (at most ${sorted.at(-1)!.toFixed(1)} s)`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
