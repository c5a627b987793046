import type { Hono } from 'hono';
import { searchEndpoints } from '../../../../contract/search.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { search } from './actions.ts';

export function serveSearch(app: Hono, services: Services): void {
  serve(app, services, searchEndpoints, { search: (call) => search(call, call.query.q) });
}
