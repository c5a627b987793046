import type { Lang } from '../../core/text.ts';
import { join, resolve } from 'node:path';
import { type LogLevel, logLevels } from './log.ts';
import { type Company, readCompany } from './company.ts';
import { isPasswordRaw } from './address.ts';
import { isHost } from './is-host.ts';
import { readProxies } from './proxies.ts';
import { StartFailure } from './start-failure.ts';

export type Settings = {
  host: string;
  port: number;
  dataFolder: string;
  databaseUrl: string | undefined;
  publicUrl: string | undefined;
  /** Machines in front that say who asks. */
  trustProxy: string[];
  /** The installation's secret itself; absent: it is read from `secretFile`. */
  secret: string | undefined;
  secretFile: string;
  /** A database that is not there is to be made, although a secret is there. */
  beginsAnew: boolean;
  /** The secret before the last rotation; it only opens what was sealed with it. */
  previousSecret: string | undefined;
  previousSecretFile: string | undefined;
  /** Hosts and ranges inside that sources may reach. */
  outboundAllow: string[];
  /** Folders whose SQLite files sources may read. */
  sqliteFolders: string[];
  /** May key results be shown to people outside? Each one only when somebody who leads it switches that on. */
  publicLinks: boolean;
  /** May publications be read by people outside, at secret addresses? */
  publicPages: boolean;
  /** Where backups go, made by the server while it runs; absent: it makes none. */
  backupFolder: string | undefined;
  backupEveryHours: number;
  /** How many of its own backups the server keeps. */
  backupKeep: number;
  /** The mail server; absent: no mail is sent. */
  smtpUrl: string | undefined;
  /** Who mail comes from. */
  mailFrom: string;
  /** The company's own sign-in; absent: there is none. */
  company: Company | undefined;
  /** May people sign in with a password? */
  passwords: boolean;
  lang: Lang;
  log: LogLevel;
  /** `words` for a person at a terminal. */
  logAs: 'words' | 'json';
  /** Show the sample company in this language, with a link that signs in; absent: no demo. */
  demo: Lang | undefined;
};

type Environment = Record<string, string | undefined>;

/** What the operator set in the environment, with a default for everything. */
export function readSettings(
  env: Environment = process.env,
  isTerminal: boolean = process.stderr.isTTY ?? false,
): Settings {
  const dataFolder = resolve(env['CRUX_DATA'] || './data');
  const publicUrl = readUrl(env['CRUX_PUBLIC_URL'] || undefined);
  return {
    host: env['CRUX_HOST'] || '127.0.0.1',
    port: readPort(env['CRUX_PORT'] || '3000'),
    dataFolder,
    databaseUrl: env['CRUX_DATABASE_URL'] || undefined,
    publicUrl,
    trustProxy: readTrusted(env['CRUX_TRUST_PROXY']),
    secret: readKey('CRUX_SECRET', env['CRUX_SECRET']),
    beginsAnew: readSwitch('CRUX_NEW', env['CRUX_NEW'] || 'off'),
    secretFile: resolve(env['CRUX_SECRET_FILE'] || join(dataFolder, 'secret')),
    previousSecret: readKey('CRUX_SECRET_PREVIOUS', env['CRUX_SECRET_PREVIOUS']),
    previousSecretFile: env['CRUX_SECRET_PREVIOUS_FILE'] ? resolve(env['CRUX_SECRET_PREVIOUS_FILE']) : undefined,
    outboundAllow: readHosts('CRUX_OUTBOUND_ALLOW', env['CRUX_OUTBOUND_ALLOW']),
    sqliteFolders: readList(env['CRUX_SQLITE_FOLDERS']),
    publicLinks: readSwitch('CRUX_PUBLIC_LINKS', env['CRUX_PUBLIC_LINKS'] || 'on'),
    publicPages: readSwitch('CRUX_PUBLIC_PAGES', env['CRUX_PUBLIC_PAGES'] || 'off'),
    backupFolder: env['CRUX_BACKUP_FOLDER'] ? resolve(env['CRUX_BACKUP_FOLDER']) : undefined,
    backupEveryHours: readCount('CRUX_BACKUP_EVERY', env['CRUX_BACKUP_EVERY'] || '24', 8760),
    backupKeep: readCount('CRUX_BACKUP_KEEP', env['CRUX_BACKUP_KEEP'] || '14', 10_000),
    smtpUrl: readSmtpUrl(env['CRUX_SMTP_URL'] || undefined),
    mailFrom: readSender(env['CRUX_MAIL_FROM'] || undefined, publicUrl),
    company: readCompany(env),
    passwords: readSwitch('CRUX_PASSWORDS', env['CRUX_PASSWORDS'] || 'on'),
    lang: langOf(env),
    log: readLevel(!env['CRUX_LOG'] || env['CRUX_LOG'] === 'json' ? 'info' : env['CRUX_LOG']),
    logAs: isTerminal && env['CRUX_LOG'] !== 'json' ? 'words' : 'json',
    demo: env['CRUX_DEMO'] ? readLang(env['CRUX_DEMO']) : undefined,
  };
}

