// How events cross the wire: one as a schema, the list of them, and the stream.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, personRef, time } from './fields.ts';

export const event = z.object({
  id,
  type: z.string(),
  noun: z.string(),
  /** The record it is about, and the team and objective around it when there are such. */
  subjectId: id,
  teamId: id.nullable(),
  objectiveId: id.nullable(),
  actor: personRef.nullable(),
  /** Whose duty it was, where a deputy met it. */
  dutyOf: personRef.nullable(),
  /** The token by which it was done. */
  token: z.object({ id, name: z.string() }).nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  at: time,
});
export type Event = z.infer<typeof event>;

export const eventsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/events',
    summary: 'What happened, newest first, of what I may see',
    query: z.object({ objective: id.optional(), team: id.optional(), before: id.optional() }),
    page: { most: 50, by: 'before' },
    reply: z.array(event),
  }),
};

/** Server-sent events: each message is one `event` as JSON with its id; `Last-Event-ID` resumes. Not a JSON endpoint. */
export const eventStreamPath = '/api/events/stream';
