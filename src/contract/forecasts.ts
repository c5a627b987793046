// Forecasts: where a key result will end, with its bands and what it takes for granted, or why nobody can tell; and how good they were.
import { z } from 'zod';
import { seriesKinds } from '../core/forecast/series-kind.ts';
import { endpoint } from './endpoint.ts';
import { day, id, statement, text } from './fields.ts';
import { eventAhead, keyResult } from './key-results.ts';
import { trace } from './why.ts';

const share = z.number().min(0).max(1);
const band = z.tuple([z.number(), z.number()]);
const dayBand = z.tuple([day, day]);
const texts = z.array(text);
/** In the unit of the metric. */
const point = z.object({ at: day, median: z.number(), band50: band, band80: band });
/** Every check of the gate, passed or not. */
const checks = z.array(z.object({ code: z.string(), ok: z.boolean(), text }));

/** The value on the last day of the cycle. */
export const valueForecast = point.extend({
  given: z.literal(true),
  model: text,
  chance: share.optional(),
  /** Where the readings before the cycle alone would have led. */
  doNothing: z.array(point).optional(),
  /** Change per `days` days: as it is, and as it would have to be. */
  pace: z.object({ recent: z.number(), needed: z.number().optional(), days: z.number() }),
  line: z.array(point),
  assumptions: texts,
  notes: texts,
  checks,
  trace,
});

export type ValueForecast = z.infer<typeof valueForecast>;

/** The day the last step of a milestone is accepted. */
export const milestoneForecast = z.object({
  given: z.literal(true),
  median: day,
  band50: dayBand,
  band80: dayBand,
  chance: share,
  assumptions: texts,
  trace,
});

export type MilestoneForecast = z.infer<typeof milestoneForecast>;

export const noForecast = z.object({ given: z.literal(false), reasons: texts, checks, trace });

export const keyResultForecast = z.object({
  keyResultId: id,
  /** What kind of number it is treated as: chosen by a person, or suggested and why. Null for milestones. */
  series: z.object({ kind: z.enum(seriesKinds), isChosen: z.boolean(), why: text }).nullable(),
  /** Null where a forecast of a value has no meaning: guards, milestones, limits, days outside the cycle. */
  value: z.union([valueForecast, noForecast]).nullable(),
  milestone: z.union([milestoneForecast, noForecast]).nullable(),
  eventAhead: eventAhead.nullable(),
  /** Where confidence and chance contradict each other. */
  question: text.nullable(),
});
export type KeyResultForecast = z.infer<typeof keyResultForecast>;

const record = z.object({
  keyResults: z.number().int(),
  /** Each key result is forecast at a third, half and two thirds of its cycle. */
  forecasts: z.number().int(),
  /** Share of outcomes that the bands held. */
  coverage50: share.nullable(),
  coverage80: share.nullable(),
  /** Mean squared error of the chance, and of taking the last value or a straight line as certain; lower is better. */
  brier: z.object({ forecast: share, lastValue: share, straightLine: share }).nullable(),
});

export const forecastRecord = z.object({
  /** Closed key results below which nothing can be said, and bands are drawn as computed. */
  needed: z.number().int(),
  all: record,
  teams: z.array(
    record.extend({
      team: z.object({ id, name: z.string() }),
      /** How many times as wide bands are drawn because of this, for kinds of numbers where they are not as wide as at first. */
      adjustments: z.array(z.object({ kind: z.enum(seriesKinds), factor: z.number(), text })),
    }),
  ),
});
export type ForecastRecord = z.infer<typeof forecastRecord>;

const path = '/api/key-results/{keyResultId}';

export const forecastsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: `${path}/forecast`,
    summary: 'Where a key result will end: median, bands, chance, pace and assumptions, or why there is no forecast',
    reply: keyResultForecast,
  }),
  turnOff: endpoint({
    method: 'PUT',
    path: `${path}/event-ahead`,
    summary: 'An event will change this: no forecast from now on, and why',
    body: z.object({ note: statement, until: day.nullable().default(null) }),
    reply: keyResult,
    refusals: ['cycle-closed'],
  }),
  turnOn: endpoint({
    method: 'DELETE',
    path: `${path}/event-ahead`,
    summary: 'No event after all: forecast again',
    reply: keyResult,
    refusals: ['cycle-closed'],
  }),
  record: endpoint({
    method: 'GET',
    path: '/api/forecast-record',
    summary: 'How good forecasts were: closed key results forecast again, against what came',
    reply: forecastRecord,
  }),
  chooseKind: endpoint({
    method: 'PUT',
    path: `${path}/series-kind`,
    summary: 'Say what kind of number it is, which decides the model; null leaves it to the suggestion',
    body: z.object({ kind: z.enum(seriesKinds).nullable() }),
    reply: keyResult,
    refusals: ['cycle-closed'],
  }),
};
