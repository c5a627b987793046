// Indicators: numbers of a team or of the organization that live outside a cycle; key results of any cycle take their readings.
import { z } from 'zod';
import { directions, cycleStates } from '../core/okr/words.ts';
import { bandPlaces } from '../core/standing/band.ts';
import { endpoint } from './endpoint.ts';
import { day, id, name, personRef, prose, quantity, time, version, onlyAfter } from './fields.ts';
import { mostReadings, reading, readingBody, readingChange } from './key-results.ts';
import { bindBody, boundSource } from './sources.ts';

const point = z.object({ at: time, value: z.number() });

/** What a person writes of an indicator. */
const written = z.object({
  name,
  /** What is counted, and what is not. */
  definition: prose,
  /** Which metric of the catalogue it is: `M29`. */
  metric: z
    .string()
    .regex(/^M\d{2}$/)
    .nullable(),
  unit: z.string().trim().max(40),
  /** Which way it gets better; null: neither, it should stay in its band. */
  direction: z.enum(directions).nullable(),
  /** The band it should stay in; either end may be open. */
  low: quantity.nullable(),
  high: quantity.nullable(),
  ownerId: id.nullable(),
});

const { shape } = written;

export const indicatorBody = z.object({
  name,
  definition: shape.definition.default(''),
  metric: shape.metric.default(null),
  unit: shape.unit.default(''),
  direction: shape.direction.default(null),
  low: shape.low.default(null),
  high: shape.high.default(null),
  ownerId: shape.ownerId.default(null),
  /** Null: the organization's. */
  teamId: id.nullable(),
});
export type IndicatorBody = z.input<typeof indicatorBody>;

export const indicator = written.omit({ ownerId: true }).extend({
  id,
  /** Null: the organization's. */
  teamId: id.nullable(),
  owner: personRef.nullable(),
  version: z.number().int(),
  archivedAt: time.nullable(),
  /** Its newest reading; null: not measured yet. */
  value: z.number().nullable(),
  valueAt: time.nullable(),
  band: z.enum(bandPlaces).nullable(),
  /** The last reading of each day, newest last, at most 40. */
  points: z.array(point),
  source: boundSource.nullable(),
  /** How many published key results take its readings. */
  uses: z.number().int(),
  can: z.object({ edit: z.boolean(), archive: z.boolean(), record: z.boolean() }),
});
export type Indicator = z.infer<typeof indicator>;

/** A key result that takes its readings. */
export const indicatorUse = z.object({
  id,
  objectiveId: id,
  text: z.string(),
  objective: z.string(),
  team: z.object({ id, name: z.string() }),
  cycle: z.object({ id, name: z.string(), start: day, end: day, state: z.enum(cycleStates) }),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  value: z.number().nullable(),
});
export type IndicatorUse = z.infer<typeof indicatorUse>;

export const indicatorsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/indicators',
    summary: 'Indicators of all teams and of the organization, with where they stand',
    query: onlyAfter.extend({ team: id.optional(), archived: z.literal('yes').optional() }),
    page: { most: 200, by: 'after' },
    reply: z.array(indicator),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/indicators',
    summary: 'Add an indicator of a team, or (admins) of the organization',
    body: indicatorBody,
    reply: indicator,
    refusals: ['band-reversed'],
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/indicators/{indicatorId}',
    summary: 'One indicator, with the key results of all cycles that take its readings',
    reply: indicator.extend({ keyResults: z.array(indicatorUse) }),
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/indicators/{indicatorId}',
    summary: 'Change an indicator over the version it was read with',
    body: written.partial().extend({
      version,
      /** Said with another unit once there are readings: they keep their numbers and are in that unit from now on. */
      readingsStay: z.boolean().default(false),
    }),
    reply: indicator,
    refusals: [
      'version-conflict',
      'band-reversed',
      'indicator-archived',
      'indicator-unit-in-use',
      'indicator-unit-measured',
    ],
  }),
  archive: endpoint({
    method: 'DELETE',
    path: '/api/indicators/{indicatorId}',
    summary: 'Archive an indicator: it is read no more and stays with all its readings',
    refusals: ['indicator-in-use'],
  }),
  restore: endpoint({
    method: 'PUT',
    path: '/api/indicators/{indicatorId}/restoration',
    summary: 'Bring an archived indicator back; its source is read again',
    reply: indicator,
  }),
  start: endpoint({
    method: 'GET',
    path: '/api/indicators/{indicatorId}/start',
    summary: 'Its last reading before a cycle begins: the baseline there; null = not measured by then',
    query: z.object({ cycle: id }),
    reply: point.nullable(),
  }),
  readings: endpoint({
    method: 'GET',
    path: '/api/indicators/{indicatorId}/readings',
    summary: 'All readings of an indicator, newest last; `before` leads back',
    query: z.object({ before: time.optional() }),
    page: { most: mostReadings, by: 'before' },
    reply: z.array(reading),
  }),
  record: endpoint({
    method: 'POST',
    path: '/api/indicators/{indicatorId}/readings',
    summary:
      'Record a value of an indicator: by hand, or by a program with a token of scope `reports`. A program that sends the same value for the same time again changes nothing; another value for it is refused',
    token: 'reports',
    body: readingBody,
    reply: indicator,
    refusals: [
      'reading-empty',
      'reading-in-future',
      'denominator-zero',
      'denominator-negative',
      'value-and-counts',
      'token-refused',
      'value-unit-clash',
      'value-differs',
      'source-elsewhere',
      'indicator-archived',
    ],
  }),
  correctReading: endpoint({
    method: 'PATCH',
    path: '/api/indicators/{indicatorId}/readings/{readingId}',
    summary: 'Correct a value of an indicator that was recorded by hand; what it was stays in the history',
    body: readingChange,
    reply: indicator,
    refusals: ['reading-in-future', 'indicator-archived'],
  }),
  removeReading: endpoint({
    method: 'DELETE',
    path: '/api/indicators/{indicatorId}/readings/{readingId}',
    summary: 'Remove a value of an indicator that was recorded by hand',
  }),
  restoreReading: endpoint({
    method: 'PUT',
    path: '/api/indicators/{indicatorId}/readings/{readingId}/restoration',
    summary: 'Undo the removal of a value of an indicator',
    reply: indicator,
  }),
  bind: endpoint({
    method: 'PUT',
    path: '/api/indicators/{indicatorId}/source',
    summary: 'Read an indicator from a source, in every cycle and between them, with its history if wanted',
    body: bindBody,
    reply: indicator,
    refusals: ['source-settings', 'indicator-archived'],
  }),
  unbind: endpoint({
    method: 'DELETE',
    path: '/api/indicators/{indicatorId}/source',
    summary: 'Go back to readings by hand; what was read stays',
    reply: indicator,
    refusals: ['indicator-archived'],
  }),
  restoreSource: endpoint({
    method: 'PUT',
    path: '/api/indicators/{indicatorId}/source/restoration',
    summary: 'Undo the unbinding: the indicator is read as before',
    reply: indicator,
    refusals: ['indicator-archived'],
  }),
};
