import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { ChartLook } from './chart-look.ts';
import { type KeyResultLine, firstDay, redefinitions } from './key-result-line.ts';
import { keyResultChart } from './key-result-chart.ts';
import { keyResultTable } from './key-result-table.ts';

const look: ChartLook = { lang: 'en', theme: 'light', width: 800, height: 320, font: 'sans-serif', year: 2026 };
const empty: KeyResultLine = {
  shape: 'line',
  unit: '%',
  start: '2026-10-01',
  end: '2026-12-31',
  readings: [],
  earlier: [],
  redefined: [],
  notes: [],
  keep: 'reach',
  frozenTarget: null,
  target: null,
  range: null,
  expected: [],
  forecast: [],
  doNothing: [],
  baseline: null,
};
const readings = [20, 22, 31].map((value, index) => ({ at: addDays('2026-10-01', index * 14), value }));

type Graphic = { type: string; x: number; y: number; style: { text?: string; fill?: string } };
const drawn = (line: Partial<KeyResultLine>, more: Partial<ChartLook> = {}) => {
  const option = keyResultChart({ ...empty, ...line }, { ...look, ...more });
  const series = new Map(option.series.map((one) => [one.id, one.data as number[][]]));
  const graphics = option['graphic'] as Graphic[];
  return { option, series, graphics, words: graphics.flatMap(({ style }) => style.text ?? []) };
};

describe('what is drawn', () => {
  test.each<[name: string, line: Partial<KeyResultLine>, words: string[]]>([
    ['nothing yet', {}, ['no reading yet']],
    [
      'only where it began',
      { target: 60, baseline: { at: '2026-11-28', value: 31 } },
      ['baseline 31%, no reading yet', 'target 60%'],
    ],
    ['a target', { readings, target: 60 }, ['target 60%']],
    ['a frozen target that nobody touched', { readings, target: 60, frozenTarget: 60 }, ['target 60%']],
    ['a target that was changed later', { readings, target: 70, frozenTarget: 60 }, ['now 70%', 'target 60%']],
    ['a target that was taken away later', { readings, target: null, frozenTarget: 60 }, ['target 60%']],
    ['a limit', { readings, target: 2, keep: 'at-most', unit: 'ms' }, ['at most 2 ms']],
    ['a range', { readings, range: { low: 10, high: 30 } }, ['high end 30%', 'low end 10%']],
    [
      'the do-nothing line',
      {
        readings,
        doNothing: [
          { at: '2026-10-01', value: 20 },
          { at: '2026-12-31', value: 24 },
        ],
      },
      ['do nothing'],
    ],
    [
      'the expected line',
      {
        readings,
        expected: [
          { at: '2026-10-01', value: 20 },
          { at: '2026-12-31', value: 60 },
        ],
      },
      ['expected'],
    ],
    ['a change of definition', { readings, redefined: ['2026-10-15'] }, ['definition changed']],
    ['a note', { readings, notes: [{ at: '2026-10-15', text: 'One package' }] }, ['One package']],
    [
      'a long note, cut',
      { readings, notes: [{ at: '2026-10-15', text: 'One package instead of four' }] },
      ['One package inste…'],
    ],
  ])('%s', (_name, line, words) => expect(drawn(line).words).toEqual(words));

  test('the band opens at the last reading and is as wide as the forecast says', () => {
    const forecast = [
      { at: '2026-10-29', low: 31, median: 31, high: 31 },
      { at: '2026-12-31', low: 49, median: 57, high: 65 },
    ];
    const { series } = drawn({ readings, forecast });
    const last = Date.parse('2026-10-29');
    expect(series.get('band-low')?.[0]).toEqual([last, 31]);
    expect(series.get('band')?.map(([, height]) => height)).toEqual([0, 16]);
    expect(series.get('median')?.at(-1)).toEqual([Date.parse('2026-12-31'), 57]);
    expect(series.get('now')).toEqual([[last, 31]]);
  });

  test('more readings than dots have room for are a line', () => {
    const many = Array.from({ length: 61 }, (_, index) => ({ at: addDays('2026-10-01', index), value: index }));
    const symbols = (line: Partial<KeyResultLine>) =>
      drawn(line).option.series.find(({ id }) => id === 'readings')?.['symbol'];
    expect([symbols({ readings: many.slice(1) }), symbols({ readings: many })]).toEqual(['circle', 'none']);
  });

  test.each([
    [[['2026-08-30', 1]], '2026-08-30'],
    [[['2026-08-10', 1]], '2026-10-01'],
    [
      [
        ['2026-08-10', 1],
        ['2026-09-20', 2],
      ],
      '2026-09-20',
    ],
    [[], '2026-10-01'],
  ])('of what was before the cycle, half a cycle is shown: %j', (points, from) => {
    const earlier = (points as [string, number][]).map(([at, value]) => ({ at, value }));
    expect(firstDay({ ...empty, earlier })).toBe(from);
    expect(firstDay({ ...empty, readings: earlier })).toBe(from);
    expect(drawn({ earlier }).option.xAxis['min']).toBe(Date.parse(from));
  });
});

