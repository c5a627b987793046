import { askSchema } from '../store/installation.ts';
import type { Hono } from 'hono';
import type { Services } from '../ask/services.ts';

/** `/healthz`: the process serves. `/readyz`: its database answers too. */
export function serveHealth(app: Hono, { database, log }: Services): void {
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) => {
    try {
      await askSchema(database.db);
      return context.json({ status: 'ready' });
    } catch (fault) {
      log.warn({ fault }, 'not ready: the database does not answer');
      return context.json({ status: 'not-ready' }, 503);
    }
  });
}
