import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Logger } from 'pino';
import { z } from 'zod';
import { isMeasurable, largestValue } from '../../core/numbers/largest-value.ts';
import type { Zones } from '../../core/calendar/zones.ts';
import type { Connector, LinkOutcome, Outcome, Window } from '../../connectors/connector.ts';
import { type Failure, failed } from '../../connectors/failure.ts';
import type { Io, Memory, SqlAsk, SqlRows } from '../../connectors/io.ts';
import type { Config } from '../secrets/sealed-settings.ts';
import { fewAtOnce } from '../isolated/few-at-once.ts';
import { readSqliteApart } from '../isolated/read-sqlite-apart.ts';
import { lru } from '../kept/lru.ts';
import { runIsolated } from '../isolated/run-isolated.ts';
import type { Allowed } from './allowed.ts';
import { type HttpLimits, guardedFetch } from './guarded-fetch.ts';
import { readMysql } from './read-mysql.ts';
import { readPostgres } from './read-postgres.ts';
import { titleWithoutSecrets, withoutSecrets } from './without-secrets.ts';

/** The moment of a reading, what a day means there, and the indicators that are there. */
export type When = { now: Date; zones: Zones; own?: Io['own'] };

export type LinksOf = (url: string) => ((when: When) => Promise<LinkOutcome>) | undefined;

/** Reads sources for the server: a connector with its settings, within limits; a failure is a value here too. */
export type SourceReader = {
  read(connector: Connector, config: unknown, window: Window, when: When): Promise<Outcome>;
  /**
   * How to ask a connection what addresses lead to: for one of another place there is no question, and the asking never
   * rejects. Undefined: such connections tell nothing of links.
   */
  linksOf(connector: Connector, place: Config): LinksOf | undefined;
  close(): Promise<void>;
};

type Reach = {
  allowed: Allowed;
  sqliteFolders: readonly string[];
  /** Where the server keeps its own database and key; closed even inside an open folder. */
  ownFolder?: string;
  log: Logger;
  limits?: HttpLimits;
};

const formulaSeconds = 2;
const sqliteSeconds = 10;
/** Processes for formulas and files at once; whoever asks for more waits. */
const apart = 4;
/** All questions of one reading together. */
export const readSeconds = 60;
/** A title is looked at, not waited for. */
const linkSeconds = 10;

export function sourceReader({ allowed, sqliteFolders, ownFolder, log, limits }: Reach): SourceReader {
  const http = guardedFetch(allowed, limits);
  const memory = pageMemory();
  const inTurn = fewAtOnce(apart, Number.POSITIVE_INFINITY);
  /** The world as one question of a connector may see it. */
  function worldOf(connector: Connector, settings: Config, { now, zones, own }: When, deadline: AbortSignal): Io {
    const secret = connector.secrets.map((name) => String(settings[name] ?? '')).join('\n');
    // Whose time is over when its turn comes is not run at all.
    const isolated = <Result>(work: () => Promise<Result>) =>
      inTurn(async () => (deadline.aborted ? failed('slow', `${readSeconds} s`) : work()));
    const readers: Record<SqlAsk['engine'], NonNullable<Io['sql']>> = {
      postgresql: (ask) => readPostgres(ask, allowed),
      mysql: (ask) => readMysql(ask, allowed),
      sqlite: (ask) => isolated(() => readFile(ask, sqliteFolders, ownFolder)),
    };
    return {
      fetch: (ask) => http.fetch(ask, deadline),
      now: now.toISOString(),
      zones,
      signal: deadline,
      log: (message, values) => log.debug({ connector: connector.id, ...values }, message),
      memory: memory.of(secret),
      evaluate: (formula, data) => isolated(() => runIsolated({ kind: 'formula', formula, data }, formulaSeconds)),
      sql: (ask) => readers[ask.engine](ask),
      ...(own && { own }),
    };
  }

  /** A connector tells failures as values; what it throws is a fault of ours, and no reason to tell nothing. */
  function fault(connector: Connector, thrown: unknown): Failure {
    log.error({ fault: thrown, connector: connector.id }, 'a connector failed');
    return failed('not-understood', (thrown as Error).name);
  }

  return {
    async read(connector, config, window, when) {
      const parsed = connector.config.safeParse(config);
      if (!parsed.success) return notConfigured(parsed.error);
      const io = worldOf(connector, parsed.data as Config, when, AbortSignal.timeout(readSeconds * 1000));
      const outcome = await connector.read(parsed.data, window, io).catch((thrown) => fault(connector, thrown));
      const within = withinBounds(outcome);
      return within.ok ? within : withoutSecrets(within, connector, parsed.data);
    },
    linksOf(connector, place) {
      const { linkOf } = connector;
      if (linkOf === undefined) return undefined;
      const { shape } = connector.config;
      const parsed = z
        .object(Object.fromEntries(connector.connection.map((name) => [name, shape[name]])))
        .safeParse(place);
      if (!parsed.success) return undefined;
      return (url) => {
        const ask = linkOf(parsed.data, url);
        return (
          ask &&
          (async (when) => {
            const io = worldOf(connector, place, when, AbortSignal.timeout(linkSeconds * 1000));
            const outcome = await ask(io).catch((thrown) => fault(connector, thrown));
            if (!outcome.ok) return withoutSecrets(outcome, connector, parsed.data);
            const title = titleWithoutSecrets(outcome.told.title, connector, parsed.data);
            return { ok: true, told: { ...outcome.told, title } };
          })
        );
      };
    },
    close: () => http.close(),
  };
}

function notConfigured({ issues: [issue] }: z.ZodError): Failure {
  return failed('not-configured', `${issue?.path.join('.') ?? ''}`);
}

/** What nobody may type no source may tell. */
function withinBounds(outcome: Outcome): Outcome {
  const bad = outcome.ok ? outcome.readings.find(({ value }) => !isMeasurable(value)) : undefined;
  return bad === undefined ? outcome : failed('not-understood', `|${bad.value}| > ${largestValue}`);
}

/** A SQLite file must lie, links followed, in a folder that the operator opened. */
async function readFile(
  { database, query, from, to }: SqlAsk,
  folders: readonly string[],
  ownFolder: string | undefined,
): Promise<SqlRows | Failure> {
  const file = await realpath(resolve(database)).catch(() => undefined);
  const own = ownFolder && (await realpath(ownFolder).catch(() => undefined));
  const isIn = (folder: string) => file?.startsWith(resolve(folder) + sep);
  if (file === undefined || !folders.some(isIn) || (own && isIn(own)))
    return failed('not-configured', 'CRUX_SQLITE_FOLDERS');
  return readSqliteApart({ file, query, from, to }, sqliteSeconds);
}

const mostPages = 500;

/** Pages with their tags, the newest few hundred, apart for each secret: what one token may see another may not. */
function pageMemory() {
  const pages = lru<NonNullable<ReturnType<Memory['get']>>>({ most: mostPages });
  return {
    of: (secret: string): Memory => ({
      get: (key) => pages.get(`${secret} ${key}`),
      set(key, page) {
        if (page.text.length <= 1_000_000) pages.set(`${secret} ${key}`, page);
      },
    }),
  };
}
