// Series for the third report: changelogs of thirteen libraries, releases of a runtime, a price index, a batter, a share, wheat and driving;
// and for the fourth: changelogs of seventeen more, and trades of a country.
import { changelog, entriesADay } from './changelogs.ts';
import { jsonOf, type PackageName, rowsOf, type Row, textOf } from './packages.ts';
import { register } from './registers.ts';
import { byCount, levels, type Maker, ofPrices, percentages, shares, sums, totals } from './shape.ts';

const libraries: [PackageName, string][] = [
  ['antd', 'CHANGELOG.en-US.md'],
  ['body-parser', 'HISTORY.md'],
  ['codemirror', 'CHANGELOG.md'],
  ['commander', 'CHANGELOG.md'],
  ['debug', 'CHANGELOG.md'],
  ['element-ui', 'CHANGELOG.en-US.md'],
  ['ember-source', 'CHANGELOG.md'],
  ['mocha', 'CHANGELOG.md'],
  ['moment', 'CHANGELOG.md'],
  ['mongodb', 'HISTORY.md'],
  ['nodemailer', 'CHANGELOG.md'],
  ['prosemirror-view', 'CHANGELOG.md'],
  ['winston', 'CHANGELOG.md'],
];

const changesOf = ([name, path]: readonly [PackageName, string]): [string, Maker] => [
  `${name}-changes`,
  () => {
    const text = textOf(name, path);
    return [...changelog(text), totals('entries', 'running total, daily', entriesADay(text))];
  },
];

type Version = { version: string; date: string; lts: boolean | string };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `static TA_Real name[252] = {1.5,2,…};` */
function listIn(text: string, name: string): number[] {
  const found = new RegExp(`${name}_daily_ref_0_PRIV\\[252\\] = \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
  return found.split(',').map(Number);
}

export const third: Record<string, Maker> = {
  ...Object.fromEntries(libraries.map(changesOf)),
  'node-releases': () =>
    register({
      items: jsonOf('node-releases', 'data/raw/nodejs.json') as Version[],
      at: ({ date }) => date,
      group: ({ version }) => version.split('.')[0] as string,
      from: 0,
      isHit: ({ lts }) => lts !== false,
      what: 'with long support',
    }),
  'price-index': () => {
    const years = jsonOf('us-inflation', 'bls-cpi-data.json') as Record<string, number | ''>[];
    const index = years.flatMap((year) => months.map((month) => Number(year[month]))).filter((value) => value > 0);
    const risen = index.slice(12).map((value, i) => 100 * (value / (index[i] as number) - 1));
    const rises = index.slice(1).map((value, i) => Number(value > (index[i] as number)));
    return [
      levels('index', 'level, monthly or yearly', index),
      levels('risen in twelve months', 'percentage without counts', risen),
      shares(
        'months in which it rose',
        'share with counts',
        sums(rises, 12).map((hits) => ({ hits, cases: 12 })),
      ),
    ];
  },
  batter: () => {
    const rows = rowsOf('dygraphs', '_site/suzuki-mariners.txt');
    return ['Suzuki', 'Mariners'].flatMap((who) => {
      const games = rows.map((row) => String(row[who]).split('/').map(Number) as [number, number]);
      const hits = games.map(([hit]) => hit);
      const counted = games.map(([hit, cases]) => ({ hits: hit, cases }));
      return [
        shares(`hits, ${who}`, 'share with counts', counted),
        percentages(`hits, ${who}`, counted),
        totals(`hits, ${who}`, 'running total, weekly', hits),
        levels(`hits a game, ${who}`, 'level, weekly', hits),
      ];
    });
  },
  'listed-share': () => {
    const text = textOf('talib', 'src/lib/src/tools/ta_regtest/test_data.c');
    const volume = listIn(text, 'volume').map((shares) => shares / 1e6);
    return [
      ...ofPrices(listIn(text, 'close')),
      levels('volume', 'level, daily', volume),
      totals('volume', 'running total, daily', volume),
    ];
  },
  'wheat-and-wages': () => {
    const years = jsonOf('vega-datasets', 'data/wheat.json') as Row[];
    return ['wheat', 'wages'].map((name) =>
      levels(
        name,
        'level, monthly or yearly',
        years.map((row) => row[name]),
      ),
    );
  },
  driving: () => {
    const years = jsonOf('vega-datasets', 'data/driving.json') as Row[];
    return ['miles', 'gas'].map((name) =>
      levels(
        name,
        'level, monthly or yearly',
        years.map((row) => row[name]),
      ),
    );
  },
};

const moreLibraries: [PackageName, string][] = [
  ['cheerio', 'History.md'],
  ['connect', 'HISTORY.md'],
  ['ioredis', 'Changelog.md'],
  ['jade', 'History.md'],
  ['koa', 'History.md'],
  ['leaflet', 'CHANGELOG.md'],
  ['mapbox-gl', 'CHANGELOG.md'],
  ['mysql', 'Changes.md'],
  ['redis', 'changelog.md'],
  ['serve-static', 'HISTORY.md'],
  ['stylus', 'History.md'],
  ['superagent', 'History.md'],
  ['tinymce', 'CHANGELOG.md'],
  ['video.js', 'CHANGELOG.md'],
  ['vuex', 'CHANGELOG.md'],
  ['webdriverio', 'CHANGELOG.md'],
  ['zone.js', 'CHANGELOG.md'],
];

type Trade = { job: string; sex: string; year: number; perc: number };

export const fourth: Record<string, Maker> = {
  ...Object.fromEntries(moreLibraries.map(changesOf)),
  trades: () =>
    byCount(jsonOf('vega-datasets', 'data/jobs.json') as Trade[], ({ job, sex }) => `${job}, ${sex}`).map(
      ([name, years]) =>
        levels(
          name,
          'percentage without counts',
          years.toSorted((a, b) => a.year - b.year).map(({ perc }) => 100 * perc),
        ),
    ),
};
