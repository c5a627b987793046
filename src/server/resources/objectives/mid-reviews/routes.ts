import type { Hono } from 'hono';
import { midReviewsEndpoints } from '../../../../contract/mid-reviews.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { decide } from './actions.ts';
import { showMidReview } from './show.ts';

export function serveMidReviews(app: Hono, services: Services): void {
  serve(app, services, midReviewsEndpoints, {
    show: (call) => showMidReview(call, call.params.teamId, call.query?.cycle),
    decide: (call) => decide(call, call.params.objectiveId, call.body),
  });
}
