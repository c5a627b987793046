import type { Hono } from 'hono';
import { lintEndpoints } from '../../../../contract/lint.ts';
import { serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { lint } from './actions.ts';

export function serveLint(app: Hono, services: Services): void {
  serveOpen(app, services, lintEndpoints, { lint: async (call) => lint(call.body) });
}
