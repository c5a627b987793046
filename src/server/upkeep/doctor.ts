import { existsSync, statSync, statfsSync } from 'node:fs';
import { type Text, sayAll } from '../../core/text.ts';
import { tallyOf } from '../db/copy/tally.ts';
import { withSource } from '../db/copy/with-source.ts';
import type { Database } from '../db/database.ts';
import { clockAhead, integrityFaults } from '../db/integrity.ts';
import { schemaFaults } from '../db/schema-faults.ts';
import { appliedMigrations, knownMigrations } from '../db/migrate.ts';
import type { LogState } from '../events/verify-chain.ts';
import { greetMailServer } from '../mail/mailer.ts';
import type { Settings } from '../operator/settings.ts';
import { secretsState } from '../secrets/rotate.ts';
import { countSources } from '../store/sources.ts';
import { newestBackupIn } from './backup.ts';
import { type Finding, doctorTexts } from './doctor-texts.ts';
import { logKeyState, verifyEvents } from './events.ts';
import { withDatabase } from './open-source.ts';
import { drill } from './restore-drill.ts';

type Code = keyof typeof doctorTexts;

const gigabyte = 1e9;
const hour = 3_600_000;

/** Looks at everything an installation needs to be well, and changes nothing. */
export async function examine(settings: Settings, now: () => Date = () => new Date()): Promise<Finding[]> {
  const found: Finding[] = [];
  const tell = (code: Code, values: Record<string, string | number> = {}) => {
    found.push(findingOf(code, values));
  };
  try {
    await withDatabase(settings, (database) => examineDatabase(database, now, tell));
  } catch (fault) {
    if (hasText(fault)) found.push({ code: 'database-closed', state: 'bad', text: fault.text });
    else if (isDamage(fault)) tell('integrity-broken', { faults: (fault as Error).message });
    else throw fault;
  }
  examineDisk(settings, tell);
  await examineSecret(settings, tell);
  examineBackups(settings, now(), tell);
  await examineMail(settings, tell);
  await examineAddress(settings, tell);
  examineProxy(settings, tell);
  return found;
}

/** The same, and what takes longer when it is asked for. */
export async function examineAll(
  settings: Settings,
  { drill: asked, verifyEvents: isAsked }: { drill: string | boolean; verifyEvents: boolean },
): Promise<Finding[]> {
  const found = await examine(settings);
  const add = async (work: () => Promise<[Code, Record<string, string | number>][]>) => {
    try {
      for (const [code, values] of await work()) found.push(findingOf(code, values));
    } catch (fault) {
      if (!hasText(fault)) throw fault;
      found.push({ code: 'not-shown', state: 'bad', text: fault.text });
    }
  };
  if (isAsked) await add(async () => (await verifyEvents(settings)).flatMap(told));
  if (asked !== false)
    await add(async () => {
      const { faults, ...done } = await drill(settings, typeof asked === 'string' ? asked : undefined);
      return [faults.length > 0 ? ['drill-broken', { ...done, faults: faults.join('; ') }] : ['drill-done', done]];
    });
  return found;
}

function told({
  name: organization,
  count,
  keyedFrom,
  seq,
  hash,
  faults,
}: LogState): [Code, Record<string, string | number>][] {
  if (faults.length > 0)
    return faults.map(({ kind, seq: at }) => [`events-${kind}` as const, { organization, seq: at }]);
  if (keyedFrom === undefined) return [['events-plain', { organization, count }]];
  return [
    [keyedFrom > 1 ? 'events-from' : 'events', { organization, count, keyed: keyedFrom, head: `${seq} ${hash}` }],
  ];
}

function findingOf(code: Code, values: Record<string, string | number>): Finding {
  const { state, text } = doctorTexts[code];
  return { code, state, text: sayAll(text, values) };
}

type Tell = (code: Code, values?: Record<string, string | number>) => void;

async function examineDatabase(database: Database, now: () => Date, tell: Tell): Promise<void> {
  tell('database', { place: database.place });
  const applied = await appliedMigrations(database);
  const pending = knownMigrations().filter((name) => !applied.includes(name));
  if (pending.length > 0) tell('migrations-pending', { count: pending.length });
  else tell('migrations', { last: applied.at(-1) ?? '' });
  const pages = await integrityFaults(database);
  // Of one that is behind, what a migration will make is no loss.
  const faults = pages.length > 0 || pending.length > 0 ? pages : await schemaFaults(database);
  if (faults.length > 0) tell('integrity-broken', { faults: faults.slice(0, 5).join('; ') });
  else {
    // Every row is read once: a page that cannot be read says so here, and not when somebody needs it.
    const tallies = Object.values(await withSource(database, tallyOf));
    tell('integrity', { tables: tallies.length, rows: tallies.reduce((sum, { rows }) => sum + rows, 0) });
  }
  const ahead = Math.round((await clockAhead(database, now)) / 1000);
  if (Math.abs(ahead) > 5) tell('clock-differs', { seconds: ahead });
  else tell('clock', { now: now().toISOString() });
  if (pending.length > 0) return;
  const { all, failing } = await countSources(database.db);
  if (failing > 0) tell('sources-failing', { all, failing });
  else tell('sources', { all });
}

