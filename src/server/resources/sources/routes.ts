import type { Hono } from 'hono';
import { sourcesEndpoints } from '../../../contract/sources.ts';
import { refuse } from '../../../core/refusal.ts';
import { serve, serveOpen } from '../../http/serve.ts';
import type { Services } from '../../services.ts';
import { bindSource, showSource, trySource, unbindSource } from './actions.ts';

const { try: tried, source, bind, unbind } = sourcesEndpoints;

export function serveSources(app: Hono, services: Services): void {
  // A source may take its time: it is asked outside any transaction.
  serveOpen(
    app,
    services,
    { tried },
    {
      tried: async ({ request, body, now }) => {
        const me = (await services.identify(request)) ?? refuse('not-signed-in');
        return trySource(services, me, body.connectionId, body.config, now);
      },
    },
  );
  serve(
    app,
    services,
    { source, bind, unbind },
    {
      source: (call) => showSource(call, call.params.keyResultId),
      bind: (call) => bindSource(call, services, call.params.keyResultId, call.body),
      unbind: (call) => unbindSource(call, call.params.keyResultId),
    },
  );
}
