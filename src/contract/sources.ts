// Sources: connections to the systems that know the numbers, key results bound to them, and reports pushed by CI jobs.
import { tokenLevels, tokenScopes } from '../core/okr/words.ts';
import { z } from 'zod';
import { config, sourceFailure } from './connections.ts';
import { endpoint } from './endpoint.ts';
import { id, personRef, quantity, time } from './fields.ts';

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
  /** Of a paused one the end of the year 9999: never. */
  nextAt: z.iso.datetime(),
  /** No reading since then, and why. */
  failingSince: time.nullable(),
  failure: sourceFailure.nullable(),
});
export type BoundSource = z.infer<typeof boundSource>;

export const bindBody = z.object({
  connectionId: id,
  name: z.string().trim().max(200).default(''),
  config,
  everyMinutes: z.number().int().min(5).max(10_080).default(60),
  /** Also read what the source knows since then; at most two years back. */
  historyFrom: time.nullable().default(null),
});

const bindWithBaseline = bindBody.extend({
  /** Also begin from this value, read by this very question; null: the baseline stays. */
  baseline: quantity.nullable().default(null),
});

const level = z.enum(tokenLevels);
/** How far a token of a person or a team reaches, area by area. */
export const tokenAccess = z.object({
  okrs: level.default('none'),
  sources: level.default('none'),
  organization: level.default('none'),
});

export const token = z.object({
  id,
  name: z.string(),
  scope: z.enum(tokenScopes),
  /** Null: it does the one thing that its scope says. */
  access: tokenAccess.nullable(),
  teamId: id.nullable(),
  createdBy: personRef.nullable(),
  /** Whoever made it has left, or may not make it any more: it does nothing until somebody takes it over. */
  ended: z.boolean(),
  createdAt: time,
  expiresAt: time,
  lastUsedAt: time.nullable(),
});

export const sourcesEndpoints = {
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
      /** Where it failed: the numbers that did stand in the answer, each with the path that picks it. */
      numbers: z.array(z.object({ path: z.string(), value: z.number() })),
      /** Oldest first; empty where it was not asked or the source knows no past. */
      history: z.array(z.object({ at: time, value: z.number() })),
      /** Milliseconds the live value took. */
      took: z.number().int(),
    }),
    refusals: ['too-many-tries'],
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/source',
    summary: 'How a key result gets its readings, and how that goes',
    reply: boundSource.nullable(),
  }),
  bind: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/source',
    summary: 'Bind a key result to a source, with its history if wanted',
    body: bindWithBaseline,
    reply: boundSource,
    refusals: ['source-settings', 'cycle-closed', 'indicator-reads'],
  }),
  unbind: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/source',
    summary: 'Go back to readings by hand; what was read stays',
    refusals: ['cycle-closed', 'indicator-reads'],
  }),
  restore: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/source/restoration',
    summary: 'Undo the unbinding: the key result is read as before',
    reply: boundSource,
    refusals: ['cycle-closed', 'indicator-reads'],
  }),
};
