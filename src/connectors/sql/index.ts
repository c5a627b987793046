// A question to a database: one number, or a date and a number per row, read in a session that can change nothing.
import { z } from 'zod';
import { canonical, connector } from '../connector.ts';
import { failed } from '../failure.ts';
import type { Io, SqlAsk } from '../io.ts';
import { within } from '../within.ts';
import { readClickhouse } from './clickhouse.ts';
import { fields } from './fields.ts';
import { readingsOf } from './reply.ts';

const config = z.object({
  engine: z.enum(['postgresql', 'mysql', 'clickhouse', 'sqlite']),
  /** `postgresql://reader:password@host/database`, the same with `mysql://`, `https://reader:password@host:8443/database` for ClickHouse, or a SQLite file. */
  database: z.string().trim().min(1).max(2000),
  /** One SELECT; `:from` and `:to` stand for the times of the window. */
  query: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .regex(/^(\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*(select|with|values|table)\b/i),
});

export const sql = connector({
  id: 'sql',
  label: { en: 'SQL database', zh: 'SQL 数据库' },
  about: {
    en: 'One SELECT on PostgreSQL, MySQL, MariaDB, ClickHouse or SQLite that gives a number, or a date and a number per row.',
    zh: '在 PostgreSQL、MySQL、MariaDB、ClickHouse 或 SQLite 上执行一条 SELECT，返回一个数值，或每行一个日期和一个数值。',
  },
  abilities: { history: true, counts: true },
  config,
  connection: ['engine', 'database'],
  secrets: ['database'],
  fields,
  example: { query: 'select count(*) from sign_ups where created_at >= :from and created_at < :to' },
  query: ({ engine, query }) => canonical({ engine, query }),
  async read({ engine, database, query }, window, io) {
    const [from, to] = window === 'now' ? ['1970-01-01T00:00:00.000Z', io.now] : [window.from, window.to];
    const rows = await rowsOf(engine, { database, query, from, to }, io);
    if (!rows.ok) return rows;
    const found = readingsOf(rows, io);
    return found.ok ? within(found.readings, window, io.now) : found;
  },
});

async function rowsOf(engine: z.output<typeof config>['engine'], ask: Omit<SqlAsk, 'engine'>, io: Io) {
  if (engine === 'clickhouse') return readClickhouse(ask, io);
  return io.sql ? io.sql({ engine, ...ask }) : failed('not-configured', engine);
}
