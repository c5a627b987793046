import { setTimeout } from 'node:timers/promises';
import { askSchema } from '../store/installation.ts';
import type { Hono } from 'hono';
import { outageOf } from '../db/outage.ts';
import type { Services } from '../ask/services.ts';

/** Whoever asks whether it is ready wants to know now. */
const longestMs = 1_500;

/** `/healthz`: the process serves. `/readyz`: its database answers and takes what is written. */
export function serveHealth(app: Hono, { database, log }: Services): void {
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) => {
    try {
      await Promise.race([Promise.all([database.check(), askSchema(database.db)]), tooLong()]);
      return context.json({ status: 'ready' });
    } catch (fault) {
      log.warn({ fault }, 'not ready: the database does not answer, or takes nothing');
      return context.json({ status: 'not-ready', reason: outageOf(fault) ?? 'fault' }, 503);
    }
  });
}

async function tooLong(): Promise<never> {
  await setTimeout(longestMs, undefined, { ref: false });
  throw Object.assign(new Error(`the database did not answer within ${longestMs} ms`), { code: 'busy' });
}