function examineDisk({ dataFolder, backupFolder }: Settings, tell: Tell): void {
  for (const folder of [dataFolder, backupFolder]) {
    if (folder === undefined || !existsSync(folder)) continue;
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    tell(free < gigabyte ? 'disk-low' : 'disk', { folder, free: (free / gigabyte).toFixed(1) });
  }
}

async function examineSecret(settings: Settings, tell: Tell): Promise<void> {
  const { secret, secretFile } = settings;
  if (secret === undefined && !existsSync(secretFile)) return tell('secret-missing', { file: secretFile });
  if (secret === undefined && (statSync(secretFile).mode & 0o077) !== 0) tell('secret-open', { file: secretFile });
  const key = await logKeyState(settings).catch(() => undefined);
  if (key === 'foreign' || key === 'gone') tell(`secret-${key}`);
  const state = await secretsState(settings).catch(() => undefined);
  if (state && state.lost.length > 0) tell('secret-other', { count: state.lost.length });
  else tell('secret', { count: (state?.current ?? 0) + (state?.earlier ?? 0) });
}

function examineBackups({ backupFolder, backupEveryHours }: Settings, now: Date, tell: Tell): void {
  if (backupFolder === undefined) return tell('backups-off');
  const newest = newestBackupIn(backupFolder);
  if (newest === undefined) return tell('backups-none', { folder: backupFolder });
  const age = Math.floor((now.getTime() - newest.at) / hour);
  tell(age > 2 * backupEveryHours ? 'backups-old' : 'backups', { name: newest.name, age });
}

async function examineMail({ smtpUrl }: Settings, tell: Tell): Promise<void> {
  if (smtpUrl === undefined) return;
  const { host } = new URL(smtpUrl);
  try {
    await greetMailServer(smtpUrl);
    tell('mail', { host });
  } catch (fault) {
    tell('mail-refused', { host, reason: (fault as Error).message });
  }
}

/** The way people come: through the proxy, and back to this Crux. */
async function examineAddress({ publicUrl, host }: Settings, tell: Tell): Promise<void> {
  if (publicUrl === undefined) {
    if (/^(127\.|::1|localhost)/.test(host)) return tell('address-local', { host });
    return tell('address-missing', { host });
  }
  try {
    const reply = await fetch(`${publicUrl}/healthz`, { signal: AbortSignal.timeout(5000), redirect: 'manual' });
    const isOurs = reply.ok && (await reply.text()).includes('"status":"ok"');
    if (!isOurs) tell('address-other', { url: publicUrl, status: reply.status });
    else tell(publicUrl.startsWith('https:') ? 'address' : 'address-plain', { url: publicUrl });
  } catch (fault) {
    const { cause, message } = fault as Error;
    tell('address-silent', { url: publicUrl, reason: cause instanceof Error ? cause.message : message });
  }
}

/** Whose word on who asks is believed. Crux itself speaks no TLS: where the outer address has it, a proxy stands before it. */
function examineProxy({ publicUrl, trustProxy }: Settings, tell: Tell): void {
  const proxies = trustProxy.join(', ');
  if (trustProxy.some((one) => /\/0+$/.test(one))) return tell('proxy-anybody', { proxies });
  if (trustProxy.length > 0) return tell(publicUrl === undefined ? 'proxy-unused' : 'proxy', { proxies });
  if (publicUrl?.startsWith('https:')) tell('proxy-missing', { url: publicUrl });
}

/** SQLite: a page that is none, a file that is none; PostgreSQL: data or an index that is corrupted. */
function isDamage(fault: unknown): boolean {
  const { errcode = 0, code = '' } = fault as { errcode?: number; code?: string };
  return [11, 26].includes(errcode & 0xff) || /^XX00[12]$/.test(code);
}

function hasText(fault: unknown): fault is { text: Text } {
  return fault instanceof Error && 'text' in fault;
}
