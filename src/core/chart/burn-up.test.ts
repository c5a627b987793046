import { describe, expect, test } from 'vitest';
import { expectedLine } from './expected-line.ts';
import { type BurnUp, burnUpChart, doneOverTime } from './burn-up.ts';
import { burnUpTable } from './burn-up-table.ts';
import type { ChartLook } from './chart-look.ts';

const look: ChartLook = { lang: 'zh', theme: 'light', width: 800, height: 300, font: 'sans-serif', year: 2026 };
const cycle = { start: '2026-10-01', end: '2026-12-31' };
const steps = [
  { text: '选定协议', due: '2026-10-15', weight: 1, acceptedAt: '2026-10-13T08:00:00Z' },
  { text: '首个客户', due: '2026-12-10', weight: 2, acceptedAt: null },
  { text: '内部试用', due: null, weight: 2, acceptedAt: '2026-10-05T08:00:00Z' },
];
const milestone: BurnUp = { shape: 'burn-up', ...cycle, today: '2026-11-22', steps, expected: [], finish: null };

test.each([
  [
    'nothing accepted',
    [],
    '2026-11-22',
    [
      ['2026-10-01', 0],
      ['2026-11-22', 0],
    ],
  ],
  [
    'in the order of acceptance, level to today',
    steps,
    '2026-11-22',
    [
      ['2026-10-01', 0],
      ['2026-10-05', 2],
      ['2026-10-13', 3],
      ['2026-11-22', 3],
    ],
  ],
  [
    'after the cycle, level to its end',
    steps.slice(0, 1),
    '2027-02-01',
    [
      ['2026-10-01', 0],
      ['2026-10-13', 1],
      ['2026-12-31', 1],
    ],
  ],
  [
    'what was accepted before the cycle counts from its first day',
    [{ ...steps[0]!, acceptedAt: '2026-09-01T08:00:00Z' }],
    '2026-10-02',
    [
      ['2026-10-01', 0],
      ['2026-10-01', 1],
      ['2026-10-02', 1],
    ],
  ],
  ['before the cycle begins', [], '2026-09-01', [['2026-10-01', 0]]],
])('the weight that is done: %s', (_name, given, today, done) => {
  const points = doneOverTime({ ...cycle, today, steps: given }).map(({ at, value }) => [at.slice(0, 10), value]);
  expect(points).toEqual(done);
});

describe('the expected line', () => {
  test.each([
    [
      { shape: 'linear' as const },
      [
        ['2026-10-01', 20],
        ['2026-12-31', 60],
      ],
    ],
    [
      { shape: 'ramp' as const, from: '2026-11-15' },
      [
        ['2026-10-01', 20],
        ['2026-11-15', 20],
        ['2026-12-31', 60],
      ],
    ],
    [
      { shape: 'ramp' as const, from: '2026-09-01' },
      [
        ['2026-10-01', 20],
        ['2026-12-31', 60],
      ],
    ],
    [
      {
        shape: 'step' as const,
        steps: [
          { at: '2026-12-01', share: 1 },
          { at: '2026-11-01', share: 0.25 },
        ],
      },
      [
        ['2026-10-01', 20],
        ['2026-11-01', 20],
        ['2026-11-01', 30],
        ['2026-12-01', 30],
        ['2026-12-01', 60],
        ['2026-12-31', 60],
      ],
    ],
  ])('%j', (profile, corners) =>
    expect(expectedLine(profile, cycle, 20, 60).map(({ at, value }) => [at, value])).toEqual(corners),
  );
});

test('the drawing names accepted steps, the whole and the plan; the table has every step', () => {
  const expected = expectedLine({ shape: 'linear' }, cycle, 0, 5);
  const option = burnUpChart({ ...milestone, expected }, look);
  const words = (option['graphic'] as { style: { text?: string } }[]).flatMap(({ style }) => style.text ?? []);
  expect(words.toSorted()).toEqual(['全部 5', '内部试用', '计划', '选定协议'].toSorted());
  expect(burnUpTable(milestone, look)).toEqual({
    columns: [
      { name: '步骤' },
      { name: '应完成' },
      { name: '已验收' },
      { name: '权重', isNumber: true },
      { name: '累计完成', isNumber: true },
    ],
    rows: [
      ['选定协议', '10 月 15 日', '10 月 13 日', '1', '3 / 5'],
      ['首个客户', '12 月 10 日', '尚未', '2', ''],
      ['内部试用', '–', '10 月 5 日', '2', '2 / 5'],
    ],
  });
});
