import { connect } from 'node:net';
import { type Failure, failed } from '../../connectors/failure.ts';
import { megabytes } from '../../core/upload-limits.ts';
import type { SqlAsk, SqlRows } from '../../connectors/io.ts';
import type { Allowed } from './allowed.ts';
import { checkedAddress } from './checked-address.ts';
import { decoded } from './decoded.ts';
import { mysqlStatement } from './mysql-statement.ts';
import { sqlLimits } from './read-postgres.ts';

const form = 'mysql://reader:password@host/database';

/** One statement in a read-only transaction with a time limit, on a MySQL or MariaDB that may be reached. */
export async function readMysql(ask: SqlAsk, allowed: Allowed, limits = sqlLimits): Promise<SqlRows | Failure> {
  if (!/^(mysql|mariadb):\/\//i.test(ask.database) || !URL.canParse(ask.database))
    return failed('not-configured', form);
  const url = new URL(ask.database);
  const secure = secureBy(url.searchParams.get('ssl-mode') ?? url.searchParams.get('sslmode') ?? 'disabled');
  if (url.hostname === '' || secure === undefined) return failed('not-configured', `${form}?ssl-mode=VERIFY_IDENTITY`);
  const statement = mysqlStatement(ask);
  if (typeof statement === 'string') return failed('bad-query', statement);
  const port = url.port || '3306';
  const address = await checkedAddress(url.hostname, port, allowed);
  if (typeof address !== 'string') return address;
  // Loaded when the first source of this kind is read: no start waits for it.
  const { default: mysql } = await import('mysql2');
  const socket = connect(Number(port), address);
  let ended: Failure | undefined;
  const endWith = (why: Failure) => {
    ended ??= why;
    socket.destroy(new Error(why.detail));
  };
  const tooLarge = failed('too-large', `> ${megabytes(limits.bytes)}`);
  const weigh = setInterval(() => socket.bytesRead > limits.bytes && endWith(tooLarge), 20);
  // The database ends the statement itself; this is for one that does not answer at all.
  const deadline = setTimeout(() => endWith(failed('slow', 'timeout')), limits.seconds * 1000 + 1000);
  const client = mysql.createConnection({
    stream: socket,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    user: decoded(url.username),
    password: decoded(url.password),
    database: decoded(url.pathname.slice(1)),
    ...secure,
    connectTimeout: 5000,
    multipleStatements: false,
    // A server may ask for any file of the client; this one never offers to send one.
    flags: ['-LOCAL_FILES'],
    // Names of columns come from outside; no code is made of them.
    disableEval: true,
    rowsAsArray: true,
    // As the database writes it: a date stays a date whatever the server's time zone, a decimal keeps its digits.
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
  });
  client.on('error', () => undefined);
  const session = client.promise();
  try {
    const [[[version]]] = (await session.query('select version()')) as unknown as [[[string]]];
    const longest = /mariadb/i.test(version)
      ? `max_statement_time = ${limits.seconds}`
      : `max_execution_time = ${limits.seconds * 1000}`;
    // Without a mode, quotes and backslashes mean what `mysqlStatement` takes them for.
    await session.query(`set session sql_mode = '', time_zone = '+00:00', ${longest}`);
    await session.query('set session transaction read only');
    await session.query('start transaction read only');
    // Prepared by the server, which takes one statement: whatever stands behind a semicolon is refused.
    const [rows, fields] = await session.execute(
      `select * from (${statement.text}\n) as asked limit ${limits.rows + 1}`,
      statement.values,
    );
    await session.end();
    // What came faster than it was weighed is too much all the same.
    if (socket.bytesRead > limits.bytes) return tooLarge;
    if (!Array.isArray(rows)) return failed('bad-query', 'no rows');
    if (rows.length > limits.rows) return failed('too-large', `> ${limits.rows}`);
    return { ok: true, columns: fields.map((field) => field.name), rows: rows as unknown[][] };
  } catch (thrown) {
    return ended ?? (socket.bytesRead > limits.bytes ? tooLarge : failureOf(thrown as MysqlError));
  } finally {
    clearInterval(weigh);
    clearTimeout(deadline);
    client.destroy();
    socket.destroy();
  }
}

/** As MySQL's own `ssl-mode`: `REQUIRED` encrypts and trusts; the two `VERIFY` ask for a certificate that holds. */
function secureBy(mode: string) {
  const word = mode.toLowerCase().replaceAll('_', '-');
  if (['disabled', 'disable'].includes(word)) return {};
  if (['required', 'require'].includes(word)) return { ssl: { rejectUnauthorized: false } };
  const holds = ['verify-ca', 'verify-identity', 'verify-full'].includes(word);
  return holds ? { ssl: { rejectUnauthorized: true, verifyIdentity: true } } : undefined;
}

type MysqlError = Error & { code?: string; errno?: number; sqlState?: string };

const unauthorised = [1044, 1045, 1049, 1130, 1142, 1143, 1227, 1370, 1698, 1820, 1862];
const slow = [1205, 1317, 1969, 3024];
const away = [1040, 1053, 1129, 1158, 1159, 1160, 1161, 1203, 1226, 3159];

function failureOf({ code = '', errno = 0, sqlState, message }: MysqlError): Failure {
  if (unauthorised.includes(errno)) return failed('unauthorised', message);
  if (slow.includes(errno)) return failed('slow', message);
  if (code === 'ETIMEDOUT') return failed('slow', message);
  if (sqlState !== undefined && !away.includes(errno)) return failed('bad-query', message);
  return failed('unreachable', code === '' ? message : `${code}: ${message}`);
}
