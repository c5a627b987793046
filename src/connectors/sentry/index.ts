// Sentry: crash-free sessions and users of a project, over a sliding number of days.
import { z } from 'zod';
import { times } from '../../core/numbers/decimal.ts';
import { canonical, connector } from '../connector.ts';
import { failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import { day, readEach } from '../sample-times.ts';
import { scale, scaled, unlessOne } from '../scaled.ts';
import { baseUrl, urlOf } from '../url.ts';
import { fields } from './fields.ts';
import { sessionsReply } from './reply.ts';

const config = z.object({
  url: baseUrl.default('https://sentry.io'),
  token: z.string().min(1).max(4000),
  organization: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,100}$/),
  /** The number of the project; absent: all the token may see. */
  project: z.number().int().positive().optional(),
  environment: z.string().trim().max(100).optional(),
  measure: z.enum(['crash-free-sessions', 'crash-free-users', 'sessions', 'users']).default('crash-free-sessions'),
  days: z.number().int().min(1).max(90).default(7),
  scale,
});

const sessionFields = {
  'crash-free-sessions': 'crash_free_rate(session)',
  'crash-free-users': 'crash_free_rate(user)',
  sessions: 'sum(session)',
  users: 'count_unique(user)',
};

export const sentry = connector({
  id: 'sentry',
  label: { en: 'Sentry', zh: 'Sentry' },
  about: {
    en: 'Crash-free sessions or users, in percent, and how many there were.',
    zh: '无崩溃会话率或无崩溃用户率（百分比），以及会话数和用户数。',
  },
  abilities: { history: true, counts: false },
  config,
  connection: ['url', 'token'],
  secrets: ['token'],
  fields,
  example: { organization: 'acme', project: 42, environment: 'production', measure: 'crash-free-sessions' },
  query: ({ url, organization, project, environment, measure, days, scale }) =>
    canonical({ url, organization, project, environment, measure, days, scale: unlessOne(scale) }),
  async read({ url, token, organization, project, environment, measure, days, scale }, window, io) {
    const headers = { authorization: `Bearer ${token}` };
    const field = sessionFields[measure];
    const told = await readEach(window, io, async (at) => {
      const start = new Date(Date.parse(at) - days * day).toISOString();
      const query = { field, project: project ?? -1, environment, start, end: at, interval: '1d' };
      const path = `/api/0/organizations/${organization}/sessions/`;
      const got = await getJson(io, { url: urlOf(url, path, query), headers }, sessionsReply);
      if (!got.ok) return got;
      const total = got.reply.groups[0]?.totals[field];
      if (total === null || total === undefined) return failed('no-data');
      return { at, value: measure.startsWith('crash-free') ? times(total, 100) : total };
    });
    return scaled(told, scale);
  },
});
