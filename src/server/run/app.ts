import { Hono } from 'hono';
import { versionHeader } from '../../contract/version.ts';
import { Refusal } from '../../core/refusal.ts';
import { serveDocs } from '../docs/serve.ts';
import { serveApiPage } from '../http/api-page.ts';
import { cutShort } from '../http/cut-short.ts';
import { failureReply } from '../http/failures.ts';
import { serveHealth } from '../http/health.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { serveWeb } from '../http/web-files.ts';
import { serveResources } from '../resources/all.ts';
import type { Services } from '../ask/services.ts';

/** The whole program behind one `fetch`: API, live events, health, the API's description, and the web app. */
export function makeApp(services: Services): Hono {
  const app = new Hono();
  app.onError(failureReply(services.log));
  app.use(securityHeaders(services.publicUrl?.startsWith('https:') ?? false));
  app.use(cutShort(services));
  app.use('/api/*', async (context, next) => {
    await next();
    // On the reply itself: by the context, a reply that is already made would be copied as a stream.
    context.res.headers.set(versionHeader, services.version);
  });
  serveHealth(app, services);
  serveApiPage(app, services);
  serveDocs(app, services.docsFolder);
  serveResources(app, services);
  app.all('/api/*', () => {
    throw new Refusal('not-found');
  });
  serveWeb(app, services.webFolder);
  app.notFound(() => {
    throw new Refusal('not-found');
  });
  return app;
}
