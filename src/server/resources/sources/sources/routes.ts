import type { Hono } from 'hono';
import { sourcesEndpoints } from '../../../../contract/sources.ts';
import { serve, serveAlone } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { bindSource, showSource, unbindSource } from './actions.ts';
import { trySource } from './try.ts';

const { try: tried, source, bind, unbind } = sourcesEndpoints;

export function serveSources(app: Hono, services: Services): void {
  // A source may take its time: it is asked outside any transaction.
  serveAlone(app, services, { tried }, { tried: ({ me, body, now }) => trySource(services, me, body, now) });
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
