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
      '4 time-two-ways 2.11.2026 = 2026-11-02 | 2026-02-11',
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

test.each([
  [
    'decimal commas between semicolons',
    'Datum;Wert\n2026-11-01;0,987\n2026-11-08;1,234\n2026-11-15;12,5\n2026-11-16;99,125',
    ['2 2026-11-01T12:00 0.987', '3 2026-11-08T12:00 1.234', '4 2026-11-15T12:00 12.5', '5 2026-11-16T12:00 99.125'],
    [],
  ],
  [
    'decimal commas without quotes',
    'date,value\n2026-11-01,12,5\n2026-11-08,13,5\n2026-11-15,14',
    ['4 2026-11-15T12:00 14'],
    ['2 too-many-cells 2026-11-01,12,5', '3 too-many-cells 2026-11-08,13,5'],
  ],
  [
    'decimal commas without quotes and without a heading',
    '2026-11-01,12,5\n2026-11-08,13,5',
    [],
    ['1 too-many-cells 2026-11-01,12,5', '2 too-many-cells 2026-11-08,13,5'],
  ],
  [
    'a comma that nobody can read for sure',
    'date;value\n2026-11-01;1,234\n2026-11-08;5,678',
    [],
    ['2 value-two-ways 1,234 = 1234 | 1.234', '3 value-two-ways 5,678 = 5678 | 5.678'],
  ],
  [
    'days whose order one of them shows',
    'date;value\n01/11/2026;1\n13/11/2026;2',
    ['2 2026-11-01T12:00 1', '3 2026-11-13T12:00 2'],
    [],
  ],
  [
    'days whose order nobody shows',
    'date;value\n01/11/2026;1\n11/1/26;2',
    [],
    [
      '2 time-two-ways 01/11/2026 = 2026-11-01 | 2026-01-11',
      '3 time-two-ways 11/1/26 = 2026-01-11 | 2026-11-01 | 2011-01-26',
    ],
  ],
  [
    'a day that is none, whatever stands beside it',
    'at,value\n2026-02-31 10:00,5\n2026-02-28 10:00,6',
    ['3 2026-02-28T10:00 6'],
    ['2 time-not-read 2026-02-31 10:00'],
  ],
  [
    'weeks, quarters and full-width digits',
    '周\t值\n2026-W45\t１２\n2026年第46周\t1.2万\n2026-Q3\t−3\n2026-W47\t５',
    ['4 2026-09-30T12:00 -3', '2 2026-11-08T12:00 12', '3 2026-11-15T12:00 12000', '5 2026-11-20T09:00 5'],
    [],
  ],
  [
    'what says that there is no value',
    'day;n\n2026-11-01;-\n2026-11-02;n/a\n2026-11-03;7',
    ['4 2026-11-03T12:00 7'],
    ['2 no-value 2026-11-01', '3 no-value 2026-11-02'],
  ],
])('%s', (_name, text, readings, problems) => expect(short(text)).toMatchObject({ readings, problems }));

test('a number is read in the unit of its key result', () => {
  const read = (unit: string) => readSeries('day,n\n2026-11-02,30m\n2026-11-09,12%', now, unit);
  expect(read('分钟')).toMatchObject({ readings: [{ value: 30 }], problems: [{ line: 3, code: 'value-not-read' }] });
  expect(read('%')).toMatchObject({ readings: [{ value: 12 }], problems: [{ line: 2, code: 'value-not-read' }] });
});
