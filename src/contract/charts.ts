// Charts of key results as data and as images, and the public link that shows them outside.
import { z } from 'zod';
import { chartThemes } from '../core/chart/chart-look.ts';
import { endpoint } from './endpoint.ts';
import { zones } from './cycles.ts';
import { day, id, lang } from './fields.ts';

const at = z.string();
const point = z.object({ at, value: z.number() });

/** A measured key result over its cycle; `core/chart` draws it. */
const line = z.object({
  shape: z.literal('line'),
  unit: z.string(),
  start: day,
  end: day,
  /** Whose days they are. */
  zones: zones.readonly().optional(),
  readings: z.array(point).readonly(),
  /** Readings of the key result that this one carries on. */
  earlier: z.array(point).readonly(),
  /** From these readings on the source counted by another definition. */
  redefined: z.array(at).readonly(),
  /** What people wrote at check-ins. */
  notes: z.array(z.object({ at, text: z.string() })).readonly(),
  keep: z.enum(['reach', 'at-most', 'at-least']),
  frozenTarget: z.number().nullable(),
  target: z.number().nullable(),
  range: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Corners of the expected line. */
  expected: z.array(point).readonly(),
  /** Where it began, on the day it began. */
  baseline: point.nullable(),
  /** From the last reading on, with the 80 % band. */
  forecast: z.array(z.object({ at, low: z.number(), median: z.number(), high: z.number() })).readonly(),
  doNothing: z.array(point).readonly(),
});

/** A milestone: the weight of its accepted steps against the plan. */
const burnUp = z.object({
  shape: z.literal('burn-up'),
  start: day,
  end: day,
  /** Whose days they are. */
  zones: zones.readonly().optional(),
  today: day,
  steps: z
    .array(z.object({ text: z.string(), due: day.nullable(), weight: z.number(), acceptedAt: z.string().nullable() }))
    .readonly(),
  expected: z.array(point).readonly(),
  /** The day the last step is accepted, with the 80 % band. */
  finish: z.object({ low: day, median: day, high: day }).nullable(),
});

export const chart = z.discriminatedUnion('shape', [line, burnUp]);

/** What the link shows besides the badge; nothing of it unless somebody switched it on. */
export const shows = z.object({
  /** The words of the key result. */
  name: z.boolean(),
  /** The chart with its readings, target and forecast. */
  chart: z.boolean(),
  /** On the chart, what people wrote at check-ins. */
  notes: z.boolean(),
});
export type LinkShows = z.infer<typeof shows>;

export const publicLink = z.object({
  /** The operator may have forbidden them on this installation. */
  isAllowed: z.boolean(),
  link: shows.extend({ path: z.string(), since: z.string() }).nullable(),
  can: z.object({ change: z.boolean() }),
});
export type PublicLink = z.infer<typeof publicLink>;

export const ofKeyResult = '/api/key-results/{keyResultId}';

export const chartsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: `${ofKeyResult}/chart`,
    summary: 'What the chart of a key result shows, as data',
    reply: chart,
  }),
};

const size = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

export const imageQuery = z.object({
  lang: lang.optional(),
  theme: z.enum(chartThemes).optional(),
  width: size(240, 1600).optional(),
  height: size(120, 1000).optional(),
});
export type ImageQuery = z.infer<typeof imageQuery>;

/** `of`: which drawing. `team`: that one and all below it. `label`: of what bears it. `page`: of the teams of the heat map. */
export const cycleImageQuery = imageQuery.extend({
  of: z.enum(['progress', 'confidence', 'heat-map']),
  team: id.optional(),
  label: id.optional(),
  page: z.coerce.number().int().min(0).max(100_000).default(0),
});

const ofCycle = '/api/cycles/{cycleId}/overview';

/** The overview's drawings as files. */
export const cycleChartFiles = {
  svg: endpoint({
    method: 'GET',
    path: `${ofCycle}/chart.svg`,
    summary: 'How far and how sure, as distribution, or confidence by team and week, as SVG (default 800 × 320)',
    query: cycleImageQuery,
    reply: z.string(),
    type: 'image/svg+xml',
  }),
  png: endpoint({
    method: 'GET',
    path: `${ofCycle}/chart.png`,
    summary: 'The same as PNG, at twice the size in px',
    query: cycleImageQuery,
    reply: z.string(),
    type: 'image/png',
  }),
};

/** The chart as a file: an image, not JSON. */
export const chartFiles = {
  svg: endpoint({
    method: 'GET',
    path: `${ofKeyResult}/chart.svg`,
    summary: 'The chart of a key result as SVG (default 800 × 320)',
    query: imageQuery,
    reply: z.string(),
    type: 'image/svg+xml',
  }),
  png: endpoint({
    method: 'GET',
    path: `${ofKeyResult}/chart.png`,
    summary: 'The same as PNG, at twice the size in px',
    query: imageQuery,
    reply: z.string(),
    type: 'image/png',
  }),
};

/** What a public link shows; `label` stands left on the badge. */
export const badgeQuery = z.object({ lang: lang.optional(), label: z.string().trim().max(60).optional() });
