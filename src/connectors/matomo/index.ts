// Matomo: unique visitors, visits, actions and bounces of a site, or the views of one page, per day, week or month.
import { z } from 'zod';
import { canonical, connector } from '../connector.ts';
import { type Failure, failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import type { Io } from '../io.ts';
import { day, readEach } from '../sample-times.ts';
import { scale, scaled, unlessOne } from '../scaled.ts';
import { baseUrl, formOf, urlOf } from '../url.ts';
import { fields } from './fields.ts';
import { matomoReply, readingOf } from './reply.ts';

const config = z.object({
  url: baseUrl,
  token: z.string().min(1).max(4000),
  site: z.number().int().positive(),
  measure: z.enum(['visitors', 'visits', 'actions', 'bounce-rate']).default('visitors'),
  /** The address of one page; absent: the whole site. */
  page: z.string().trim().max(2000).optional(),
  /** Matomo counts unique visitors by day, week and month only. */
  period: z.enum(['day', 'week', 'month']).default('week'),
  scale,
});
type Config = z.output<typeof config>;

export const matomo = connector({
  id: 'matomo',
  label: { en: 'Matomo', zh: 'Matomo' },
  about: {
    en: 'Unique visitors, visits, actions or bounce rate of a site, or the visitors of one page.',
    zh: '整个站点的独立访客、访问次数、操作数或跳出率，或某个页面的访客。',
  },
  abilities: { history: true, counts: true },
  config,
  connection: ['url', 'token'],
  secrets: ['token'],
  fields,
  example: { site: 3, measure: 'visitors', period: 'week' },
  query: ({ url, site, measure, page, period, scale }) =>
    canonical({ url, site, measure, page, period, scale: unlessOne(scale) }),
  read: async (asked, window, io) => scaled(await readEach(window, io, (at) => readAt(asked, at, io)), asked.scale),
});

/** The last whole period before `at`; its value is true at its end. */
async function readAt(asked: Config, at: string, io: Io) {
  const { from, end } = lastPeriod(asked.period, at);
  const { url, token, site, page, period } = asked;
  // Matomo takes parameters in the body too; a token in an address would end up in logs.
  const body = formOf({
    module: 'API',
    method: page ? 'Actions.getPageUrl' : 'VisitsSummary.get',
    pageUrl: page,
    idSite: site,
    period,
    date: from,
    format: 'JSON',
    token_auth: token,
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const got = await getJson(io, { url: urlOf(url, '/index.php'), method: 'POST', headers, body }, matomoReply);
  if (!got.ok) return got;
  return 'message' in got.reply ? refusedWith(got.reply.message) : readingOf(got.reply.row, asked, end);
}

/** Matomo says no with status 200 and a sentence. */
function refusedWith(message: string): Failure {
  return failed(/token_auth|authenticat|permission|access/i.test(message) ? 'unauthorised' : 'bad-query', message);
}

function lastPeriod(period: Config['period'], at: string): { from: string; end: string } {
  const today = Math.floor(Date.parse(at) / day) * day;
  const date = new Date(today);
  let [from, end] = [today - day, today];
  if (period === 'week') {
    end = today - ((date.getUTCDay() + 6) % 7) * day;
    from = end - 7 * day;
  } else if (period === 'month') {
    end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
    from = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1);
  }
  return { from: new Date(from).toISOString().slice(0, 10), end: new Date(end).toISOString() };
}
