import type { Hono } from 'hono';
import { sessionEndpoints } from '../../../../contract/session.ts';
import { serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { addSample, removeSampleOf, setUpSample } from './actions.ts';
import { enterDemo } from './demo.ts';

const { setupSample, addSample: add, removeSample: remove } = sessionEndpoints;

/** The sample company: in on the first run or later, out in one step. They open their own transactions. */
export function serveSample(app: Hono, services: Services): void {
  serveOpen(
    app,
    services,
    { setupSample, add, remove },
    { setupSample: setUpSample, add: addSample, remove: removeSampleOf },
  );
  if (services.demo) app.get('/demo/:key', (context) => enterDemo(services, context));
}
