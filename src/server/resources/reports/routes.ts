import type { Hono } from 'hono';
import { sourcesEndpoints } from '../../../contract/sources.ts';
import { inTransaction } from '../../change.ts';
import { serve, serveOpen } from '../../http/serve.ts';
import type { Services } from '../../services.ts';
import { openKeyResult } from '../objectives/load.ts';
import { tokenOf } from '../tokens/actions.ts';
import { changeOf, readFiles, takeReports } from './actions.ts';
import { badgeOf, badgePath } from './badge.ts';
import { metricsWriter } from './metrics-page.ts';

const { report, badge } = sourcesEndpoints;

/** Numbers in from CI jobs, and out again to dashboards and READMEs. */
export function serveReports(app: Hono, services: Services): void {
  const { database, clock, secret } = services;
  serveOpen(
    app,
    services,
    { report },
    {
      report: async ({ request, body, now }) => {
        const token = await tokenOf(database.db, request, 'reports', now);
        const reports = await readFiles(body.files);
        const author = { organizationId: token.organization_id, id: null };
        return inTransaction(services, author, now, (db, record) =>
          takeReports(changeOf(token, { db, now, record }), token, body, reports),
        );
      },
    },
  );
  serve(
    app,
    services,
    { badge },
    {
      badge: async (call) => {
        await openKeyResult(call, call.params.keyResultId, 'read');
        return { path: badgePath(secret, call.actor.organizationId, call.params.keyResultId) };
      },
    },
  );
  const metrics = metricsWriter();
  app.get('/metrics', async (context) => {
    const token = await tokenOf(database.db, context.req.raw, 'metrics', clock());
    return context.text(await metrics(database.db, token, clock()), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
  app.get('/badges/:organizationId/:keyResultId/:file', async (context) => {
    const { organizationId, keyResultId, file } = context.req.param();
    const params = { organizationId, keyResultId, signature: file.replace(/\.svg$/, '') };
    const image = await badgeOf(database.db, secret, params, clock());
    return context.body(image, 200, { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'max-age=300' });
  });
}
