import type { Hono } from 'hono';
import { sourcesEndpoints } from '../../../../contract/sources.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import {
  changeConnection,
  createConnection,
  removeConnection,
  restoreConnection,
  showConnection,
  showConnections,
  showConnectors,
} from './actions.ts';

const { connectors, connections, connection, create, update, remove, restore } = sourcesEndpoints;

export function serveConnections(app: Hono, services: Services): void {
  const { vault } = services;
  serve(
    app,
    services,
    { connectors, connections, connection, create, update, remove, restore },
    {
      connectors: async () => showConnectors(),
      connections: (call) => showConnections(call),
      connection: (call) => showConnection(call, call.params.connectionId),
      create: (call) => createConnection(call, vault, call.body),
      update: (call) => changeConnection(call, vault, call.params.connectionId, call.body),
      remove: (call) => removeConnection(call, call.params.connectionId, call.query.unbind === 'yes'),
      restore: (call) => restoreConnection(call, call.params.connectionId),
    },
  );
}
