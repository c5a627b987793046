// One reader stands behind typing, paste, CSV sources and OKR files: the same column gives the same numbers everywhere.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document } from 'yaml';
import { readingsOf } from '../../src/connectors/csv/reply.ts';
import { readSeries } from '../../src/connectors/csv/read-series.ts';
import { addDays } from '../../src/core/calendar/day.ts';
import { readOkrYaml } from '../../src/formats/okr-yaml/read-okr-yaml.ts';
import { readWrittenNumbers } from '../../src/formats/okr-yaml/written-numbers.ts';
import { readNumber } from '../../src/web/lib/read-number.ts';
import { type Column, column } from './columns.ts';

const now = '2026-11-28T10:00:00.000Z';
const dayOf = (index: number) => addDays('2026-01-01', index);
const quoted = (cell: string) => `"${cell}"`;

const ways: Record<string, (one: Column) => unknown[]> = {
  typed: ({ cells, unit }) => cells.map((cell) => readNumber(cell, unit)),
  pasted: ({ cells, unit }) => {
    const text = cells.map((cell, index) => `${dayOf(index)}\t${cell}`).join('\n');
    return readSeries(text, now, unit).readings.map(({ value }) => value);
  },
  'in a CSV source': ({ cells }) => {
    const rows = cells.map((cell, index) => `${dayOf(index)},${quoted(cell)}`);
    const read = readingsOf(['day,n', ...rows].join('\n'), { at: 'day', value: 'n', scale: 1 }, now);
    return read.ok ? read.readings.map(({ value }) => value) : [read];
  },
  'in an OKR file': ({ cells, unit }) => {
    const keyResults = cells.map((target) => ({ target, unit }));
    const problems = readWrittenNumbers({ objectives: [{ keyResults }] }, new Document(), []);
    return problems.length > 0 ? problems : keyResults.map(({ target }) => target);
  },
};

test('10,000 columns of one meaning give the same numbers, typed, pasted, from a CSV source and in an OKR file', () => {
  fc.assert(
    fc.property(column, (one) => {
      for (const [way, read] of Object.entries(ways)) {
        const got = read(one);
        if (got.length !== one.values.length || got.some((value, index) => value !== one.values[index]))
          expect(got, `${way}: ${one.cells.join(' | ')}`).toEqual(one.values);
      }
    }),
    { numRuns: 10_000, seed: 11 },
  );
}, 60_000);

test('an OKR file read as a whole says the same', () => {
  fc.assert(
    fc.property(column, ({ cells, unit, values }) => {
      const keyResults = cells.map(
        (cell) => `      - { keyResult: x, unit: ${quoted(unit)}, target: ${quoted(cell)} }`,
      );
      const { file, problems } = readOkrYaml(
        ['crux: 1', 'objectives:', '  - objective: o', '    keyResults:', ...keyResults].join('\n'),
      );
      expect(problems).toEqual([]);
      const read = file?.objectives[0]?.keyResults ?? [];
      expect(read.map((one) => (typeof one === 'string' ? one : one.target))).toEqual(values);
    }),
    { numRuns: 200, seed: 11 },
  );
});
