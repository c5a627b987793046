// Imports: the history of a number from a pasted table, looked at before it is kept and taken back as a whole.
import { z } from 'zod';
import type { Text } from '../core/text.ts';
import { endpoint } from './endpoint.ts';
import { id, time } from './fields.ts';

/** Why a line is not read; the words are in `importProblemTexts`. */
const importProblems = [
  'no-time',
  'time-not-read',
  'no-value',
  'value-not-read',
  'in-future',
  'twice',
  'known',
] as const;
export type ImportProblem = (typeof importProblems)[number];

/** `{said}` is what stands in the line. */
export const importProblemTexts: Record<ImportProblem, Text> = {
  'no-time': { en: 'The date is missing.', zh: '缺少日期。' },
  'time-not-read': {
    en: '“{said}” is not a date Crux reads. Write it as 2026-11-16.',
    zh: '看不懂日期「{said}」，请写成 2026-11-16。',
  },
  'no-value': {
    en: 'The number is missing. An empty cell is a gap, not a zero.',
    zh: '缺少数值。空单元格视为缺失，不算 0。',
  },
  'value-not-read': {
    en: '“{said}” is not a number. Write digits with a point, such as 1234.5.',
    zh: '「{said}」不是数值，请写成 1234.5 这样的数字。',
  },
  'in-future': { en: '{said} lies in the future.', zh: '{said} 是将来的日期。' },
  twice: { en: '{said} stands in an earlier line already.', zh: '{said} 在前面的行里已经有了。' },
  known: { en: 'There is a reading of {said} already; it stays.', zh: '{said} 已经有读数了，保留原来的。' },
};

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
    refusals: ['import-empty', 'cycle-closed'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/imports/{importId}',
    summary: 'Take the readings of one import back',
  }),
};
