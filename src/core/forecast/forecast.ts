// The forecast of a key result's value at the end of its cycle: a band, a chance and what it takes for granted, or why there is none.
import type { Direction } from '../okr/words.ts';
import { zonesOf } from '../calendar/cycle.ts';
import { addDays, type Day, dayFromNumber, dayNumber } from '../calendar/day.ts';
import type { Text } from '../text.ts';
import { latest, type Reading } from '../standing/reading.ts';
import { fill, percent, type Trace } from '../standing/trace.ts';
import type { Adjustment } from './adjustment.ts';
import type { SeriesKind } from './series-kind.ts';
import { behaviourChecks, changedOn } from './behaviour.ts';
import { reliable } from './chance.ts';
import { isReached } from '../numbers/compare.ts';
import { chanceOf, type Distribution } from './distribution.ts';
import { type GateCheck, type GateInput, gate, gateLimits, isManualOnly, isOver } from './gate.ts';
import { intervalOf, type Point, pointsOf } from './model.ts';
import { type Projection, project } from './project.ts';
import { extremeBaseline } from './regression-to-mean.ts';

export type Goal = { target: number; direction: Direction };

export type ForecastInput = GateInput & {
  kind: SeriesKind;
  baseline?: number | null | undefined;
  goal?: Goal | undefined;
  unit?: string | undefined;
  adjustment?: Adjustment | undefined;
  /** Older readings than those a forecast follows, oldest first: a reading a week is enough to know the season. */
  past?: readonly Reading[] | undefined;
};

export type Band = [low: number, high: number];
export type ForecastPoint = { at: Day; median: number; band50: Band; band80: Band };

export type Forecast = ForecastPoint & {
  given: true;
  model: Text;
  /** P(the value at the end reaches the target), 0–1; absent without a goal. */
  chance: number | undefined;
  /** Where the readings before the cycle alone would have led; `undefined` with fewer than eight of them. */
  doNothing: ForecastPoint[] | undefined;
  /** Change per `days` days: as it is, and as it would have to be to reach the target. */
  pace: { recent: number; needed: number | undefined; days: number };
  /** For the chart, from the first step after the last reading to the end. */
  line: ForecastPoint[];
  assumptions: Text[];
  notes: Text[];
  checks: GateCheck[];
  trace: Trace;
};

export type NoForecast = { given: false; reasons: Text[]; checks: GateCheck[]; trace: Trace };

/**
 * The value on the last day of the cycle: median, 50 % and 80 % bands, the chance to reach the target. Pure and
 * reproducible. It never changes a grade or anybody's confidence.
 */
export function forecast(input: ForecastInput): Forecast | NoForecast {
  const { points, checks } = gate(input);
  if (checks.some((check) => !check.ok)) return noForecast(checks);
  const all = [...checks, ...behaviourChecks(input.kind, points)];
  return all.some((check) => !check.ok) ? noForecast(all) : given(input, points, all);
}

function given(input: ForecastInput, points: readonly Point[], checks: GateCheck[]): Forecast {
  const { cycle, goal } = input;
  const around = aroundOf(input, points);
  const projection = project(input.kind, points, cycle.end, around);
  const { model, season, end, last, ahead } = projection;
  const days = Math.round(intervalOf(points) as number);
  const result = {
    ...pointOf(cycle.end, end),
    chance: goal && reliable(chanceOf(end, goal), input.kind, isReached(last.value, goal)),
    pace: { recent: model.pace * days, needed: goal && ((goal.target - last.value) / ahead) * days, days },
  };
  return {
    given: true,
    ...result,
    model: model.name,
    doNothing: doNothing(input, points),
    line: lineOf(projection),
    assumptions: [
      ...model.assumptions,
      ...(season
        ? [fill(lastYear, { share: percent(season.share) })]
        : [isYearKnown(around.past, last) ? seasonNotUsed : seasonUnknown]),
      ...alwaysAssumed,
      fill(sampleSize, { n: points.length }),
    ],
    notes: [...(model.notes ?? []), ...notesOf(input, points)],
    checks,
    trace: traceOf(result, projection, input, points.length),
  };
}

/** The past ends where the points begin, and begins where the metric was last defined anew. */
function aroundOf({ adjustment, past = [], definedSince = '', cycle }: ForecastInput, points: readonly Point[]) {
  const [first] = points;
  const since = definedSince === '' ? Number.NEGATIVE_INFINITY : dayNumber(definedSince);
  const older = pointsOf(past, zonesOf(cycle));
  return { adjustment, past: older.filter(({ day }) => day >= since && day < (first as Point).day) };
}

function isYearKnown([first]: readonly Point[], last: Point): boolean {
  return first !== undefined && last.day - first.day >= 365;
}

function doNothing(input: ForecastInput, points: readonly Point[]): ForecastPoint[] | undefined {
  const before = points.filter((point) => dayFromNumber(point.day) < input.cycle.start);
  if (before.length < gateLimits.inTotal) return undefined;
  return lineOf(project(input.kind, before, input.cycle.end, aroundOf(input, before)));
}

