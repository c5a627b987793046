import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, whole, write } from './api.ts';

export const connectorsQuery = queryOptions({
  queryKey: ['connectors'],
  queryFn: ({ signal }) => call('GET /api/connectors', { signal }),
  staleTime: Infinity,
});

export const connectionsQuery = queryOptions({
  queryKey: ['connections'],
  queryFn: ({ signal }) => whole('GET /api/connections', { signal }),
});

export function connectionQuery(connectionId: string) {
  return queryOptions({
    queryKey: ['connection', connectionId],
    queryFn: ({ signal }) => call('GET /api/connections/{connectionId}', { params: { connectionId }, signal }),
  });
}

export function createConnection(body: BodyOf<'POST /api/connections'>) {
  return write('POST /api/connections', { body });
}

export function updateConnection(connectionId: string, body: BodyOf<'PATCH /api/connections/{connectionId}'>) {
  return write('PATCH /api/connections/{connectionId}', { params: { connectionId }, body });
}

/**
 * With all that is bound to it.
 *
 * @param leave goes to another page, so that the one that shows it does not read it again and find nothing.
 */
export function removeConnection(connectionId: string, leave: () => Promise<void>) {
  return write(
    'DELETE /api/connections/{connectionId}',
    { params: { connectionId }, query: { unbind: 'yes' } },
    { first: leave },
  );
}

export function restoreConnection(connectionId: string) {
  return write('PUT /api/connections/{connectionId}/restoration', { params: { connectionId } });
}
