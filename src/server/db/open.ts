import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from './database.ts';
import { StartFailure } from '../operator/start-failure.ts';
import { sqliteDialect } from './sqlite/dialect.ts';
import { moveHead } from './sqlite/move-head.ts';
import type { Tables } from './tables.ts';

export type DatabaseOptions = { dataFolder: string; databaseUrl?: string | undefined; log: Logger };

const longestGoodbye = 3_000;

/** Opens the embedded database in the data folder, or PostgreSQL when a URL is given. */
export async function openDatabase({ dataFolder, databaseUrl, log }: DatabaseOptions): Promise<Database> {
  return databaseUrl === undefined ? openSqlite(dataFolder) : openPostgres(databaseUrl, log);
}

async function openSqlite(dataFolder: string): Promise<Database> {
  const file = join(dataFolder, 'crux.db');
  try {
    mkdirSync(dataFolder, { recursive: true });
    accessSync(dataFolder, constants.W_OK);
  } catch {
    throw new StartFailure('folder-not-writable', { folder: dataFolder });
  }
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  await firstQuery(db, 'database-unreadable', file);
  // The engine itself lets one write at a time.
  const inTurn: Database['inTurn'] = (on, _, work) => on.transaction().execute(work);
  return { engine: 'sqlite', db, place: file, inTurn, moveHead, cutOff: () => undefined, close: () => db.destroy() };
}

async function openPostgres(url: string, log: Logger): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new StartFailure('database-url', { url: withoutSecret(url) });
  // Loaded only when it is used: most installations never are on PostgreSQL.
  const [{ reachPostgres }, { changesInTurn }, postgres] = await Promise.all([
    import('./postgres/dialect.ts'),
    import('./postgres/in-turn.ts'),
    import('./postgres/move-head.ts'),
  ]);
  const { dialect, cutOff } = reachPostgres(url, log);
  const db = new Kysely<Tables>({ dialect });
  const place = withoutSecret(url);
  await firstQuery(db, 'database-unreachable', place);
  return {
    engine: 'postgres',
    db,
    place,
    inTurn: changesInTurn(),
    moveHead: postgres.moveHead,
    cutOff,
    async close() {
      // A server that is silent would not say goodbye either.
      const timer = setTimeout(cutOff, longestGoodbye);
      await db.destroy();
      clearTimeout(timer);
    },
  };
}

async function firstQuery(
  db: Kysely<Tables>,
  failure: 'database-unreadable' | 'database-unreachable',
  place: string,
): Promise<void> {
  try {
    await db.selectNoFrom((at) => at.lit(1).as('one')).execute();
  } catch (fault) {
    throw new StartFailure(failure, { place, reason: fault instanceof Error ? fault.message : String(fault) });
  }
}

/** The URL as it may be shown and logged. */
function withoutSecret(url: string): string {
  if (!URL.canParse(url)) return url.replace(/:[^:@/]*@/, ':…@');
  const shown = new URL(url);
  if (shown.password) shown.password = '…';
  return decodeURI(shown.href);
}