test.each([
  [['a', 'a'], []],
  [
    ['a', 'b', 'b', 'a'],
    [1, 3],
  ],
  [[null, 'a', null, 'a', undefined, 'b'], [5]],
])('a definition changes where a reading follows another one than the last that had any: %j', (hashes, changed) => {
  const told = hashes.map((queryHash, index) => ({ at: addDays('2026-10-01', index), queryHash }));
  expect(redefinitions(told)).toEqual(changed.map((index) => told[index]?.at));
});

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
const day = fc.integer({ min: -60, max: 91 }).map((days) => addDays('2026-10-01', days));
const point = fc.record({ at: day, value });
const points = fc.array(point, { maxLength: 30 }).map((list) => list.toSorted((a, b) => (a.at < b.at ? -1 : 1)));
const optional = fc.option(value);
const lines: fc.Arbitrary<KeyResultLine> = fc.record({
  shape: fc.constant('line' as const),
  unit: fc.constantFrom('%', '', 'ms', '家'),
  start: fc.constant('2026-10-01'),
  end: fc.constant('2026-12-31'),
  readings: points,
  earlier: points,
  redefined: fc.array(day, { maxLength: 4 }),
  notes: fc.array(fc.record({ at: day, text: fc.string({ unit: 'grapheme', minLength: 1 }) }), { maxLength: 12 }),
  keep: fc.constantFrom('reach' as const, 'at-most' as const, 'at-least' as const),
  frozenTarget: optional,
  target: optional,
  range: fc.option(fc.record({ low: value, high: value })),
  expected: fc.array(point, { maxLength: 5 }),
  forecast: fc.array(fc.record({ at: day, low: value, median: value, high: value }), { maxLength: 6 }),
  doNothing: points,
  baseline: fc.option(point),
});
const looks = fc.record({
  lang: fc.constantFrom('en' as const, 'zh' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const, 'print' as const),
  width: fc.integer({ min: 240, max: 1600 }),
  height: fc.integer({ min: 120, max: 1000 }),
  font: fc.constant('sans-serif'),
  year: fc.constant(2026),
});

test('whatever is drawn, the axis holds it in a handful of round steps, and words stay on the paper', () => {
  fc.assert(
    fc.property(lines, looks, (line, shown) => {
      const { yAxis, series, graphic } = keyResultChart(line, shown);
      const [min, max, step] = [yAxis['min'], yAxis['max'], yAxis['interval']] as [number, number, number];
      const rounding = (max - min) * 1e-9;
      expect(max).toBeGreaterThan(min);
      expect((max - min) / step).toBeLessThanOrEqual(7);
      for (const { id, data } of series.filter((one) => !one.id.startsWith('band')))
        for (const [, height] of data as number[][]) {
          expect(height, id).toBeGreaterThanOrEqual(min - rounding);
          expect(height, id).toBeLessThanOrEqual(max + rounding);
        }
      for (const { type, y } of graphic as Graphic[])
        if (type === 'text') {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(shown.height);
        }
    }),
  );
});

test('every reading, note, target and forecast of the drawing stands in its table', () => {
  fc.assert(
    fc.property(lines, looks, (line, shown) => {
      const { columns, rows } = keyResultTable(line, shown);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const notes = rows.map((row) => row[3]).join('\n');
      for (const { text } of line.notes) expect(notes).toContain(text);
      const known = new Set(line.readings.map(({ at }) => at.slice(0, 10)));
      const alone = line.notes.filter(({ at }) => !known.has(at.slice(0, 10))).length;
      const targets = new Set([line.frozenTarget ?? line.target, line.target].filter((one) => one !== null)).size;
      expect(rows.length).toBe(
        line.readings.length +
          line.earlier.length +
          alone +
          targets +
          (line.range === null ? 0 : 2) +
          (line.baseline === null ? 0 : 1) +
          Math.max(0, line.forecast.length - 1) +
          line.doNothing.length +
          line.expected.length,
      );
    }),
  );
});

test('words beside the plot keep a line of room between them, in the order of what they name', () => {
  fc.assert(
    fc.property(value, fc.double({ min: 0, max: 1e-3, noNaN: true }), (target, apart) => {
      const doNothing = [{ at: '2026-12-31', value: target - apart }];
      const { graphics } = drawn({ readings, frozenTarget: target, target: target + apart + 1e-9, doNothing });
      const beside = graphics.filter(({ style }) => /^(target|now|do nothing)/.test(style.text ?? ''));
      const middles = beside.map(({ y }) => y);
      for (let index = 1; index < middles.length; index += 1)
        expect((middles[index] as number) - (middles[index - 1] as number)).toBeGreaterThanOrEqual(16 - 1e-6);
    }),
  );
});
