// Series of prices, visits, money of the state, crimes, deaths in a war, and warm days.
import { jsonOf, rowsOf, type Row, textOf } from './packages.ts';
import { byCount, levels, type Maker, means, ofPrices, percentages, shares, sums, totals } from './shape.ts';

function prices(close: readonly number[], volume: readonly number[]): ReturnType<Maker> {
  return [
    ...ofPrices(close),
    levels(
      'price, by the month',
      'level, monthly or yearly',
      close.filter((_, i) => i % 21 === 20),
    ),
    levels('volume, mean of five days', 'level, weekly', means(volume, 5)),
    totals('volume', 'running total, weekly', sums(volume, 5)),
    totals('volume', 'running total, daily', volume),
  ];
}

/** `name = [[time, value], …]` in the text of a page. */
function pairsIn(path: string, name: string): number[] {
  const found = new RegExp(`${name} = (\\[\\[.*?\\]\\]);`, 's').exec(textOf('flot', path))?.[1] ?? '[]';
  return (JSON.parse(found) as [number, number][]).map(([, value]) => value);
}

function quoted(path: string, name: string): number[] {
  return [...textOf('@visx/mock-data', path).matchAll(new RegExp(`${name}: '([\\d.]+)'`, 'g'))].map((found) =>
    Number(found[1]),
  );
}

const levelsOf = (name: string, days: readonly number[]) => [
  levels(name, 'level, daily', days),
  levels(`${name}, mean of a week`, 'level, weekly', means(days, 7)),
];

type Month = Record<'wounds' | 'other' | 'disease' | 'army_size', number>;
type Account = Record<string, string | number>;

export const markets: Record<string, Maker> = {
  nasdaq: () => {
    const rows = rowsOf('dc', 'web/ndx.csv');
    return prices(
      rows.map((row) => Number(row['close'])),
      rows.map((row) => Number(row['volume']) / 1e6),
    );
  },
  apple: () => {
    const rows = rowsOf('@observablehq/sample-datasets', 'aapl.csv');
    return prices(
      rows.map((row) => Number(row['Close'])),
      rows.map((row) => Number(row['Volume']) / 1e6),
    );
  },
  'bitcoin-price': () => levelsOf('price', quoted('lib/mocks/bitcoinPrice.js', 'price').toReversed()),
  'city-temperature': () =>
    ["'New York'", "'San Francisco'", 'Austin'].flatMap((city) =>
      levelsOf(city, quoted('lib/mocks/cityTemperature.js', city)),
    ),
  'oil-and-euro': () =>
    ['oilprices', 'exchangerates'].flatMap((name) =>
      levelsOf(name, pairsIn('examples/axes-multiple/index.html', name)),
    ),
  'site-visits': () => {
    const days = pairsIn('examples/visitors/index.html', 'd').filter((visits) => visits > 0);
    return [
      ...levelsOf('visits', days),
      totals('visits', 'running total, daily', days),
      totals('visits', 'running total, weekly', sums(days, 7)),
    ];
  },
  'city-crimes': () =>
    byCount(rowsOf('dc', 'web/crime/crime.csv'), (row) => `${row['city']}, ${row['type']}, ${row['sub_type']}`).map(
      ([name, rows]) =>
        levels(
          name,
          name.includes('Percentage') ? 'percentage without counts' : 'level, monthly or yearly',
          rows.map((row) => row['number']),
        ),
    ),
  'federal-budget': () => {
    const accounts = jsonOf('vega-datasets', 'data/budget.json') as Account[];
    const years = Array.from({ length: 51 }, (_, i) => String(1962 + i));
    const of = (account: Account) => years.map((year) => Number(String(account[year] ?? 0).replaceAll(',', '')));
    const whole = years.map((_, i) => accounts.reduce((sum, account) => sum + (of(account)[i] as number), 0));
    const large = accounts
      .map((account) => ({ name: String(account['Account name']), values: of(account) }))
      .filter(({ values }) => values.every((value) => value > 0));
    return large.flatMap(({ name, values }) => [
      levels(name, 'level, monthly or yearly', values),
      levels(
        `${name}, of all`,
        'percentage without counts',
        values.map((value, i) => (100 * value) / (whole[i] as number)),
      ),
    ]);
  },
  'army-in-the-east': () => {
    const months = jsonOf('vega-datasets', 'data/crimea.json') as Month[];
    const died = months.map((month) => ({
      hits: month.disease,
      cases: month.disease + month.wounds + month.other,
    }));
    return [
      levels(
        'dead of disease',
        'level, monthly or yearly',
        months.map(({ disease }) => disease),
      ),
      levels(
        'size of the army',
        'level, monthly or yearly',
        months.map((month) => month.army_size),
      ),
      shares('of disease among the dead', 'share with counts', died),
      percentages('of disease among the dead', died),
    ];
  },
  'ufo-sightings': () => {
    const years = jsonOf('metrics-graphics', 'examples/data/ufo-sightings.json') as Row[];
    const counts = years.map((row) => Number(row['sightings']));
    return [levels('sightings', 'level, monthly or yearly', counts)];
  },
};
