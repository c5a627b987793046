import type { ImageQuery } from '../../../../contract/charts.ts';
import type { Drawing } from '../../../../core/chart/chart.ts';
import type { Zones } from '../../../../core/calendar/zones.ts';
import { todayOf } from '../../../ask/today.ts';
import type { Lang } from '../../../../core/text.ts';
import type { ChartDrawer } from '../../../charts/chart-drawer.ts';
import { imageFont } from '../../../charts/image-font.ts';
import { conditionalReply, tagOf } from '../../../http/conditional-reply.ts';

type Asked = {
  request: Request;
  chart: Drawing;
  title: string;
  as: 'svg' | 'png';
  query: ImageQuery;
  /** For whoever does not say one. */
  lang: Lang;
  now: Date;
  zones: Zones;
  cache: string;
  headers?: Record<string, string>;
};

const types = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' };
const systemFonts = 'system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif';

/** Replies with charts as images, that whoever holds them already is not sent again. */
export function imageReplies(drawer: ChartDrawer) {
  return async ({ request, chart, title, as, query, lang, now, zones, cache, headers }: Asked): Promise<Response> => {
    const look = {
      lang: query.lang ?? lang,
      theme: query.theme ?? 'light',
      width: query.width ?? 800,
      height: query.height ?? 320,
      font: as === 'png' ? imageFont : systemFonts,
      year: Number(todayOf({ now, zones }).slice(0, 4)),
    };
    const tag = tagOf(as, look, title, chart);
    return conditionalReply(request, tag, { type: types[as], cache, ...(headers && { headers }) }, () =>
      drawer.draw({ chart, look, title, as }),
    );
  };
}
