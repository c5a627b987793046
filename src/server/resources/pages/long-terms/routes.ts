import type { Hono } from 'hono';
import { longTermEndpoints } from '../../../../contract/long-term.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showLongTerm } from './actions.ts';

export function serveLongTerms(app: Hono, services: Services): void {
  serve(app, services, longTermEndpoints, { show: (call) => showLongTerm(call, call.params.teamId) });
}
