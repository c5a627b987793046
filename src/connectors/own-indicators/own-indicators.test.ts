import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWith, recorded } from '../testing/recorded.ts';
import { ownIndicators } from './index.ts';

type Point = readonly [at: string, value: number];

const world = (output: readonly Point[], people: readonly Point[]) => {
  const series = new Map([
    ['orders', { name: 'Orders', readings: output.map(([at, value]) => ({ at: `${at}T08:00:00.000Z`, value })) }],
    ['heads', { name: 'People', readings: people.map(([at, value]) => ({ at: `${at}T08:00:00.000Z`, value })) }],
  ]);
  return recorded([], { own: (id) => Promise.resolve(series.get(id)) });
};
const asked = { measure: 'marginal-efficiency', output: 'orders', people: 'heads' };

test('A79: from 30 to 300 people with ten times the output it is 1', async () => {
  const told = await readWith(
    ownIndicators,
    asked,
    world(
      [
        ['2025-11-20', 400],
        ['2026-11-20', 4000],
      ],
      [
        ['2025-10-01', 30],
        ['2026-11-01', 300],
      ],
    ),
  );
  expect(told).toEqual({ ok: true, readings: [{ at: '2026-11-20T08:00:00.000Z', value: 1 }] });
});

test.each<[string, object, Point[], Point[], object]>([
  [
    'nobody was added',
    {},
    [
      ['2025-11-20', 4],
      ['2026-11-20', 8],
    ],
    [
      ['2025-11-20', 30],
      ['2026-11-20', 30],
    ],
    { failure: 'no-data', detail: 'People 30 → 30' },
  ],
  [
    'people left',
    {},
    [
      ['2025-11-20', 4],
      ['2026-11-20', 8],
    ],
    [
      ['2025-11-20', 30],
      ['2026-11-20', 20],
    ],
    { failure: 'no-data', detail: 'People 30 → 20' },
  ],
  [
    'the output was 0',
    {},
    [
      ['2025-11-20', 0],
      ['2026-11-20', 8],
    ],
    [
      ['2025-11-20', 3],
      ['2026-11-20', 9],
    ],
    { failure: 'no-data', detail: 'Orders 0 → 8' },
  ],
  [
    'no reading of a year before',
    {},
    [
      ['2025-11-21', 4],
      ['2026-11-20', 8],
    ],
    [
      ['2025-11-20', 3],
      ['2026-11-20', 9],
    ],
    { failure: 'no-data', detail: 'Orders: – (2024-11-20 – 2025-11-20)' },
  ],
  [
    'the newest is older than a year: it is not taken twice',
    {},
    [
      ['2025-11-19', 4],
      ['2026-11-20', 8],
    ],
    [['2025-11-19', 3]],
    { failure: 'no-data', detail: 'People: – (2025-11-20 – 2026-11-20)' },
  ],
  ['an indicator that is gone', { people: 'gone' }, [], [], { failure: 'not-configured', detail: 'people' }],
  [
    'nothing of today to divide by',
    { measure: 'quotient' },
    [['2026-11-20', 8]],
    [['2026-11-20', 0]],
    { failure: 'no-data', detail: 'People 0' },
  ],
])('%s: no number, and what is the matter', async (_, changed, output, people, failure) => {
  expect(await readWith(ownIndicators, { ...asked, ...changed }, world(output, people))).toMatchObject(failure);
});

test('each day of the past has its own number, and a day without one is left out', async () => {
  const told = await readWith(
    ownIndicators,
    { ...asked, measure: 'quotient', days: 2 },
    world(
      [
        ['2026-11-15', 12],
        ['2026-11-20', 20],
      ],
      [
        ['2026-11-16', 4],
        ['2026-11-19', 5],
      ],
    ),
    { from: '2026-11-15T08:00:00.000Z', to: '2026-11-20T08:00:00.000Z', step: 86_400 },
  );
  expect(told).toEqual({
    ok: true,
    readings: [
      { at: '2026-11-16T08:00:00.000Z', value: 3 },
      { at: '2026-11-20T08:00:00.000Z', value: 4 },
    ],
  });
});

test('output that grows as people do is 1, whatever they are counted in', async () => {
  const size = fc.integer({ min: 1, max: 100_000 });
  await fc.assert(
    fc.asyncProperty(size, size, fc.integer({ min: 2, max: 50 }), async (people, output, times) => {
      const told = await readWith(
        ownIndicators,
        asked,
        world(
          [
            ['2025-11-20', output],
            ['2026-11-20', output * times],
          ],
          [
            ['2025-11-20', people],
            ['2026-11-20', people * times],
          ],
        ),
      );
      if (!told.ok) throw new Error(told.detail);
      expect(told.readings[0]!.value).toBeCloseTo(1, 9);
    }),
  );
});
