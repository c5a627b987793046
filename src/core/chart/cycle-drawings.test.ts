import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { type ChartLook, chartColours } from './chart-look.ts';
import type { ChartOption } from './chart-option.ts';
import { distributionChart } from './distribution.ts';
import { heatMapChart } from './heat-map.ts';
import { fitted } from './still-drawing.ts';

type Shape = {
  type: string;
  x: number;
  shape: { x: number; y: number; width: number; height: number };
  style: { text: string; fill: string };
};
const look: ChartLook = { lang: 'en', theme: 'light', width: 800, height: 320, font: 'sans-serif', year: 2026 };
const parts = ({ graphic }: ChartOption) => graphic as Shape[];
const fields = (option: ChartOption) => parts(option).filter(({ type }) => type === 'rect');
const words = (option: ChartOption) =>
  parts(option).flatMap(({ type, style }) => (type === 'text' ? [style.text] : []));
const counts = [0, 2, 0, 0, 0, 0, 0, 4, 0, 0, 1];

describe('distribution', () => {
  test('a bar as long as its count, none where there is nothing, and what has no number yet', () => {
    const option = distributionChart({ shape: 'distribution', of: 'progress', counts, none: 3 }, look);
    const [two, four, one, three] = fields(option).map(({ shape }) => shape.width);
    expect(fields(option)).toHaveLength(4);
    expect([two! / four!, one! / four!, three! / four!]).toEqual(
      [0.5, 0.25, 0.75].map((share) => expect.closeTo(share)),
    );
    expect(words(option).filter((_, index) => index % 2 === 0)).toEqual([
      ...Array.from({ length: 10 }, (_, step) => `${step * 10}–${step * 10 + 9}%`),
      'reached',
      'none yet',
    ]);
  });

  test('confidence is named by its number', () => {
    const option = distributionChart(
      { shape: 'distribution', of: 'confidence', counts, none: 0 },
      { ...look, lang: 'zh' },
    );
    expect(words(option).filter((_, index) => index % 2 === 0)).toEqual(counts.map((_, step) => String(step)));
  });
});

describe('heat map', () => {
  const weeks = ['2026-09-28', '2026-10-05', '2026-10-12'];
  const teams = [
    { name: 'Payments', cells: [2, null, 10] },
    { name: '一个名字特别特别特别特别特别特别特别特别特别特别特别特别长的团队', cells: [0, 5.25, null] },
  ];

  test('where a team believes in it and where not; a week without a word stays empty; long names end in an ellipsis', () => {
    const option = heatMapChart({ shape: 'heat-map', weeks, teams }, { ...look, width: 500 });
    const { off, ok, ink3 } = chartColours.light;
    const fills = fields(option).map(({ style }) => style.fill);
    // Four fields, then the legend.
    expect(fills).toEqual([off, ok, off, ink3, off, ink3, ok]);
    expect(words(option)).toEqual(expect.arrayContaining(['5.3', '0–3: hardly believed', '7–10: believed']));
    expect(words(option).find((word) => word.startsWith('一个'))).toMatch(/…$/);
  });
});

test('whatever the numbers, nothing leaves the paper', () => {
  const size = { width: fc.integer({ min: 240, max: 1600 }), height: fc.integer({ min: 120, max: 1000 }) };
  const cell = fc.option(fc.double({ min: 0, max: 10, noNaN: true }));
  fc.assert(
    fc.property(
      fc.record(size),
      fc.array(fc.nat(100_000), { minLength: 11, maxLength: 11 }),
      fc.array(fc.array(cell, { minLength: 13, maxLength: 13 }), { minLength: 1, maxLength: 20 }),
      (paper, many, rows) => {
        const weeks = Array.from({ length: 13 }, (_, week) => `2026-10-${String(week + 10)}`);
        const teams = rows.map((cells, row) => ({ name: `Team ${row}`, cells }));
        const on = { ...look, ...paper };
        for (const option of [
          distributionChart({ shape: 'distribution', of: 'progress', counts: many, none: 1 }, on),
          heatMapChart({ shape: 'heat-map', weeks, teams }, on),
        ])
          for (const { shape } of fields(option)) {
            expect(shape.x).toBeGreaterThanOrEqual(0);
            expect(shape.x + shape.width).toBeLessThanOrEqual(paper.width);
            expect(shape.y).toBeGreaterThanOrEqual(0);
            expect(shape.y + shape.height).toBeLessThanOrEqual(paper.height);
          }
      },
    ),
  );
});

test.each([
  ['Payments', 100, 'Payments'],
  ['Payments', 5, 'Paym…'],
  ['Payments', 0, 'P…'],
])('%s in %d', (text, width, shown) => {
  expect(fitted(text, width, (one) => one.length)).toBe(shown);
});
