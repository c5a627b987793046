// Umami: visitors, visits, page views and bounces of a site or of one page, over a sliding number of days.
import { z } from 'zod';
import type { Reading } from '../../core/standing/reading.ts';
import { canonical, connector } from '../connector.ts';
import { type Failure, failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import type { Io } from '../io.ts';
import { day, readEach } from '../sample-times.ts';
import { scale, scaled, unlessOne } from '../scaled.ts';
import { baseUrl, urlOf } from '../url.ts';
import { fields } from './fields.ts';
import { loginReply, measureOf, statsReply } from './reply.ts';

const config = z.object({
  url: baseUrl,
  token: z.string().max(4000).optional(),
  user: z.string().max(200).optional(),
  password: z.string().max(1000).optional(),
  website: z
    .string()
    .trim()
    .regex(/^[\w-]{1,80}$/),
  measure: z.enum(['visitors', 'visits', 'pageviews', 'bounce-rate']).default('visitors'),
  /** The path of one page, such as `/pricing`; absent: the whole site. */
  page: z.string().trim().max(1000).optional(),
  days: z.number().int().min(1).max(366).default(7),
  scale,
});
type Config = z.output<typeof config>;

export const umami = connector({
  id: 'umami',
  label: { en: 'Umami', zh: 'Umami' },
  about: {
    en: 'Unique visitors, visits, page views or bounce rate of a site or of one page.',
    zh: '整个站点或某个页面的独立访客、访问次数、浏览量或跳出率。',
  },
  abilities: { history: true, counts: true },
  config,
  connection: ['url', 'token', 'user', 'password'],
  secrets: ['token', 'password'],
  fields,
  example: { website: '86d4095c-a2a8-4fc8-9521-103e858e2b41', page: '/help', measure: 'visitors', days: 7 },
  query: ({ url, website, measure, page, days, scale }) =>
    canonical({ url, website, measure, page, days, scale: unlessOne(scale) }),
  async read(asked, window, io) {
    const headers = await signIn(asked, io);
    if ('failure' in headers) return headers;
    return scaled(await readEach(window, io, (at) => readAt(asked, headers.send, at, io)), asked.scale);
  },
});

type Headers = { send: Record<string, string> };

/** A key of the cloud is sent as it is; a self-hosted Umami gives a token for name and password. */
async function signIn({ url, token, user, password }: Config, io: Io): Promise<Headers | Failure> {
  if (token) return { send: { authorization: `Bearer ${token}`, 'x-umami-api-key': token } };
  if (!user || !password) return failed('not-configured', 'token');
  const body = JSON.stringify({ username: user, password });
  const headers = { 'content-type': 'application/json' };
  const got = await getJson(io, { url: urlOf(url, '/api/auth/login'), method: 'POST', headers, body }, loginReply);
  return got.ok ? { send: { authorization: `Bearer ${got.reply.token}` } } : got;
}

async function readAt(
  { url, website, measure, page, days }: Config,
  headers: Record<string, string>,
  at: string,
  io: Io,
): Promise<Reading | Failure> {
  const endAt = Date.parse(at);
  // Umami 2 filters by `url`, Umami 3 by `path`; each leaves alone what it does not know.
  const query = { startAt: endAt - days * day, endAt, url: page, path: page };
  const got = await getJson(io, { url: urlOf(url, `/api/websites/${website}/stats`, query), headers }, statsReply);
  return got.ok ? measureOf(got.reply, measure, at) : got;
}
