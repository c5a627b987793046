import type { Hono } from 'hono';
import { chartsEndpoints } from '../../../../contract/charts.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { share, showLink, unshare } from './actions.ts';
import { publicImages } from './public-images.ts';

const { publicLink, share: put, unshare: remove } = chartsEndpoints;

export function servePublicLinks(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { publicLink, put, remove },
    {
      publicLink: (call) => showLink(call, services, call.params.keyResultId),
      put: (call) => share(call, services, call.params.keyResultId, call.body),
      remove: (call) => unshare(call, services, call.params.keyResultId),
    },
  );
  const images = publicImages(services);
  const address = '/public/:organizationId/:keyResultId/:signature';
  app.get(`${address}/badge.svg`, (context) => images.badge(context));
  app.get(`${address}/chart.svg`, (context) => images.chart(context, 'svg'));
  app.get(`${address}/chart.png`, (context) => images.chart(context, 'png'));
}