/** Known even where another setting is wrong. */
export function langOf(env: Environment): Lang {
  return readLang(env['CRUX_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
}

/** As long as one that the program makes itself; what is wrong about it is not told with its text. */
function readKey(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  const text = value.trim();
  if (text.length < 32) throw wrong(name, '…', '>= 32');
  return text;
}

function readPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw wrong('CRUX_PORT', value, '0–65535');
  return port;
}

function readCount(name: string, value: string, most: number): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > most) throw wrong(name, value, `1–${most}`);
  return count;
}

function readSwitch(name: string, value: string): boolean {
  if (value !== 'on' && value !== 'off') throw wrong(name, value, 'on | off');
  return value === 'on';
}

function readUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // Below a path nothing would be found: to drop it without a word would make every link wrong.
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw wrong('CRUX_PUBLIC_URL', value, 'https://okr.example.com');
  return url.origin;
}

function readTrusted(value: string | undefined): string[] {
  const list = readList(value);
  if (readProxies(list) === undefined) throw wrong('CRUX_TRUST_PROXY', value ?? '', 'loopback,10.0.0.0/8');
  return list;
}

function readSmtpUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const isSmtp = !isPasswordRaw(value) && URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol);
  // The password stands in it: it is not told.
  if (!isSmtp)
    throw wrong(
      'CRUX_SMTP_URL',
      '…',
      'smtp://user:password@mail.example.com:587 (@ %40, : %3A, / %2F, ? %3F, # %23, % %25)',
    );
  return value;
}

function readSender(value: string | undefined, publicUrl: string | undefined): string {
  if (value === undefined) return `Crux <crux@${publicUrl === undefined ? 'localhost' : new URL(publicUrl).hostname}>`;
  if (!/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(value)) throw wrong('CRUX_MAIL_FROM', value, 'Crux <okr@example.com>');
  return value;
}

function readLevel(value: string): LogLevel {
  return (
    logLevels.find((level) => level === value) ?? fail(wrong('CRUX_LOG', value, [...logLevels, 'json'].join(' | ')))
  );
}

function readLang(value: string): Lang {
  return value.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function readList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Names, addresses and ranges; one that could never match would look like a door that was opened. */
function readHosts(name: string, value: string | undefined): string[] {
  const hosts = readList(value);
  const bad = hosts.find((one) => !isHost(one));
  if (bad !== undefined) throw wrong(name, bad, 'prom.internal, *.corp.example, 10.0.0.0/8, [::1]:9090');
  return hosts;
}

function wrong(name: string, value: string, expected: string): StartFailure {
  return new StartFailure('setting-wrong', { name, value, expected });
}

function fail(failure: StartFailure): never {
  throw failure;
}
