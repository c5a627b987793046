import type { Hono } from 'hono';
import { eventStreamPath, eventsEndpoints } from '../../../../contract/event-log.ts';
import { refuse } from '../../../../core/refusal.ts';
import { eventStream } from '../../../events/event-stream.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { missedSince, showEvents } from './actions.ts';

export function serveEvents(app: Hono, services: Services): void {
  serve(app, services, eventsEndpoints, { list: (call) => showEvents(call, call.query ?? {}) });

  app.get(eventStreamPath, async (context) => {
    const request = context.req.raw;
    const me = (await services.identify(request)) ?? refuse('not-signed-in');
    const lastEventId = request.headers.get('last-event-id');
    const stream = eventStream({
      bus: services.bus,
      me,
      missed: () => missedSince({ db: services.database.db, actor: me.actor }, lastEventId),
      stillIn: () => services.identify(request),
    });
    return context.body(stream, 200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  });
}
