// The log of everything that happened, for admins: looked through by who, what, when and object, and taken out as a file.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { eventNouns } from './event-nouns.ts';
import { event } from './events.ts';
import { day, id, lang, time } from './fields.ts';

const filter = z.object({
  /** Who did it. */
  actor: id.optional(),
  /** What kind of thing it is about. */
  noun: z.enum(eventNouns).optional(),
  /** The record it is about, or the objective around that. */
  object: id.optional(),
  /** First and last day, of the organization. */
  from: day.optional(),
  to: day.optional(),
});
export type AuditFilter = z.output<typeof filter>;

const fileQuery = filter.extend({ lang: lang.optional() });

/** One thing that happened, and what it changed of what is told in one word. */
export const auditEntry = event.extend({
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/audit',
    summary: 'Everything that happened in the organization, newest first (50 a page); admins only',
    query: filter.extend({ before: id.optional() }),
    reply: z.object({
      entries: z.array(auditEntry),
      /** Where the next page begins (`before`); null: this is the last. */
      more: id.nullable(),
      /** Where the log ends: to be kept elsewhere, so that a cut shows. Null: nothing happened yet. */
      head: z.object({ seq: z.number().int(), hash: z.string(), at: time.nullable() }).nullable(),
    }),
  }),
};

export const auditFiles = {
  lines: endpoint({
    method: 'GET',
    path: '/api/audit/log.jsonl',
    summary: 'The same as JSON lines, oldest first, with what was before and after, and the hashes',
    query: fileQuery,
    reply: z.string(),
    type: 'application/x-ndjson',
  }),
  csv: endpoint({
    method: 'GET',
    path: '/api/audit/log.csv',
    summary: 'The same as a table, oldest first, with its sentences',
    query: fileQuery,
    reply: z.string(),
    type: 'text/csv',
  }),
};
