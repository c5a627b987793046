import { accessSync, chmodSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from './database.ts';
import { isPasswordRaw } from '../operator/address.ts';
import { StartFailure } from '../operator/start-failure.ts';
import { outageOf } from './outage.ts';
import { schemaFaults } from './schema-faults.ts';
import { quickCheck } from './sqlite/quick-check.ts';
import { sqliteDialect } from './sqlite/dialect.ts';
import { hasRoom, sameFile } from './sqlite/same-file.ts';
import { askLock } from './sqlite/ask-lock.ts';
import { fileFailureOf } from './start-outage.ts';
import { moveHead } from './sqlite/move-head.ts';
import { refuseMoved } from './sqlite/moved.ts';
import { watchWrites } from './watch-writes.ts';
import type { Tables } from './tables.ts';

export type DatabaseOptions = { dataFolder: string; databaseUrl?: string | undefined; log: Logger };

const longestGoodbye = 3_000;

/** Opens the embedded database in the data folder, or PostgreSQL when a URL is given. */
export async function openDatabase({ dataFolder, databaseUrl, log }: DatabaseOptions): Promise<Database> {
  return databaseUrl === undefined ? openSqlite(dataFolder) : openPostgres(databaseUrl, log);
}

async function openSqlite(dataFolder: string): Promise<Database> {
  const file = join(dataFolder, 'crux.db');
  refuseMoved(file);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    accessSync(dataFolder, constants.W_OK);
    keepPrivate(file);
  } catch (fault) {
    if (outageOf(fault) === 'disk-full') throw new StartFailure('disk-full', { place: file });
    throw new StartFailure('folder-not-writable', { folder: dataFolder });
  }
  const same = sameFile(file);
  const held = { ours: false };
  let broken: string[] = [];
  // The engine itself lets one write at a time. How much room there is can be asked, whether a disk takes what is written cannot.
  const writes = watchWrites((on, _, work) => on.transaction().execute(work), ['disk-refuses']);
  const check = async () => {
    same();
    writes.check();
    hasRoom(file);
    accessSync(file, constants.W_OK);
    await askLock(file, held);
    refuseBroken(broken);
  };
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file, same, held) });
  const prove = async () => {
    const pages = await quickCheck(file);
    return (broken = pages.length > 0 ? pages : await schemaFaults({ db, engine: 'sqlite' }));
  };
  await firstQuery(db, 'database-unreadable', file);
  return {
    engine: 'sqlite',
    db,
    place: file,
    inTurn: writes.inTurn,
    moveHead,
    check,
    prove,
    cutOff: () => undefined,
    close: () => db.destroy(),
  };
}

async function openPostgres(url: string, log: Logger): Promise<Database> {
  if (isPasswordRaw(url)) throw new StartFailure('database-password');
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new StartFailure('database-url', { url: withoutSecret(url) });
  // Loaded only when it is used: most installations never are on PostgreSQL.
  const [{ reachPostgres }, { changesInTurn }, { refuseReadOnly }, postgres] = await Promise.all([
    import('./postgres/dialect.ts'),
    import('./postgres/in-turn.ts'),
    import('./postgres/read-only.ts'),
    import('./postgres/move-head.ts'),
  ]);
  const { dialect, cutOff } = reachPostgres(url, log);
  const db = new Kysely<Tables>({ dialect });
  const place = withoutSecret(url);
  await firstQuery(db, 'database-unreachable', place);
  const writes = watchWrites(changesInTurn(), ['disk-full', 'disk-refuses']);
  let broken: string[] = [];
  return {
    engine: 'postgres',
    db,
    place,
    inTurn: writes.inTurn,
    moveHead: postgres.moveHead,
    async check() {
      writes.check();
      await refuseReadOnly(db);
      refuseBroken(broken);
    },
    prove: async () => (broken = await schemaFaults({ db, engine: 'postgres' })),
    cutOff,
    async close() {
      // A server that is silent would not say goodbye either.
      const timer = setTimeout(cutOff, longestGoodbye);
      await db.destroy();
      clearTimeout(timer);
    },
  };
}

/** What a look at the whole of it has found stays so until the program is started again. */
function refuseBroken([first]: readonly string[]): void {
  if (first !== undefined) throw Object.assign(new Error(first), { code: 'database-damaged' });
}

async function firstQuery(
  db: Kysely<Tables>,
  failure: 'database-unreadable' | 'database-unreachable',
  place: string,
): Promise<void> {
  try {
    await db.selectNoFrom((at) => at.lit(1).as('one')).execute();
  } catch (fault) {
    if (failure === 'database-unreadable') {
      const told = fileFailureOf(fault, place);
      if (told instanceof StartFailure) throw told;
    }
    throw new StartFailure(failure, { place, reason: fault instanceof Error ? fault.message : String(fault) });
  }
}

/** It holds e-mail addresses and sessions: nobody but its owner reads it, nor what the engine lays beside it. */
function keepPrivate(file: string): void {
  // One that is there is not opened: closing it would give up the locks of whoever has it open in this process.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  for (const one of [file, `${file}-wal`, `${file}-shm`])
    if (existsSync(one) && statSync(one).uid === process.getuid?.()) chmodSync(one, statSync(one).mode & 0o700);
}

/** The URL as it may be shown and logged: a password may stand in the middle or among the settings at its end. */
function withoutSecret(url: string): string {
  if (!URL.canParse(url) || !new URL(url).host) return '…';
  const { protocol, username, password, host, pathname } = new URL(url);
  const who = username === '' ? '' : `${username}${password === '' ? '' : ':…'}@`;
  return decodeURI(`${protocol}//${who}${host}${pathname}`);
}