function lineOf({ last, marks, distributions }: Projection): ForecastPoint[] {
  const from = dayFromNumber(last.day);
  return distributions.map((distribution, i) => pointOf(addDays(from, marks[i] as number), distribution));
}

function pointOf(at: Day, distribution: Distribution): ForecastPoint {
  const bandOf = (share: number): Band => [
    distribution.quantile((1 - share) / 2),
    distribution.quantile((1 + share) / 2),
  ];
  return { at, median: distribution.quantile(0.5), band50: bandOf(0.5), band80: bandOf(0.8) };
}

function notesOf(input: ForecastInput, points: readonly Point[]): Text[] {
  const { kind, readings, baseline, cycle, adjustment, event, today } = input;
  const isLevel = kind === 'level' || kind === 'proportion';
  const changed = isLevel ? changedOn(points, dayNumber(cycle.start)) : undefined;
  const notes = [
    changed === undefined ? undefined : fill(somethingChanged, { day: dayFromNumber(changed) }),
    isManualOnly(readings) ? manualOnly : undefined,
    event && isOver(event, today) ? fill(eventOver, { until: event.until as string, note: event.note }) : undefined,
    isLevel ? extremeBaseline(baseline, readings, cycle) : undefined,
    adjustment?.text,
  ];
  return notes.filter((note) => note !== undefined);
}

function traceOf(
  result: ForecastPoint & { chance: number | undefined; pace: Forecast['pace'] },
  { model, last, ahead }: Projection,
  { goal, unit, readings }: ForecastInput,
  n: number,
): Trace {
  const [low, high] = result.band80;
  const { recent, needed, days } = result.pace;
  const source = latest(readings)?.source;
  return {
    formula: model.formula,
    reason: model.why,
    inputs: [
      { name: { en: 'Last reading', zh: '最近读数' }, value: last.value, unit, source, at: dayFromNumber(last.day) },
      { name: { en: 'Readings used', zh: '所用读数' }, value: n },
      { name: { en: 'Days to the end', zh: '距结束天数' }, value: ahead, at: result.at },
      ...(goal ? [{ name: { en: 'Target', zh: '目标值' }, value: goal.target, unit }] : []),
    ],
    steps: [
      {
        what: fill({ en: 'Change per {days} {days|day|days}', zh: '每 {days} 天的变化' }, { days }),
        value: recent,
        unit,
      },
      ...(needed === undefined ? [] : [{ what: fill(neededText, { days }), value: needed, unit }]),
      { what: { en: '80% band, low end', zh: '80% 区间下端' }, value: low, unit },
      { what: { en: '80% band, high end', zh: '80% 区间上端' }, value: high, unit },
      ...(result.chance === undefined ? [] : [{ what: chanceText, value: result.chance, unit: 'chance' }]),
    ],
    result: result.median,
    unit,
  };
}

/** No number, and the texts of the checks that failed. */
export function noForecast(checks: GateCheck[]): NoForecast {
  const reasons = checks.filter((check) => !check.ok).map((check) => check.text);
  const reason = {
    en: reasons.map((text) => text.en).join(' '),
    zh: reasons.map((text) => text.zh).join(''),
  };
  const trace: Trace = { formula: { en: 'No forecast', zh: '没有预测' }, inputs: [], reason, result: null };
  return { given: false, reasons, checks, trace };
}

const alwaysAssumed: Text[] = [
  {
    en: 'No release effect, campaign or other event changes the course.',
    zh: '没有版本发布、营销活动等事件改变走势。',
  },
  { en: 'The metric keeps its definition.', zh: '指标定义不变。' },
];

const seasonUnknown: Text = {
  en: 'No season: less than a year of readings cannot show one.',
  zh: '不考虑季节：读数不满一年，看不出季节变化。',
};
const seasonNotUsed: Text = {
  en: 'The season of the year before does not come again.',
  zh: '不考虑季节：去年同期的走势不会重现。',
};
const lastYear: Text = {
  en: 'Of last year’s course, {share} comes again.',
  zh: '去年同期的走势会重现 {share}。',
};
const somethingChanged: Text = {
  en: 'Something changed around {day}: readings since then say where it stands, and the band is wider for it.',
  zh: '{day} 前后有过明显变化：目前的水平以此后的读数为准，区间也因此更宽。',
};
const sampleSize: Text = { en: 'Based on {n} {n|reading|readings}.', zh: '依据 {n} 个读数。' };

const neededText: Text = { en: 'Change per {days} {days|day|days} that is needed', zh: '每 {days} 天需要的变化' };
const chanceText: Text = { en: 'Chance to reach the target', zh: '达成概率' };
const eventOver: Text = {
  en: 'Until {until} an event was expected to change the course: {note}',
  zh: '曾有人提出，{until} 之前有事件会改变走势：{note}',
};
const manualOnly: Text = { en: 'All values were typed by hand.', zh: '所有读数都是手动填写的。' };
