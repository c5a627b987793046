// Connections: what Crux can read, the places it is read from with their health, and who depends on them.
import { z } from 'zod';
import { sourceFailures } from '../core/okr/source-failure.ts';
import { id, name, text, time, onlyAfter } from './fields.ts';
import { endpoint } from './endpoint.ts';

/** Why there is no number; the words are in `core/okr/source-failure.ts`. `detail`: the source's own, without secrets. */
export const sourceFailure = z.object({
  code: z.enum(sourceFailures),
  detail: z.string(),
  retryAfter: z.number().nullable(),
});

export type SourceFailureTold = z.infer<typeof sourceFailure>;

/** What a connector can do and which settings it takes; `schema` is their JSON Schema. */
export const connectorTold = z.object({
  id: z.string(),
  label: text,
  about: text,
  history: z.boolean(),
  schema: z.record(z.string(), z.json()),
  /** The words of each setting. */
  fields: z.record(
    z.string(),
    z.object({
      label: text,
      hint: text.optional(),
      /** Usually longer than a line. */
      long: z.boolean().optional(),
      /** The id of an indicator, picked from those there are. */
      indicator: z.boolean().optional(),
      /** What the values of a choice mean. */
      options: z.record(z.string(), text).optional(),
    }),
  ),
  /** A question as it is usually put, to begin with. */
  example: z.record(z.string(), z.json()),
  /** Settings of the connection; the others are the question of each key result. */
  connection: z.array(z.string()),
  secrets: z.array(z.string()),
});

export const config = z.record(z.string().max(80), z.json());

export const connection = z.object({
  id,
  name: z.string(),
  connector: z.string(),
  teamId: id.nullable(),
  /** Without secrets. */
  config,
  /** Which secrets are stored; never what they are. */
  secrets: z.array(z.string()),
  /** Since when it is paused: nothing is read, what was read stays. */
  disabledAt: time.nullable(),
  health: z.object({
    keyResults: z.number().int(),
    indicators: z.number().int(),
    failing: z.number().int(),
    lastReadAt: time.nullable(),
    failure: sourceFailure.nullable(),
  }),
  can: z.object({ edit: z.boolean() }),
});

export type Connection = z.infer<typeof connection>;

/** A key result that reads from a connection. */
export const dependent = z.object({
  id,
  objectiveId: id,
  text: z.string(),
  unit: z.string(),
  name: z.string(),
  config: z.record(z.string(), z.json()),
  value: z.number().nullable(),
  valueAt: time.nullable(),
  everyMinutes: z.number().int(),
  lastReadAt: time.nullable(),
  nextAt: time,
  failingSince: time.nullable(),
  failure: sourceFailure.nullable(),
});

export type Dependent = z.infer<typeof dependent>;

export const connectionBody = z.object({
  name,
  connector: z.string().min(1).max(40),
  /** Whose key results may use it; null: everybody's. */
  teamId: id.nullable().default(null),
  /** Settings of the connection with its secrets. A secret that is left out of a change stays. */
  config,
});

export const connectionChange = z.object({
  name: name.optional(),
  teamId: id.nullable().optional(),
  config: config.optional(),
  /** Paused: nothing is read until it is taken up again. */
  disabled: z.boolean().optional(),
});

export type ConnectionBody = z.input<typeof connectionBody>;

export const connectionsEndpoints = {
  connectors: endpoint({
    method: 'GET',
    path: '/api/connectors',
    summary: 'What Crux can read',
    reply: z.array(connectorTold),
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/connections',
    summary: 'Connections with their health, without their secrets',
    query: onlyAfter,
    page: { most: 200, by: 'after' },
    reply: z.array(connection),
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/connections/{connectionId}',
    summary: 'One connection with the key results and indicators that read from it',
    reply: connection.extend({
      /** Those the reader may see, failing ones first, at most 500; `health.keyResults` counts all. */
      keyResults: z.array(dependent),
      indicators: z.array(
        z.object({ id, name: z.string(), lastReadAt: time.nullable(), failure: sourceFailure.nullable() }),
      ),
    }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/connections',
    summary: 'Add a connection',
    body: connectionBody,
    reply: connection,
    refusals: ['source-settings'],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/connections/{connectionId}',
    summary: 'Change, pause or take up a connection; another address needs its secrets again',
    body: connectionChange,
    reply: connection,
    refusals: ['source-settings', 'secret-again'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/connections/{connectionId}',
    summary: 'Remove a connection; with `unbind=yes` also one that key results read from (can be undone)',
    query: z.object({ unbind: z.literal('yes').optional() }),
    refusals: ['connection-in-use'],
  }),
  restore: endpoint({
    method: 'PUT',
    path: '/api/connections/{connectionId}/restoration',
    summary: 'Undo the removal; key results read from it again',
    reply: connection,
  }),
};
