// Measures how often the forecast's bands hold what comes, on synthetic series; prints the table of docs/numbers/forecast.md.
import { addDays, daysBetween } from '../src/core/calendar/day.ts';
import { forecast } from '../src/core/forecast/forecast.ts';
import { seeded } from '../src/core/forecast/random.ts';
import type { Reading } from '../src/core/standing/reading.ts';
import { cycle, edges, families, type Family } from './synthetic-series.ts';

type Score = { n: number; in50: number; in80: number; brier: number; lastValue: number; straightLine: number };

const perFamily = Number(process.argv[2] ?? 1000);
/** Another word, other series: choices were made on the series without one. */
const seed = process.argv[3] ?? '';

console.log('| family | series | in 50 % band | in 80 % band | Brier | last value | straight line |');
console.log('|---|---:|---:|---:|---:|---:|---:|');
const scores = families.map(print);
const add = (a: Score, b: Score): Score => ({
  n: a.n + b.n,
  in50: a.in50 + b.in50,
  in80: a.in80 + b.in80,
  brier: a.brier + b.brier,
  lastValue: a.lastValue + b.lastValue,
  straightLine: a.straightLine + b.straightLine,
});
console.log(row('all of these', scores.reduce(add)));
edges.map(print);

function print(family: Family): Score {
  const score = measure(family);
  console.log(row(family.name, score));
  return score;
}

function measure({ name, make }: Family): Score {
  const random = seeded(seed + name);
  const score: Score = { n: 0, in50: 0, in80: 0, brier: 0, lastValue: 0, straightLine: 0 };
  for (let i = 0; i < perFamily; i++) {
    const { kind, readings } = make(random);
    const end = (readings.at(-1) as Reading).value;
    // Seen until some day between a third and two thirds of the cycle.
    const today = addDays(cycle.start, 30 + random.index(31));
    const seen = readings.filter((reading) => reading.at <= today);
    const target = targetFor(readings, make(random).readings);
    const goal = { target, direction: 'up' } as const;
    const result = forecast({ readings, kind, cycle, today, goal });
    if (!result.given) continue;
    const hit = Number(end >= target);
    score.n += 1;
    score.in50 += Number(end >= result.band50[0] && end <= result.band50[1]);
    score.in80 += Number(end >= result.band80[0] && end <= result.band80[1]);
    score.brier += ((result.chance as number) - hit) ** 2;
    score.lastValue += (Number((seen.at(-1) as Reading).value >= target) - hit) ** 2;
    score.straightLine += (Number(straightLine(seen) >= target) - hit) ** 2;
  }
  return score;
}

/** From where the cycle starts, as far as another series of the family went: set without knowing how this one ends. */
function targetFor(readings: readonly Reading[], sibling: readonly Reading[]): number {
  return atStart(readings) + (sibling.at(-1) as Reading).value - atStart(sibling);
}

function atStart(readings: readonly Reading[]): number {
  return (readings.findLast((reading) => reading.at <= cycle.start) as Reading).value;
}

function straightLine(seen: readonly Reading[]): number {
  const [first, last] = [seen[0] as Reading, seen.at(-1) as Reading];
  return last.value + ((last.value - first.value) / daysBetween(first.at, last.at)) * daysBetween(last.at, cycle.end);
}

function row(name: string, { n, in50, in80, brier, lastValue, straightLine: line }: Score): string {
  const share = (count: number) => `${((100 * count) / n).toFixed(1)} %`;
  const mean = (sum: number) => (sum / n).toFixed(3);
  return `| ${name} | ${n} | ${share(in50)} | ${share(in80)} | ${mean(brier)} | ${mean(lastValue)} | ${mean(line)} |`;
}
