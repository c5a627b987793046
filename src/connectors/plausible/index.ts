// Plausible: visitors, visits, page views and rates of a site or of one page, over a sliding number of days.
import { z } from 'zod';
import { canonical, connector } from '../connector.ts';
import { failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import { dayOf, readEach } from '../sample-times.ts';
import { scale, scaled, unlessOne } from '../scaled.ts';
import { baseUrl, urlOf } from '../url.ts';
import { fields } from './fields.ts';
import { metrics, queryReply } from './reply.ts';

const config = z.object({
  url: baseUrl.default('https://plausible.io'),
  token: z.string().min(1).max(4000),
  site: z.string().trim().min(1).max(200),
  measure: z.enum(metrics).default('visitors'),
  page: z.string().trim().max(1000).optional(),
  /** A goal, for `conversion_rate` or visitors who reached it. */
  goal: z.string().trim().max(200).optional(),
  days: z.number().int().min(1).max(366).default(7),
  scale,
});
type Config = z.output<typeof config>;

export const plausible = connector({
  id: 'plausible',
  label: { en: 'Plausible', zh: 'Plausible' },
  about: {
    en: 'Unique visitors, visits, page views, bounce or conversion rate of a site or of one page.',
    zh: '整个站点或某个页面的独立访客、访问次数、浏览量、跳出率或转化率。',
  },
  abilities: { history: true, counts: false },
  config,
  connection: ['url', 'token'],
  secrets: ['token'],
  fields,
  example: { site: 'example.com', goal: 'Sign up', measure: 'conversion_rate', days: 28 },
  query: ({ url, site, measure, page, goal, days, scale }) =>
    canonical({ url, site, measure, page, goal, days, scale: unlessOne(scale) }),
  async read(asked, window, io) {
    const headers = { authorization: `Bearer ${asked.token}`, 'content-type': 'application/json' };
    const told = await readEach(window, io, async (at) => {
      const body = JSON.stringify(questionOf(asked, at));
      const got = await getJson(
        io,
        { url: urlOf(asked.url, '/api/v2/query'), method: 'POST', headers, body },
        queryReply,
      );
      if (!got.ok) return got;
      const warning = got.reply.meta?.metric_warnings?.[asked.measure];
      if (warning !== undefined) return failed('partial', JSON.stringify(warning));
      const value = got.reply.results[0]?.metrics[0];
      return value === null || value === undefined ? failed('no-data') : { at, value };
    });
    return scaled(told, asked.scale);
  },
});

/** Whole days up to the one before: the current day is not over and would look like a fall. */
function questionOf({ site, measure, page, goal, days }: Config, at: string) {
  return {
    site_id: site,
    metrics: [measure],
    date_range: [dayOf(at, -days), dayOf(at, -1)],
    filters: [...(page ? [['is', 'event:page', [page]]] : []), ...(goal ? [['is', 'event:goal', [goal]]] : [])],
  };
}
