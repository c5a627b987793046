// Imports: the history of a number from a pasted table, looked at before it is kept and taken back as a whole.
import { z } from 'zod';
import { importProblems } from '../core/okr/import-problem.ts';
import { endpoint } from './endpoint.ts';
import { id, time } from './fields.ts';

const importBody = z.object({ text: z.string().max(500_000) });

/** What a table was read as. Lines count from 1, the heading included. */
export const importRead = z.object({
  /** Headings of the two columns that were read; empty: the table has no heading. */
  columns: z.object({ at: z.string(), value: z.string() }).nullable(),
  readings: z.array(z.object({ line: z.number().int(), at: time, value: z.number() })),
  problems: z.array(z.object({ line: z.number().int(), code: z.enum(importProblems), said: z.string() })),
});
export type ImportRead = z.infer<typeof importRead>;

export const importsEndpoints = {
  preview: endpoint({
    method: 'POST',
    path: '/api/key-results/{keyResultId}/import-previews',
    summary: 'Read a pasted table and keep nothing: the readings, and what is wrong with which line',
    body: importBody,
    reply: importRead,
    refusals: ['import-empty', 'cycle-closed'],
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/key-results/{keyResultId}/imports',
    summary: 'Keep the readings of a pasted table; lines with a problem are left out',
    body: importBody,
    reply: z.object({ id, count: z.number().int() }),
    refusals: ['import-empty', 'cycle-closed', 'indicator-reads'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/imports/{importId}',
    summary: 'Take the readings of one import back',
  }),
};
