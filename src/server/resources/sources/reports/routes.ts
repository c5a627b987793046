import { tokenOf } from '../../../auth/tokens.ts';
import type { Hono } from 'hono';
import { sourcesEndpoints } from '../../../../contract/sources.ts';
import { refuseForeignOrigin } from '../../../http/input.ts';
import { serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { takePush } from './actions.ts';
import { readFiles, readUpload } from './read.ts';
import { metricsWriter } from './metrics-page.ts';

const { report } = sourcesEndpoints;

/** Numbers in from CI jobs, and out again to dashboards. */
export function serveReports(app: Hono, services: Services): void {
  const { database, clock } = services;
  // The same push with its files as they are: read as it arrives, however large.
  app.post(report.path, async (context, next) => {
    const request = context.req.raw;
    if (!/^multipart\//i.test(request.headers.get('content-type') ?? '')) return next();
    refuseForeignOrigin(request);
    const token = await tokenOf(database.db, request, 'reports', clock());
    return context.json(await takePush(services, token, await readUpload(request), clock()));
  });
  serveOpen(
    app,
    services,
    { report },
    {
      report: async ({ request, body, now }) => {
        const token = await tokenOf(database.db, request, 'reports', now);
        return takePush(services, token, await readFiles(body), now);
      },
    },
  );
  const metrics = metricsWriter();
  app.get('/metrics', async (context, next) => {
    // A person's browser means the page of the same address.
    if (context.req.header('accept')?.includes('text/html') && !context.req.header('authorization')) return next();
    const token = await tokenOf(database.db, context.req.raw, 'metrics', clock());
    return context.text(await metrics(database.db, token, clock()), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
}
