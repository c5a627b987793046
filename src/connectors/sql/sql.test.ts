import { describe, expect, test } from 'vitest';
import { only, utc } from '../../core/calendar/zones.ts';
import { failed } from '../failure.ts';
import { readWith, recorded } from '../testing/recorded.ts';
import { sql } from './index.ts';
import { readingsOf } from './reply.ts';

const config = { engine: 'postgresql', database: 'postgresql://reader@db/app', query: 'select count(*) from events' };
const world = (columns: string[], ...rows: unknown[][]) =>
  recorded([], { sql: () => Promise.resolve({ ok: true, columns, rows }) });
const now = '2026-11-20T08:00:00.000Z';
const window = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z', step: 86_400 };

test.each([
  ['one number', world(['count'], ['1203']), 'now', [{ at: now, value: 1203 }]],
  ['a big integer', world(['count'], [12n]), 'now', [{ at: now, value: 12 }]],
  [
    'dates and numbers, the newest now',
    world(['day', 'n'], ['2026-11-18', 5], [new Date('2026-11-19T00:00:00Z'), 6.5]),
    'now',
    [{ at: '2026-11-19T00:00:00.000Z', value: 6.5 }],
  ],
  [
    'dates and numbers, all of the window',
    world(['day', 'n'], ['2026-10-18', 4], ['2026-11-18 03:00:00+03', 5], ['2026-11-19', null]),
    window,
    [{ at: '2026-11-18T00:00:00.000Z', value: 5 }],
  ],
  [
    'counts',
    world(['numerator', 'denominator', 'scale'], [3, 4, 100]),
    'now',
    [{ at: now, value: 75, numerator: 3, denominator: 4 }],
  ],
  [
    'counts by day',
    world(['day', 'numerator', 'denominator'], ['2026-11-18', 1, 2], ['2026-11-19', 1, 0]),
    window,
    [{ at: '2026-11-18T00:00:00.000Z', value: 0.5, numerator: 1, denominator: 2 }],
  ],
] as const)('%s', async (_name, io, span, readings) => {
  expect(await readWith(sql, config, io, span)).toEqual({ ok: true, readings });
});

test.each([
  ['a date', '2026-11-03', '2026-11-02T16:00:00.000Z'],
  ['a week', '2026-W46', '2026-11-14T16:00:00.000Z'],
  ['a time without a zone, as databases keep it: UTC', '2026-11-03 00:00:00', '2026-11-03T00:00:00.000Z'],
])('in Shanghai, %s', async (_name, day, at) => {
  const io = { ...world(['day', 'n'], [day, 5]), zones: only('Asia/Shanghai') };
  expect(await readWith(sql, config, io)).toEqual({ ok: true, readings: [{ at, value: 5 }] });
});

test.each([
  ['empty', world(['n']), 'no-data'],
  ['NULL', world(['n'], [null]), 'no-data'],
  ['NaN, as PostgreSQL writes it', world(['n'], ['NaN']), 'no-data'],
  ['infinity', world(['numerator', 'denominator'], ['-Infinity', 2]), 'no-data'],
  ['a zero denominator', world(['numerator', 'denominator'], [1, 0]), 'no-data'],
  ['three columns', world(['a', 'b', 'c'], [1, 2, 3]), 'bad-query'],
  ['rows without a time', world(['n'], [1], [2]), 'bad-query'],
  ['text', world(['n'], ['many']), 'not-understood'],
  ['no time', world(['day', 'n'], ['soon', 1]), 'not-understood'],
  ['slow', recorded([], { sql: () => Promise.resolve(failed('slow')) }), 'slow'],
  ['no driver', recorded([]), 'not-configured'],
] as const)('%s', async (_name, io, failure) => {
  expect(await readWith(sql, config, io)).toMatchObject({ ok: false, failure });
});

test.each(['delete from events', 'update a set b = 1', '/* x */ drop table a', 'attach database x as y', ''])(
  'not a question: %s',
  async (query) => {
    expect(await readWith(sql, { ...config, query }, world(['n'], [1]))).toMatchObject({ failure: 'not-configured' });
  },
);

describe('the span that is asked for', () => {
  /** A database that has one event a day since the beginning of the year, and remembers what it was asked. */
  const counting = () => {
    const spans: [string, string][] = [];
    const io = recorded([], {
      sql: ({ from, to }) => {
        spans.push([from, to]);
        const first = Math.max(Date.parse(from), Date.parse('2026-01-01T08:00:00.000Z'));
        return Promise.resolve({ ok: true, columns: ['n'], rows: [[(Date.parse(to) - first) / 86_400_000]] });
      },
    });
    return { io, spans };
  };
  const query = 'select count(*) from events where at >= :from and at < :to';

  test('now: so many days back, and without days from the beginning', async () => {
    const { io, spans } = counting();
    expect(await readWith(sql, { ...config, query, days: 28 }, io)).toMatchObject({
      readings: [{ at: now, value: 28 }],
    });
    expect(await readWith(sql, { ...config, query }, io)).toMatchObject({ readings: [{ value: 323 }] });
    expect(spans).toEqual([
      ['2026-10-23T08:00:00.000Z', now],
      ['1970-01-01T00:00:00.000Z', now],
    ]);
  });

  test('the past is asked about the same span, moment by moment, and ends with the number of now', async () => {
    const { io } = counting();
    const past = { from: '2026-01-10T08:00:00.000Z', to: '2026-04-10T08:00:00.000Z', step: 86_400 };
    const told = await readWith(sql, { ...config, query, days: 28 }, io, past);
    const readings = told.ok ? told.readings : [];
    expect(readings).toHaveLength(91);
    expect(readings[0]).toEqual({ at: past.from, value: 9 });
    expect(readings.at(-1)).toEqual({ at: past.to, value: 28 });
    expect(new Set(readings.slice(19).map(({ value }) => value))).toEqual(new Set([28]));
  });

  test('a long past is asked about less often', async () => {
    const { io, spans } = counting();
    const past = { from: '2025-11-20T08:00:00.000Z', to: now, step: 86_400 };
    const told = await readWith(sql, { ...config, query, days: 28 }, io, past);
    expect(spans.length).toBeLessThan(125);
    expect(told).toMatchObject({ ok: true });
    expect(told.ok && told.readings.at(-1)).toEqual({ at: now, value: 28 });
  });

  test('a question without a span knows no past: it is told as of now', async () => {
    const past = { from: '2026-01-10T08:00:00.000Z', to: now, step: 86_400 };
    expect(await readWith(sql, { ...config, query: 'select count(*) from events' }, world(['n'], [7]), past)).toEqual({
      ok: true,
      readings: [{ at: now, value: 7 }],
    });
  });
});

test('the canonical question holds no address and no password', () => {
  expect(sql.query(sql.config.parse(config))).not.toContain('reader');
});

test('texts of a column are read by one rule, and what nobody can read for sure is refused with both readings', () => {
  const around = { now: '2026-11-20T08:00:00.000Z', zones: utc };
  const rows = (...values: string[]) => values.map((value, index) => [`2026-11-0${index + 1}`, value]);
  const read = (...values: string[]) => readingsOf({ ok: true, columns: ['at', 'n'], rows: rows(...values) }, around);
  expect(read('0,987', '1,234')).toMatchObject({ readings: [{ value: 0.987 }, { value: 1.234 }] });
  expect(read('1,234')).toMatchObject({ failure: 'not-understood', detail: '1,234 = 1234 | 1.234' });
});
