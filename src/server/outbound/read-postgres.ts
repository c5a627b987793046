import { isIP } from 'node:net';
import { Client } from 'pg';
import { type Failure, failed } from '../../connectors/failure.ts';
import type { SqlAsk, SqlRows } from '../../connectors/io.ts';
import { type Allowed, mayAsk } from './allowed.ts';
import { guardedLookup } from './lookup.ts';

const mostRows = 10_000;
const seconds = 10;

/** One statement in a read-only transaction with a time limit, on a database that may be reached. */
export async function readPostgres(ask: SqlAsk, allowed: Allowed): Promise<SqlRows | Failure> {
  if (!/^postgres(ql)?:\/\//i.test(ask.database) || !URL.canParse(ask.database))
    return failed('not-configured', 'postgresql://…');
  const url = new URL(ask.database);
  const port = url.port || '5432';
  const address = await addressOf(url.hostname, port, allowed);
  if (typeof address !== 'string') return address;
  const client = new Client({
    host: address,
    port: Number(port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
    ...(['require', 'verify-full', 'verify-ca'].includes(url.searchParams.get('sslmode') ?? '')
      ? { ssl: { servername: url.hostname, rejectUnauthorized: url.searchParams.get('sslmode') !== 'require' } }
      : {}),
    connectionTimeoutMillis: 5000,
    query_timeout: (seconds + 1) * 1000,
    application_name: 'crux source',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin transaction read only');
    await client.query(`set local statement_timeout = ${seconds * 1000}`);
    const { text, values } = numbered(ask);
    // Values make it an extended query: one statement, whatever stands behind a semicolon is refused.
    const result = await client.query({
      text: `select * from (${text}\n) as asked limit ${mostRows + 1}`,
      values,
      rowMode: 'array',
    });
    if (result.rows.length > mostRows) return failed('too-large', `> ${mostRows}`);
    return { ok: true, columns: result.fields.map((field) => field.name), rows: result.rows as unknown[][] };
  } catch (thrown) {
    return failureOf(thrown as Error & { code?: string });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function addressOf(hostname: string, port: string, allowed: Allowed): Promise<string | Failure> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const refused = failed('not-configured', `${host}: CRUX_OUTBOUND_ALLOW`);
  if (isIP(host)) return mayAsk(allowed, host, port) ? host : refused;
  return new Promise((resolve) =>
    guardedLookup(allowed, port)(host, { all: false }, (fault, address) => {
      if (!fault && typeof address === 'string') return resolve(address);
      return resolve(fault?.code === 'CRUX_NOT_ALLOWED' ? refused : failed('unreachable', fault?.code));
    }),
  );
}

/** `:from` and `:to` become parameters; what stands in quotes, and a cast such as `::date`, stays. */
function numbered({ query, from, to }: SqlAsk): { text: string; values: string[] } {
  const values: string[] = [];
  const text = query
    .replace(/;\s*$/, '')
    .replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|::\w+|:(from|to)\b/g, (whole, name?: string) => {
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
