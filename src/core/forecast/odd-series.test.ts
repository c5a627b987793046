import { describe, expect, it } from 'vitest';
import { quarterOf } from '../calendar/cycle.ts';
import { addDays } from '../calendar/day.ts';
import { chanceWords } from './chance.ts';
import { forecast } from './forecast.ts';
import { seriesKinds } from './series-kind.ts';

const cycle = quarterOf('2026-10-01');
const today = '2026-11-20';

type Shape = { name: string; values: number[]; days?: (i: number) => number };

const weeks = Array.from({ length: 12 }, (_, i) => i);
/** Weekly unless `days` says how many days before today. */
const shapes: Shape[] = [
  { name: 'constant', values: weeks.map(() => 7) },
  { name: 'constant but for one', values: weeks.map((i) => (i === 8 ? 900 : 7)) },
  { name: 'zeros', values: weeks.map(() => 0) },
  { name: 'huge', values: weeks.map((i) => 1e15 + 1e12 * i ** 2) },
  { name: 'tiny', values: weeks.map((i) => 1e-12 * (i + (i % 3))) },
  { name: 'falling towards a limit', values: weeks.map((i) => 2 + 50 * 0.5 ** i) },
  { name: 'rising ever faster', values: weeks.map((i) => 2 ** i) },
  { name: 'below zero', values: weeks.map((i) => -40 + i) },
  { name: 'a total that is set back', values: weeks.map((i) => (i < 9 ? 10 * i : 10 * (i - 9))) },
  { name: 'three readings', values: [1, 2, 4] },
  {
    name: 'gaps of weeks',
    values: weeks.map((i) => i * i),
    days: (i) => [0, 2, 3, 30, 31, 33, 61, 63, 64, 90, 91, 120][i] as number,
  },
  { name: 'one a day for a year', values: Array.from({ length: 365 }, (_, i) => (i % 7) * 3 + i), days: (i) => i },
];

function ask({ values, days = (i) => 7 * i }: Shape, kind: (typeof seriesKinds)[number]) {
  const n = values.length;
  const all = values.map((value, i) => {
    const counts = kind === 'proportion' ? { numerator: Math.abs(Math.round(value)) % 50, denominator: 50 } : {};
    return { at: addDays(today, -days(n - 1 - i)), value, ...counts };
  });
  const since = addDays(cycle.start, -182);
  const [readings, past] = [all.filter(({ at }) => at >= since), all.filter(({ at }) => at < since)];
  const last = values.at(-1) as number;
  const goal = { target: last + (Math.abs(last) || 1) * 5, direction: 'up' } as const;
  return forecast({ readings, past, kind, cycle, today, goal });
}

describe.each(shapes)('$name', (shape) => {
  it.each(seriesKinds)('as %s: a band with numbers and a chance in words, or why there is none', (kind) => {
    const result = ask(shape, kind);
    if (!result.given) {
      expect(result.reasons.length).toBeGreaterThan(0);
      for (const { en, zh } of result.reasons) expect(`${en} ${zh}`).not.toMatch(/NaN|undefined|Infinity|[{}]/);
      return;
    }
    const { band80, band50, median, chance = Number.NaN } = result;
    const ends = [band80[0], band50[0], median, band50[1], band80[1]];
    expect(ends.every(Number.isFinite)).toBe(true);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(result.line.flatMap((point) => [point.median, ...point.band80]).every(Number.isFinite)).toBe(true);
    expect(chanceWords(chance).en).toMatch(/^(under 1%|over 99%|[1-9]\d?%, about \d+ in \d+)$/);
    const said = [...result.assumptions, ...result.notes].map(({ en, zh }) => en + zh).join(' ');
    expect(said).not.toMatch(/NaN|undefined|Infinity|[{}]/);
  });
});

it('three readings are too few and said so', () => {
  const result = ask(shapes.find(({ name }) => name === 'three readings') as Shape, 'level');
  expect(result.given).toBe(false);
  expect(!result.given && result.reasons[0]?.en).toMatch(/^Not enough data/);
});

it('of what never moved nobody can tell how far it may move', () => {
  const result = ask(shapes.find(({ name }) => name === 'constant') as Shape, 'level');
  expect(!result.given && result.reasons[0]?.zh).toBe('每次读数都一样：还看不出数值可能变动多少。');
});
