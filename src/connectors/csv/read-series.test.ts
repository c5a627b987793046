import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSeries } from './read-series.ts';

const now = '2026-11-20T09:00:00.000Z';
const short = (text: string) => {
  const { columns, readings, problems } = readSeries(text, now);
  return {
    ...(columns ? { columns: `${columns.at}|${columns.value}` } : {}),
    readings: readings.map(({ line, at, value }) => `${line} ${at.slice(0, 16)} ${value}`),
    problems: problems.map(({ line, code, said }) => `${line} ${code} ${said}`.trim()),
  };
};

test.each([
  ['two columns', '2026-11-02,480\n2026-11-09,455', ['1 2026-11-02T12:00 480', '2 2026-11-09T12:00 455']],
  ['tabs from a sheet', '2026/11/2\t480\n2026/11/9\t455', ['1 2026-11-02T12:00 480', '2 2026-11-09T12:00 455']],
  ['Chinese dates', '2026年11月2日;4.5', ['1 2026-11-02T12:00 4.5']],
  ['times with a zone', '2026-11-02T08:30:00+08:00,7', ['1 2026-11-02T00:30 7']],
  [
    'grouped digits and percent',
    '2026-11-02,"1,234.5"\n2026-11-09,12%',
    ['1 2026-11-02T12:00 1234.5', '2 2026-11-09T12:00 12'],
  ],
  ['newest first', '2026-11-09,2\n2026-11-02,1', ['2 2026-11-02T12:00 1', '1 2026-11-09T12:00 2']],
  ['today is now, not later', '2026-11-20,3', ['1 2026-11-20T09:00 3']],
])('%s', (_name, text, readings) => expect(short(text)).toEqual({ readings, problems: [] }));

test('a heading names the columns; other columns are left alone', () =>
  expect(short('team,week,note,score\nA,2026-11-02,fine,3.5')).toEqual({
    columns: 'week|score',
    readings: ['2 2026-11-02T12:00 3.5'],
    problems: [],
  }));

test('each bad line is told apart, the others are read', () =>
  expect(
    short(
      'day,ms\n2026-11-02,480\n,470\n2.11.2026,470\n2026-11-03,\n2026-11-04,about 470\n2026-12-01,1\n2026-11-02,481\n2026-02-31,5',
    ),
  ).toEqual({
    columns: 'day|ms',
    readings: ['2 2026-11-02T12:00 480'],
    problems: [
      '3 no-time',
      '4 time-not-read 2.11.2026',
      '5 no-value 2026-11-03',
      '6 value-not-read about 470',
      '7 in-future 2026-12-01',
      '8 twice 2026-11-02',
      '9 time-not-read 2026-02-31',
    ],
  }));

test.each([[''], ['just words'], ['1\n2\n3']])('%j is no table', (text) =>
  expect(short(text)).toEqual({ readings: [], problems: [] }),
);

test('whatever is pasted, every line is a reading, a problem, or nothing, and readings are finite and past', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const { at, value } of readSeries(text, now).readings) {
        expect(Number.isFinite(value)).toBe(true);
        expect(at <= now).toBe(true);
      }
    }),
  );
});
