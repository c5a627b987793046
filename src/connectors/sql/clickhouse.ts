// ClickHouse by its HTTP interface: a GET, which ClickHouse itself allows to read only.
import { z } from 'zod';
import { type Failure, failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import type { Io, SqlAsk, SqlRows } from '../io.ts';
import { urlOf } from '../url.ts';

const reply = z.object({
  meta: z.array(z.object({ name: z.string(), type: z.string() })),
  data: z.array(z.array(z.json())),
  /** It failed after the first rows were sent. */
  exception: z.string().optional(),
});

const mostRows = 10_000;

/** `database`: `https://reader:password@host:8443/database`; what proves who we are goes into headers, not into the address. */
export async function readClickhouse(
  { database, query, from, to }: Omit<SqlAsk, 'engine'>,
  io: Io,
): Promise<SqlRows | Failure> {
  const place = /^(https?:\/\/)(?:([^\s/@:]*)(?::([^\s/@]*))?@)?([^\s/@?#]+)(?:\/([^\s/?#]*))?\/?$/i.exec(database);
  if (!place) return failed('not-configured', 'https://reader:password@host:8443/database');
  const [, scheme = '', user = '', password = '', host = '', name = ''] = place;
  const headers: Record<string, string> = {};
  if (user !== '') headers['x-clickhouse-user'] = decodeURIComponent(user);
  if (password !== '') headers['x-clickhouse-key'] = decodeURIComponent(password);
  const asked = {
    query: withTimes(query, from, to),
    database: decodeURIComponent(name),
    default_format: 'JSONCompact',
  };
  const got = await getJson(io, { url: urlOf(scheme + host, '/', asked), headers }, reply);
  if (!got.ok) return told(got);
  const { meta, data, exception } = got.reply;
  if (exception !== undefined) return told(failed('partial', exception));
  if (data.length > mostRows) return failed('too-large', `> ${mostRows}`);
  return { ok: true, columns: meta.map((column) => column.name), rows: data };
}

/** `:from` and `:to` as times; what stands in quotes or comments stays. A format of its own would be read by nobody. */
function withTimes(query: string, from: string, to: string): string {
  const time = (iso: string) => `toDateTime('${iso.slice(0, 19).replace('T', ' ')}', 'UTC')`;
  return query
    .replace(/;\s*$/, '')
    .replace(
      /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\/|::\w+|:(from|to)\b/g,
      (whole, word?: string) => (word === undefined ? whole : time(word === 'from' ? from : to)),
    );
}

/** ClickHouse tells most refusals with 404 or 500 and the number of its reason. */
function told(failure: Failure): Failure {
  const code = Number(/Code: (\d+)/.exec(failure.detail)?.[1]);
  if (Number.isNaN(code)) return failure;
  if ([192, 193, 194, 497, 516, 81].includes(code)) return failed('unauthorised', failure.detail);
  if ([159, 160, 209].includes(code)) return failed('slow', failure.detail);
  if ([158, 241, 307, 396].includes(code)) return failed('too-large', failure.detail);
  return failed('bad-query', failure.detail);
}
