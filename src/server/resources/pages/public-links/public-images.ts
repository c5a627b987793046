import { todayOf } from '../../../ask/today.ts';
import { openLink } from './open-link.ts';
import { publicReader } from './public-reader.ts';
import { showKeyResult } from '../../../standing/open-key-result.ts';
import type { Context } from 'hono';
import { type LinkShows, badgeQuery, imageQuery } from '../../../../contract/charts.ts';
import { badgeSvg } from '../../../../core/chart/badge.ts';
import type { Chart } from '../../../../core/chart/chart.ts';
import { goalOf, valueNow } from '../../../../core/standing/standing-words.ts';
import { refuse } from '../../../../core/refusal.ts';
import { type Lang, say } from '../../../../core/text.ts';
import { conditionalReply, tagOf } from '../../../http/conditional-reply.ts';
import { readQuery } from '../../../http/input.ts';
import { addressOf } from '../../../http/outside.ts';
import { perMinute } from '../../../auth/rates.ts';
import type { Services } from '../../../ask/services.ts';
import { showChart } from '../charts/charts.ts';
import { imageReplies } from '../charts/chart-image.ts';

/** Image proxies keep a picture this long. Pages of other origins may embed it: that is what it is for. */
const told = {
  cache: 'public, max-age=300',
  headers: {
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'content-security-policy': "default-src 'none'; sandbox",
  },
};
/** Of badges in a minute; a chart as pixels counts as five. An image proxy asks for many people. */
const perAddress = 600;
const name = { en: 'OKR', zh: 'OKR' };

/** Badge and chart for whoever has the address: no session is looked at, and nothing is shown that was not switched on. */
export function publicImages(services: Services) {
  const { database, clock } = services;
  const reply = imageReplies(services.charts);
  const rate = perMinute(perAddress);

  return {
    async badge(context: Context): Promise<Response> {
      const { lang = 'en', label } = readQuery(badgeQuery, context.req.url) as { lang?: Lang; label?: string };
      await rate(addressOf(context, services.proxies));
      const { shows, reading, keyResultId } = await open(context);
      const keyResult = await showKeyResult(reading, keyResultId);
      const { now, kind } = keyResult;
      const badge = {
        label: label || (shows.name ? keyResult.text : say(name, lang)),
        value: now.value === null && kind !== 'milestone' ? null : valueNow(keyResult, lang),
        goal: goalOf(keyResult, lang, Number(todayOf(reading).slice(0, 4))),
        status: now.status,
        stale: now.stale,
      };
      const type = 'image/svg+xml; charset=utf-8';
      return conditionalReply(context.req.raw, tagOf('badge', lang, badge), { ...told, type }, async () =>
        badgeSvg(badge, lang),
      );
    },
    async chart(context: Context, as: 'svg' | 'png'): Promise<Response> {
      const query = readQuery(imageQuery, context.req.url) as ReturnType<typeof imageQuery.parse>;
      await rate(addressOf(context, services.proxies), as === 'png' ? 5 : 1);
      const { shows, reading, keyResultId } = await open(context);
      if (!shows.chart) refuse('not-found');
      const { chart, title } = await showChart(reading, keyResultId);
      return reply({
        ...told,
        request: context.req.raw,
        chart: withoutWords(chart, shows),
        title: shows.name ? title : say(name, query.lang ?? 'en'),
        as,
        query,
        lang: 'en',
        now: reading.now,
        zones: reading.zones,
      });
    },
  };

  /** What was drafted again since it was shared is not shown. */
  async function open(context: Context) {
    const { organizationId = '', keyResultId = '', signature = '' } = context.req.param() as Record<string, string>;
    const shows = await openLink(database.db, services, { organizationId, keyResultId, signature });
    const reading = { db: database.db, ...(await publicReader(database.db, organizationId)), now: clock() };
    return { shows, reading, keyResultId };
  }
}

/** The lines stay; what people wrote stays only where it was switched on. The steps of a milestone are part of its words. */
function withoutWords(chart: Chart, { name, notes }: LinkShows): Chart {
  if (chart.shape === 'line') return notes ? chart : { ...chart, notes: [] };
  return name ? chart : { ...chart, steps: chart.steps.map((step) => ({ ...step, text: '' })) };
}
