import type { Hono } from 'hono';
import { objectivesEndpoints } from '../../../../contract/objectives.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { publish, withdraw } from './actions.ts';
import { acknowledge, offerSupport, showPublicPage, unacknowledge, withdrawSupport } from './page.ts';

const {
  publish: put,
  withdraw: take,
  publicPage,
  acknowledge: read,
  unacknowledge: unread,
  offerSupport: offer,
  withdrawSupport: back,
} = objectivesEndpoints;

export function servePublications(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { put, take, publicPage, read, unread, offer, back },
    {
      put: (call) => publish(call, call.params.objectiveId, call.body),
      take: (call) => withdraw(call, call.params.objectiveId),
      publicPage: (call) => showPublicPage(call, call.params.objectiveId),
      read: (call) => acknowledge(call, call.params.objectiveId),
      unread: (call) => unacknowledge(call, call.params.objectiveId),
      offer: (call) => offerSupport(call, call.params.objectiveId, call.body.text),
      back: (call) => withdrawSupport(call, call.params.supportId),
    },
  );
}
