import type { Hono } from 'hono';
import { sourcesEndpoints } from '../../../contract/sources.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../services.ts';
import { changeConnection, createConnection, removeConnection, showConnections, showConnectors } from './actions.ts';

const { connectors, connections, create, update, remove } = sourcesEndpoints;

export function serveConnections(app: Hono, services: Services): void {
  const { vault } = services;
  serve(
    app,
    services,
    { connectors, connections, create, update, remove },
    {
      connectors: async () => showConnectors(),
      connections: (call) => showConnections(call),
      create: (call) => createConnection(call, vault, call.body),
      update: (call) => changeConnection(call, vault, call.params.connectionId, call.body),
      remove: (call) => removeConnection(call, call.params.connectionId),
    },
  );
}
