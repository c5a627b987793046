// A question to a database: one number, or a date and a number per row, read in a session that can change nothing.
import { z } from 'zod';
import { sqlEngines } from '../../core/catalog/recipes/dialects.ts';
import { type Outcome, type Window, canonical, connector } from '../connector.ts';
import { failed } from '../failure.ts';
import type { Io, SqlRows } from '../io.ts';
import { scale, scaled, unlessOne } from '../scaled.ts';
import { day, readEach, sampleTimes } from '../sample-times.ts';
import { within } from '../within.ts';
import { readClickhouse } from './clickhouse.ts';
import { fields } from './fields.ts';
import { readingsOf, tellsTimes } from './reply.ts';

const config = z.object({
  engine: z.enum([...sqlEngines, 'clickhouse']),
  /** `postgresql://reader:password@host/database`, the same with `mysql://`, `https://reader:password@host:8443/database` for ClickHouse, or a SQLite file. */
  database: z.string().trim().min(1).max(2000),
  /** One SELECT; `:from` and `:to` stand for the times of the window. */
  query: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .regex(/^(\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*(select|with|values|table)\b/i),
  /** The span of `:from` to `:to`, which ends with the moment a number is for; absent: everything up to that moment. */
  days: z.number().int().min(1).max(1100).optional(),
  scale,
});
type Config = z.output<typeof config>;

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
  example: { query: 'select count(*) from sign_ups where created_at >= :from and created_at < :to', days: 28 },
  query: ({ engine, query, days, scale }) => canonical({ engine, query, days, scale: unlessOne(scale) }),
  read: async (asked, window, io) => scaled(await read(asked, window, io), asked.scale),
});

async function read(asked: Config, window: Window, io: Io): Promise<Outcome> {
  const at = sampleTimes(window, io.now).at(-1) ?? io.now;
  const newest = await rowsOf(asked, { from: fromOf(asked, at), to: at }, io);
  if (!newest.ok) return newest;
  if (window === 'now' || !tellsTimes(newest)) return numbersOf(asked, newest, window, io);
  // Rows that tell their own times tell all of them at once.
  const rows = await rowsOf(asked, window, io);
  return rows.ok ? kept(readingsOf(rows, io), window, io) : rows;
}

/** Rows of one moment: the number of now, or the same question once more for each moment of the window. */
function numbersOf(asked: Config, newest: SqlRows, window: Window, io: Io): Outcome | Promise<Outcome> {
  if (window === 'now' || !spans.test(asked.query)) return kept(readingsOf(newest, io), window, io);
  const step = Math.max(window.step, (Date.parse(window.to) - Date.parse(window.from)) / 1000 / mostMoments);
  const last = sampleTimes(window, io.now).at(-1);
  return readEach({ ...window, step }, io, async (at) => {
    const rows = at === last ? newest : await rowsOf(asked, { from: fromOf(asked, at), to: at }, io);
    const found = rows.ok ? readingsOf(rows, { ...io, now: at }) : rows;
    return found.ok ? found.readings.at(-1)! : found;
  });
}

/** Of the past of one question: a longer one is asked about less often, so that it ends in time. */
const mostMoments = 120;

/** A question without a span knows only the present, whatever moment it is asked about. */
const spans = /:(from|to)\b/;

function fromOf({ days }: Config, at: string): string {
  return days === undefined ? '1970-01-01T00:00:00.000Z' : new Date(Date.parse(at) - days * day).toISOString();
}

function kept(found: Outcome, window: Window, io: Io): Outcome {
  return found.ok ? within(found.readings, window, io.now) : found;
}

async function rowsOf({ engine, database, query }: Config, { from, to }: { from: string; to: string }, io: Io) {
  const ask = { database, query, from, to };
  if (engine === 'clickhouse') return readClickhouse(ask, io);
  return io.sql ? io.sql({ engine, ...ask }) : failed('not-configured', engine);
}
