import { Socket, isIP } from 'node:net';
import { Client, type QueryArrayConfig } from 'pg';
import { type Failure, failed } from '../../connectors/failure.ts';
import { megabytes } from '../../core/upload-limits.ts';
import type { SqlAsk, SqlRows } from '../../connectors/io.ts';
import type { Allowed } from './allowed.ts';
import { checkedAddress } from './checked-address.ts';
import { decoded } from './decoded.ts';

export type SqlLimits = { seconds: number; rows: number; bytes: number };

export const sqlLimits: SqlLimits = { seconds: 10, rows: 10_000, bytes: 5_000_000 };

/** One statement in a read-only transaction with a time limit, on a database that may be reached. */
export async function readPostgres(ask: SqlAsk, allowed: Allowed, limits = sqlLimits): Promise<SqlRows | Failure> {
  if (!/^postgres(ql)?:\/\//i.test(ask.database) || !URL.canParse(ask.database))
    return failed('not-configured', 'postgresql://…');
  const url = new URL(ask.database);
  if (url.hostname === '') return failed('not-configured', 'postgresql://…');
  const port = url.port || '5432';
  const address = await checkedAddress(url.hostname, port, allowed);
  if (typeof address !== 'string') return address;
  const socket = new Socket();
  const weigh = setInterval(() => socket.bytesRead > limits.bytes && socket.destroy(new TooLarge()), 20);
  const client = new Client({
    host: address,
    port: Number(port),
    // What is empty here the driver would take from the environment or from `.pgpass`: those are the operator's.
    user: decoded(url.username) || 'postgres',
    password: () => decoded(url.password),
    database: decoded(url.pathname.slice(1)) || 'postgres',
    ...secureBy(url.searchParams.get('sslmode'), url.hostname),
    stream: () => socket,
    connectionTimeoutMillis: 5000,
    query_timeout: limits.seconds * 1000 + 1000,
    application_name: 'crux source',
    // As the database writes it: a date stays a date whatever the server's time zone, a numeric keeps its digits.
    types: { getTypeParser: () => (text: unknown) => text },
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin transaction read only');
    await client.query(`set local statement_timeout = ${limits.seconds * 1000}; set local timezone = 'UTC'`);
    const { text, values } = numbered(ask);
    const query: QueryArrayConfig & { queryMode: 'extended' } = {
      text: `select * from (${text}\n) as asked limit ${limits.rows + 1}`,
      values,
      rowMode: 'array',
      // One statement: whatever stands behind a semicolon is refused.
      queryMode: 'extended',
    };
    const result = await client.query(query);
    if (result.rows.length > limits.rows) return failed('too-large', `> ${limits.rows}`);
    return { ok: true, columns: result.fields.map((field) => field.name), rows: result.rows as unknown[][] };
  } catch (thrown) {
    if (socket.bytesRead > limits.bytes) return failed('too-large', `> ${megabytes(limits.bytes)}`);
    return failureOf(thrown as Error & { code?: string });
  } finally {
    clearInterval(weigh);
    await client.end().catch(() => undefined);
  }
}

class TooLarge extends Error {}

/** As PostgreSQL's own `sslmode`: `require` encrypts and trusts; the two `verify` ask for a certificate that holds. */
function secureBy(mode: string | null, hostname: string) {
  if (mode === null || !['require', 'verify-ca', 'verify-full'].includes(mode)) return {};
  const host = hostname.replace(/^\[|\]$/g, '');
  return { ssl: { ...(isIP(host) ? {} : { servername: host }), rejectUnauthorized: mode !== 'require' } };
}

/** `:from` and `:to` become parameters; what stands in quotes, in comments, and a cast such as `::date`, stays. */
function numbered({ query, from, to }: SqlAsk): { text: string; values: string[] } {
  const values: string[] = [];
  const text = query
    .replace(/;\s*$/, '')
    .replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|::\w+|:(from|to)\b/g, (whole, name?: string) => {
      if (name === undefined) return whole;
      values.push(name === 'from' ? from : to);
      return `$${values.length}::timestamptz`;
    });
  return { text, values };
}

function failureOf({ code = '', message }: Error & { code?: string }): Failure {
  if (/^28|^3D000|^42501/.test(code)) return failed('unauthorised', message);
  if (code === '57014' || /timeout/i.test(message)) return failed('slow', message);
  if (/^(42|22|0A|25|21|2[0-9])/.test(code)) return failed('bad-query', message);
  return failed('unreachable', code === '' ? message : `${code}: ${message}`);
}
