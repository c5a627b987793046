/** Why a database cannot do what it was asked: it will later (`busy`), or somebody has to do something first. */
export type Outage =
  | 'busy'
  | 'disk-full'
  | 'disk-refuses'
  | 'database-read-only'
  | 'database-gone'
  | 'database-damaged';

type Fault = Error & { errcode?: number; code?: string };

/** Read-only because the file was moved away. Then by their last byte: busy, locked, read-only, I/O error, full, cannot be opened, corrupt, not a database. */
const sqlite: Record<number, Outage> = {
  1032: 'database-gone',
  5: 'busy',
  6: 'busy',
  8: 'disk-refuses',
  10: 'disk-refuses',
  13: 'disk-full',
  14: 'disk-refuses',
  11: 'database-damaged',
  26: 'database-damaged',
};

/**
 * Disk full, I/O error, a standby or a server set read-only, data or index corrupted, a table that is not there. Then
 * connection exceptions, shutdown, too many connections, a statement or a lock that took too long.
 */
const postgres: [RegExp, Outage][] = [
  [/^53100$/, 'disk-full'],
  [/^58030$/, 'disk-refuses'],
  [/^25006$/, 'database-read-only'],
  [/^(XX00[12]|42P01)$/, 'database-damaged'],
  [/^(08|57P|57014|55P03|53|25P03)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/, 'busy'],
];

const said: [RegExp, Outage][] = [
  // The library that keeps sessions tells what the database told in words of its own.
  [/^Failed to get session/, 'busy'],
  [/^no such table/, 'database-damaged'],
  [
    /timeout exceeded when trying to connect|connection timeout|timeout expired|Connection terminated|is not queryable|Query read timeout/,
    'busy',
  ],
];

/** Thrown when the file that was opened is not the file that lies there. */
export class DatabaseGone extends Error {
  readonly code = 'database-gone';
}

/** Undefined: no outage, but a fault of the program. */
export function outageOf(thrown: unknown): Outage | undefined {
  const { errcode, code = '', message } = thrown as Fault;
  if (code === 'database-gone' || code === 'database-damaged' || code === 'busy') return code;
  if (code === 'ENOSPC') return 'disk-full';
  if (/^(EROFS|EACCES|EPERM|EIO)$/.test(code)) return 'disk-refuses';
  const numbered = errcode === undefined ? undefined : (sqlite[errcode] ?? sqlite[errcode & 0xff]);
  return numbered ?? postgres.find(([form]) => form.test(code))?.[1] ?? said.find(([form]) => form.test(message))?.[1];
}
