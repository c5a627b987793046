// FORECAST: the forecast of one key result from its daily readings up to mid-quarter; the floor sums the same readings once.
import { quarterOf } from '../src/core/calendar/cycle.ts';
import { addDays } from '../src/core/calendar/day.ts';
import { type ForecastInput, forecast } from '../src/core/forecast/forecast.ts';
import { type SeriesKind, seriesKinds } from '../src/core/forecast/series-kind.ts';
import { seeded } from './random.ts';
import type { Work } from './result.ts';
import { pairedRounds, processorRate } from './rounds.ts';

const year = 365;

export const forecasts: Work = {
  id: 'FORECAST',
  name: 'forecast of a key result, a year of daily readings',
  async measure({ quick }) {
    const milliseconds = quick ? 100 : 1000;
    const given = inputs(year);
    const rounds = await pairedRounds(
      quick ? 2 : 5,
      () => processorRate(inTurn(given, forecast), milliseconds),
      () => processorRate(inTurn(given, sum), milliseconds),
    );
    const growths = seriesKinds.map((kind) => [kind, growthOf(kind, milliseconds)] as const);
    return {
      ...rounds,
      unit: 'forecasts/s of processor time',
      must: 'ten times the history in at most 20 times the time, whatever kind of number it is',
      reached: growths.every(([, growth]) => growth <= 20),
      also: Object.fromEntries(growths.map(([kind, growth]) => [`time for 10 times the history, ${kind}`, growth])),
    };
  },
};

/** One of each kind. */
function inputs(days: number): ForecastInput[] {
  return seriesKinds.map((kind) => inputOf(kind, days));
}

/** Rising like a total and with counts, so that every kind of number fits. */
function inputOf(kind: SeriesKind, days: number): ForecastInput {
  const random = seeded(days);
  let value = 0;
  const readings = Array.from({ length: days }, (_, at) => {
    value += random.integer(0, 8);
    return { at: addDays('2026-11-19', at + 1 - days), value, numerator: random.integer(0, 90), denominator: 100 };
  });
  return { readings, kind, cycle: quarterOf('2026-10-01'), today: '2026-11-20' };
}

function growthOf(kind: SeriesKind, milliseconds: number): number {
  const [short, long] = [inputOf(kind, 500), inputOf(kind, 5000)];
  const rateOf = (input: ForecastInput) => processorRate(() => forecast(input), milliseconds);
  rateOf(short);
  return rateOf(short) / rateOf(long);
}

let seen = 0;

function sum({ readings }: ForecastInput): void {
  for (const { value } of readings) seen += value;
}

function inTurn<T>(list: readonly T[], work: (item: T) => unknown): () => void {
  let turn = 0;
  return () => {
    work(list[turn] as T);
    turn = (turn + 1) % list.length;
  };
}
