// Measures forecasts on real series that packages ship: `develop` while working on a model, each `held-out` for a report, and no
// more than once before the next change. Prints the tables of docs/numbers/forecast.md.
import { type Asked, asksOf } from './real/asks.ts';
import { line, walk } from './real/beside.ts';
import { parts, seriesOf } from './real/series.ts';
import { realKinds } from './real/shape.ts';

const part = parts.find((name) => name === process.argv[2]) ?? 'develop';
const most = Number(process.argv[3] ?? 12);

type Case = {
  kind: string;
  dataSet: string;
  series: string;
  known: number;
  withHistory: boolean;
  model: string;
  held50: boolean;
  /** Of ours, the walk and the line: inside the 80 % band, width and interval score over what the series moves in a quarter. */
  bands: { held: boolean; width: number; score: number; miss: number }[];
  chances: { said: number; walk: number; line: number; came: number }[];
};

const cases: Case[] = [];
const refused = new Map<string, number>();
const totalAsked = new Map<string, number>();
for (const series of seriesOf(part))
  for (const asked of asksOf(series, most)) {
    const group = `${asked.withHistory ? 'with' : 'without'} history, ${asked.known} weeks known`;
    totalAsked.set(group, (totalAsked.get(group) ?? 0) + 1);
    const made = caseOf(asked);
    if (made) cases.push(made);
    else
      for (const check of asked.forecast.checks)
        if (!check.ok) refused.set(`${group}: ${check.code}`, (refused.get(`${group}: ${check.code}`) ?? 0) + 1);
  }

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

console.log(
  `${part}: ${cases.length} forecasts of ${new Set(cases.map((one) => `${one.dataSet} ${one.series} ${one.kind}`)).size} series, ${new Set(cases.map((one) => one.dataSet)).size} data sets; ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log(
  '| group | series | forecasts | in 50% band | in 80% band | random walk | straight line | width ÷ walk that holds as often | interval score ÷ walk | Brier | walk | line |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
print('all', () => true);
for (const kind of realKinds) print(kind, (one) => one.kind === kind);
for (const withHistory of [false, true])
  for (const known of [4, 6, 8, 10])
    print(
      `${withHistory ? 'with' : 'without'} history, ${known} weeks known`,
      (one) => one.withHistory === withHistory && one.known === known,
    );
for (const known of [4, 6, 8, 10]) print(`${known} weeks known`, (one) => one.known === known);
if (process.argv.includes('--models'))
  for (const [model] of Map.groupBy(cases, ({ model: name }) => name)) print(model, (one) => one.model === model);
if (process.argv.includes('--sets'))
  for (const [name] of Map.groupBy(cases, ({ kind, dataSet }) => `${kind}: ${dataSet}`))
    print(name, (one) => `${one.kind}: ${one.dataSet}` === name);

console.log('\n| said | targets | said on average | came | random walk: came |');
console.log('|---|---:|---:|---:|---:|');
const chances = cases.flatMap((one) => one.chances);
for (let tenth = 0; tenth < 10; tenth++) {
  const within = (share: number) => Math.min(9, Math.floor(share * 10)) === tenth;
  const ours = chances.filter(({ said }) => within(said));
  const walks = chances.filter((one) => within(one.walk));
  console.log(
    `| ${tenth * 10}–${tenth * 10 + 10}% | ${ours.length} | ${percent(mean(ours.map(({ said }) => said)))} | ${percent(mean(ours.map(({ came }) => came)))} | ${percent(mean(walks.map(({ came }) => came)))} |`,
  );
}
const under = chances.filter(({ said }) => said < 0.01);
const over = chances.filter(({ said }) => said > 0.99);
console.log(
  `\nunder 1%: ${under.length}, came ${percent(mean(under.map(({ came }) => came)))}; over 99%: ${over.length}, came ${percent(mean(over.map(({ came }) => came)))}`,
);
console.log('\nno forecast, and why:');
for (const [group, n] of totalAsked) {
  const why = [...refused]
    .filter(([key]) => key.startsWith(`${group}:`))
    .map(([key, count]) => `${key.split(': ')[1]} ${count}`);
  console.log(`- ${group}: ${n} asked; ${why.join(', ') || 'none refused'}`);
}

function caseOf(asked: Asked): Case | undefined {
  const { forecast, series, actual, typical, known, withHistory } = asked;
  if (!forecast.given) return undefined;
  const { band50, band80, model } = forecast;
  const [walking, straight] = [walk(asked), line(asked)];
  const bandOf = (low: number, high: number) => {
    const outside = Math.max(0, low - actual, actual - high);
    const [middle, half80] = [(low + high) / 2, (high - low) / 2];
    return {
      held: outside === 0,
      width: (high - low) / typical,
      score: (high - low + 10 * outside) / typical,
      miss: Math.abs(actual - middle) / half80,
    };
  };
  return {
    kind: series.kind,
    dataSet: series.dataSet,
    series: series.name,
    known,
    withHistory,
    model: model.en,
    held50: actual >= band50[0] && actual <= band50[1],
    bands: [bandOf(...band80), ...[walking, straight].map((one) => bandOf(one.quantile(0.1), one.quantile(0.9)))],
    chances: asked.chances.map(({ target, up, chance, isHit }) => ({
      said: chance,
      walk: up ? walking.atLeast(target) : walking.atMost(target),
      line: up ? straight.atLeast(target) : straight.atMost(target),
      came: Number(isHit),
    })),
  };
}

function print(name: string, isIn: (one: Case) => boolean): void {
  const some = cases.filter(isIn);
  if (some.length === 0) return;
  const band = (which: number) => some.map(({ bands }) => bands[which] as Case['bands'][number]);
  const [ours, walks, lines] = [band(0), band(1), band(2)];
  const held = (bands: typeof ours) => mean(bands.map((one) => Number(one.held)));
  const said = some.flatMap((one) => one.chances);
  const brier = (of: 'said' | 'walk' | 'line') => mean(said.map((one) => (one[of] - one.came) ** 2)).toFixed(3);
  const stretch = quantile(
    walks.map(({ miss }) => (Number.isNaN(miss) ? 0 : miss)),
    held(ours),
  );
  const width = median(ours.map((one) => one.width)) / (median(walks.map((one) => one.width)) * stretch);
  const score = mean(ours.map((one) => one.score)) / mean(walks.map((one) => one.score));
  const series = new Set(some.map((one) => `${one.dataSet} ${one.series} ${one.kind}`)).size;
  const cells = [
    series,
    some.length,
    percent(mean(some.map((one) => Number(one.held50)))),
    percent(held(ours)),
    percent(held(walks)),
    percent(held(lines)),
    width.toFixed(2),
    score.toFixed(2),
    brier('said'),
    brier('walk'),
    brier('line'),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] as number;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
