import type { Hono } from 'hono';
import { sourcesEndpoints } from '../../../../contract/sources.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { createToken, removeToken, showTokens } from './actions.ts';

const { tokens, createToken: create, removeToken: remove } = sourcesEndpoints;

export function serveTokens(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { tokens, create, remove },
    {
      tokens: (call) => showTokens(call),
      create: (call) => createToken(call, call.body),
      remove: (call) => removeToken(call, call.params.tokenId),
    },
  );
}
