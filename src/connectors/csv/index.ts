// A table of comma-separated values at an address, such as an exported sheet: a column of times, one of numbers.
import { z } from 'zod';
import { canonical, connector } from '../connector.ts';
import { failed } from '../failure.ts';
import { refusedBy } from '../get-json.ts';
import { scale } from '../scaled.ts';
import { baseUrl, pathAndQuery } from '../url.ts';
import { within } from '../within.ts';
import { fields } from './fields.ts';
import { readingsOf } from './reply.ts';

const column = z.string().trim().min(1).max(200);

const config = z.object({
  url: baseUrl,
  path: pathAndQuery.default(''),
  token: z
    .string()
    .max(4000)
    .regex(/^[^\r\n]*$/)
    .optional(),
  value: column,
  /** Absent: the last row counts, as of now. */
  at: column.optional(),
  /** The column `value` is divided by, for a ratio. */
  per: column.optional(),
  scale,
});

export const csv = connector({
  id: 'csv',
  label: { en: 'CSV table', zh: 'CSV 表格' },
  about: {
    en: 'A table at an address: one column with times, one with numbers.',
    zh: '某个地址上的表格：一列时间，一列数值。',
  },
  abilities: { history: true, counts: true },
  config,
  connection: ['url', 'token'],
  secrets: ['token'],
  fields,
  example: { path: '/export?format=csv', at: 'week', value: 'score' },
  query: ({ url, path, value, at, per, scale }) => canonical({ url, path, value, at, per, scale }),
  async read(asked, window, io) {
    const headers: Record<string, string> = asked.token ? { authorization: `Bearer ${asked.token}` } : {};
    const answer = await io.fetch({ url: asked.url + asked.path, headers });
    if (!answer.ok) return answer;
    if (answer.status >= 400) return refusedBy(answer, io.now);
    if (answer.status === 206) return failed('partial', '206');
    const found = readingsOf(answer.text, asked, io.now, io.zones);
    return found.ok ? within(found.readings, window, io.now) : found;
  },
});
