// Measures the days of capacity forecasts on real series that packages ship, against the day a limit was really reached:
// `develop` while working on the model, the others for a report. Prints the table of docs/numbers/capacity.md.
import { capacityForecast } from '../src/core/capacity/capacity-forecast.ts';
import { addDays, type Day } from '../src/core/calendar/day.ts';
import { stepOf } from './real/asks.ts';
import { parts, seriesOf } from './real/series.ts';
import { type RealSeries, realKinds } from './real/shape.ts';

const asked = parts.filter((name) => process.argv.includes(name));
const shown = asked.length === 0 ? (['develop'] as const) : asked;
/** So many steps are known. */
const known = [12, 26, 52] as const;
const windows = 4;
const start: Day = '2020-01-06';

type Case = { kind: string; outcome: 'held' | 'earlier' | 'later' | 'open'; growth: string; width: number | null };
const cases: Case[] = [];
const refused = new Map<string, number>();

for (const series of shown.flatMap((part) => seriesOf(part))) {
  if (series.kind.startsWith('percentage') || series.kind.startsWith('share')) continue;
  for (const steps of known)
    for (const origin of originsOf(series, steps)) for (const share of [0.25, 0.5]) ask(series, origin, steps, share);
}

const percent = (count: number, of: number) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)}%`);
console.log(`${shown.join(', ')}: ${cases.length} forecasts with a date; ${new Date().toISOString().slice(0, 10)}\n`);
console.log(
  '| group | dates | judged | in the range | reached earlier | later or not | range open | median width, weeks |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
print('all', () => true);
for (const kind of realKinds) print(kind, (one) => one.kind === kind);
for (const growth of ['linear', 'exponential']) print(`${growth} likelier`, (one) => one.growth === growth);
console.log(`\nno date: ${[...refused].map(([reason, count]) => `${reason} ${count}`).join(', ')}`);

/** The limit: above the newest value by a share of what the known part moved. */
function ask({ kind, points }: RealSeries, origin: number, steps: number, share: number): void {
  const step = stepOf(kind);
  const values = points.map(({ value }) => value);
  const some = values.slice(origin - steps, origin);
  const highest = Math.max(...some);
  const limit = highest + share * (highest - Math.min(...some));
  const dayOf = (place: number) => addDays(start, (place - origin) * step);
  const reads = some.map((value, place) => ({ day: dayOf(origin - steps + place), value }));
  const forecast = capacityForecast(reads, limit);
  if (!forecast.given) {
    refused.set(forecast.reason, (refused.get(forecast.reason) ?? 0) + 1);
    return;
  }
  const place = values.findIndex((value, at) => at >= origin && value >= limit);
  const day = place === -1 ? null : dayOf(place);
  const end = dayOf(values.length - 1);
  cases.push({
    kind,
    growth: forecast.ranges[0]?.growth ?? '',
    outcome: outcomeOf(forecast, day, end, step),
    width: forecast.to === null ? null : (Date.parse(forecast.to) - Date.parse(forecast.from)) / 604_800_000,
  });
}

/** A day is known to a step: readings tell no more. Where the series ends before, nothing is known. */
function outcomeOf(range: { from: Day; to: Day | null }, day: Day | null, end: Day, step: number): Case['outcome'] {
  const { from, to } = range;
  if (day === null) return to !== null && end > to ? 'later' : 'open';
  if (day < from) return 'earlier';
  return to === null || addDays(day, 1 - step) <= to ? 'held' : 'later';
}

function* originsOf({ points }: RealSeries, steps: number): Generator<number> {
  const room = points.length - steps - 4;
  if (room <= 0) return;
  const every = Math.max(steps / 2, room / windows);
  for (let at = steps; at < points.length - 4; at += every) yield Math.floor(at);
}

function print(name: string, isIn: (one: Case) => boolean): void {
  const some = cases.filter(isIn);
  if (some.length === 0) return;
  const of = (outcome: Case['outcome']) => some.filter((one) => one.outcome === outcome).length;
  const judged = some.length - of('open');
  const widths = some.flatMap(({ width }) => (width === null ? [] : [width])).toSorted((a, b) => a - b);
  const median = widths[Math.floor(widths.length / 2)];
  const cells = [
    some.length,
    judged,
    percent(of('held'), judged),
    percent(of('earlier'), judged),
    percent(of('later'), judged),
    percent(some.filter(({ width }) => width === null).length, some.length),
    median?.toFixed(1) ?? '–',
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
