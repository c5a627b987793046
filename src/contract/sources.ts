// Sources: connections to the systems that know the numbers, key results bound to them, and reports pushed by CI jobs.
import { z } from 'zod';
import {
  config,
  connection,
  connectionBody,
  connectionChange,
  connectorTold,
  dependent,
  sourceFailure,
} from './connections.ts';
import { endpoint } from './endpoint.ts';
import { id, name, personRef, quantity, time } from './fields.ts';
import { reportBody, reportReply } from './reports.ts';

const liveValue = z.object({
  value: z.number(),
  at: time,
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
});

/** How a key result gets its readings, and how that goes. */
export const boundSource = z.object({
  connection: z.object({ id, name: z.string(), connector: z.string(), disabledAt: time.nullable() }),
  name: z.string(),
  /** The question. */
  config,
  everyMinutes: z.number().int(),
  /** Tells whether readings were made by the same definition. */
  queryHash: z.string(),
  /** Since when the definition is this one; readings before it may mean something else. */
  definedAt: time,
  lastReadAt: time.nullable(),
  nextAt: time,
  /** No reading since then, and why. */
  failingSince: time.nullable(),
  failure: sourceFailure.nullable(),
});
export type BoundSource = z.infer<typeof boundSource>;

const bindBody = z.object({
  connectionId: id,
  name: z.string().trim().max(200).default(''),
  config,
  everyMinutes: z.number().int().min(5).max(10_080).default(60),
  /** Also read what the source knows since then; at most two years back. */
  historyFrom: time.nullable().default(null),
  /** Also begin from this value, read by this very question; null: the baseline stays. */
  baseline: quantity.nullable().default(null),
});

/** `reports`: CI jobs push; `metrics`: `/metrics`; `read`: what a reader sees of the whole organization, for `crux why`. */
export const tokenScopes = ['reports', 'metrics', 'read'] as const;

export const token = z.object({
  id,
  name: z.string(),
  scope: z.enum(tokenScopes),
  teamId: id.nullable(),
  createdBy: personRef.nullable(),
  createdAt: time,
  expiresAt: time,
  lastUsedAt: time.nullable(),
});

export const sourcesEndpoints = {
  connectors: endpoint({
    method: 'GET',
    path: '/api/connectors',
    summary: 'What Crux can read',
    reply: z.array(connectorTold),
  }),
  connections: endpoint({
    method: 'GET',
    path: '/api/connections',
    summary: 'Connections with their health, without their secrets',
    reply: z.array(connection),
  }),
  connection: endpoint({
    method: 'GET',
    path: '/api/connections/{connectionId}',
    summary: 'One connection with the key results that read from it',
    reply: connection.extend({
      /** Those the reader may see; `health.keyResults` counts all. */
      keyResults: z.array(dependent),
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
  try: endpoint({
    method: 'POST',
    path: '/api/sources/try',
    summary: 'Ask a source now, without keeping the answer',
    body: z.object({
      connectionId: id,
      config,
      /** Also ask what the number was since then; at most two years back. */
      historyFrom: time.nullable().default(null),
    }),
    reply: z.object({
      reading: liveValue.nullable(),
      failure: sourceFailure.nullable(),
      /** Oldest first; empty where it was not asked or the source knows no past. */
      history: z.array(z.object({ at: time, value: z.number() })),
      /** Milliseconds the live value took. */
      took: z.number().int(),
    }),
    refusals: ['too-many-tries'],
  }),
  source: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/source',
    summary: 'How a key result gets its readings, and how that goes',
    reply: boundSource.nullable(),
  }),
  bind: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/source',
    summary: 'Bind a key result to a source, with its history if wanted',
    body: bindBody,
    reply: boundSource,
    refusals: ['source-settings', 'cycle-closed'],
  }),
  unbind: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/source',
    summary: 'Go back to readings by hand; what was read stays',
  }),
  tokens: endpoint({
    method: 'GET',
    path: '/api/tokens',
    summary: 'Tokens of CI jobs and dashboards',
    reply: z.array(token),
  }),
  createToken: endpoint({
    method: 'POST',
    path: '/api/tokens',
    summary: 'Make a token; its text is told this once',
    body: z.object({
      name,
      scope: z.enum(tokenScopes),
      /** Only key results of this team; null: of all. */
      teamId: id.nullable().default(null),
      days: z.number().int().min(1).max(730).default(365),
    }),
    reply: token.extend({ text: z.string() }),
    tellsOnce: true,
  }),
  removeToken: endpoint({
    method: 'DELETE',
    path: '/api/tokens/{tokenId}',
    summary: 'Take a token back; it stops working at once',
  }),
  report: endpoint({
    method: 'POST',
    path: '/api/reports',
    summary:
      'Reports of a CI job, with a token of scope `reports`; as JSON up to 20 MB, or as multipart/form-data up to 256 MB with fields `kr` (`id` or `id=measure`), `commit`, `job`, `shard`, `retries`, `at` and `file`',
    for: 'nobody',
    body: reportBody,
    bodyLimit: 20_000_000,
    reply: reportReply,
    refusals: [
      'token-refused',
      'report-unknown',
      'report-empty',
      'report-not-read',
      'metric-not-in-report',
      'retries-not-told',
      'measure-not-named',
      'shards-differ',
      'reading-in-future',
      'reading-too-old',
      'upload-broken',
      'too-many-pushes',
      'too-large',
    ],
  }),
};
