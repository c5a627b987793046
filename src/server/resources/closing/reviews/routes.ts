import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { reviewFiles, reviewsEndpoints } from '../../../../contract/reviews.ts';
import { reviewCsv } from '../../../../formats/review-pack/review-csv.ts';
import { reviewHtml, reviewStyle } from '../../../../formats/review-pack/review-html.ts';
import { reviewMarkdown } from '../../../../formats/review-pack/review-markdown.ts';
import { type ReviewWriter, writeReview } from '../../../../formats/review-pack/review-pack.ts';
import type { Lang } from '../../../../core/text.ts';
import type { ChartDrawer } from '../../../charts/chart-drawer.ts';
import type { Call } from '../../../http/call.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { openReview, showReview, walkReview } from './actions.ts';
import { reviewedOf } from './pack.ts';
import { withCharts } from './review-charts.ts';

type FileCall = Call<(typeof reviewFiles)['csv']>;

const encoder = new TextEncoder();
const styleHash = createHash('sha256').update(reviewStyle).digest('base64');

export function serveReviews(app: Hono, services: Services): void {
  serve(app, services, reviewsEndpoints, {
    show: (call) => showReview(call, call.params.cycleId, call.query ?? {}),
  });
  serve(app, services, reviewFiles, {
    markdown: (call) => sendFile(call as FileCall, reviewMarkdown, { type: 'text/markdown', ending: 'md' }),
    csv: (call) => sendFile(call, reviewCsv, { type: 'text/csv', ending: 'csv' }),
    html: (call) => {
      const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`;
      call.replyHeaders.set('content-security-policy', policy);
      return sendFile(call as unknown as FileCall, reviewHtml, { type: 'text/html', charts: services.charts });
    },
  });
}

/** A file with an `ending` is saved, one without is shown. It is written while it is sent. */
async function sendFile(
  call: FileCall,
  writer: ReviewWriter,
  { type, ending, charts }: { type: string; ending?: string; charts?: ChartDrawer },
): Promise<ReadableStream<Uint8Array>> {
  const { replyHeaders, query, me } = call;
  const opened = await openReview(call, call.params.cycleId, { scope: query?.scope ?? 'mine' });
  const { name: cycle, start, end } = opened.cycle;
  replyHeaders.set('content-type', `${type}; charset=utf-8`);
  if (ending !== undefined)
    replyHeaders.set('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${cycle}.${ending}`)}`);
  const lang = query?.lang ?? me.lang;
  const pieces = writeReview(writer, { cycle, start, end }, reviewed(call, opened, lang, charts), lang);
  return ReadableStream.from(encoded(pieces));
}

async function* reviewed(
  call: FileCall,
  opened: Parameters<typeof walkReview>[1],
  lang: Lang,
  charts: ChartDrawer | undefined,
) {
  for await (const objective of walkReview(call, opened)) {
    const told = reviewedOf(objective);
    yield charts
      ? await withCharts(charts, told, objective.keyResults, { cycle: opened.cycle, now: call.now, lang })
      : told;
  }
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) if (piece !== '') yield encoder.encode(piece);
}
