import type { Hono } from 'hono';
import { reviewFiles, reviewsEndpoints } from '../../../contract/reviews.ts';
import { reviewCsv } from '../../../formats/review-pack/review-csv.ts';
import { reviewMarkdown } from '../../../formats/review-pack/review-markdown.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../services.ts';
import { showReview } from './actions.ts';
import { packOf } from './pack.ts';

const encoder = new TextEncoder();

export function serveReviews(app: Hono, services: Services): void {
  serve(app, services, reviewsEndpoints, {
    show: (call) => showReview(call, call.params.cycleId, call.query?.scope ?? 'mine'),
  });
  serve(app, services, reviewFiles, {
    markdown: async (call) => {
      const pack = packOf(await showReview(call, call.params.cycleId, call.query?.scope ?? 'mine'));
      asFile(call.replyHeaders, 'text/markdown', `${pack.cycle}.md`);
      return encoder.encode(reviewMarkdown(pack, call.query?.lang ?? call.me.lang));
    },
    csv: async (call) => {
      const pack = packOf(await showReview(call, call.params.cycleId, call.query?.scope ?? 'mine'));
      asFile(call.replyHeaders, 'text/csv', `${pack.cycle}.csv`);
      return encoder.encode(reviewCsv(pack, call.query?.lang ?? call.me.lang));
    },
  });
}

function asFile(headers: Headers, type: string, name: string): void {
  headers.set('content-type', `${type}; charset=utf-8`);
  headers.set('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
}
