// What a connector is handed: the only way out to the world, so that it touches no clock, network or database itself.
import type { SqlEngine } from '../core/catalog/recipes/dialects.ts';
import type { Zones } from '../core/calendar/zones.ts';
import type { Failure } from './failure.ts';

export type Ask = {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
};

/** Header names are in lower case. Redirects are followed, times and sizes limited before this is handed over. */
export type Answer = { ok: true; status: number; headers: Record<string, string>; text: string };

/** An answer kept with its tag, so that an unchanged page costs the source nothing. */
export type Memory = {
  get(key: string): { etag: string; headers: Record<string, string>; text: string } | undefined;
  set(key: string, page: { etag: string; headers: Record<string, string>; text: string }): void;
};

export type SqlAsk = {
  engine: SqlEngine;
  database: string;
  query: string;
  from: string;
  to: string;
};
/** An indicator of the organization: the last reading of each day, oldest first, none of them worked out from others. */
export type OwnSeries = { name: string; readings: readonly { at: string; value: number }[] };
export type SqlRows = { ok: true; columns: string[]; rows: unknown[][] };

export type Io = {
  fetch(ask: Ask): Promise<Answer | Failure>;
  /** ISO, UTC. */
  now: string;
  /** Where the organization is: what a day means that is told without a zone. */
  zones: Zones;
  /** Set when the time for this read is over or the server stops; read between pages. */
  signal: { readonly aborted: boolean };
  log(message: string, values?: Record<string, string | number>): void;
  memory?: Memory;
  /** Evaluates a JSONata formula on data, apart from everything else and with a deadline. */
  evaluate?(formula: string, data: unknown): Promise<{ ok: true; value: unknown } | Failure>;
  /** Runs one statement in a read-only session with a deadline. */
  sql?(ask: SqlAsk): Promise<SqlRows | Failure>;
  /** An indicator by its id; undefined: there is none. */
  own?(indicatorId: string): Promise<OwnSeries | undefined>;
};
