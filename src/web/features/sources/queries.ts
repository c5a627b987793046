import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { queryClient, refresh } from '../../data/query-client.ts';
import type { Config } from './settings-fields.ts';

export const connectorsQuery = queryOptions({
  queryKey: ['connectors'],
  queryFn: ({ signal }) => call('GET /api/connectors', { signal }),
  staleTime: Infinity,
});

export const connectionsQuery = queryOptions({
  queryKey: ['connections'],
  queryFn: ({ signal }) => call('GET /api/connections', { signal }),
});

export function connectionQuery(connectionId: string) {
  return queryOptions({
    queryKey: ['connection', connectionId],
    queryFn: ({ signal }) => call('GET /api/connections/{connectionId}', { params: { connectionId }, signal }),
  });
}

export function keyResultQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['key-result', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}', { params: { keyResultId }, signal }),
    staleTime: 0,
  });
}

export function objectiveQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['objective', objectiveId],
    queryFn: ({ signal }) => call('GET /api/objectives/{objectiveId}', { params: { objectiveId }, signal }),
  });
}

export function sourceQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['source', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}/source', { params: { keyResultId }, signal }),
  });
}

export function tryOut(connectionId: string, config: Config, historyFrom: string | null = null) {
  return call('POST /api/sources/try', { body: { connectionId, config, historyFrom } });
}

export type Binding = {
  connectionId: string;
  name: string;
  config: Config;
  everyMinutes: number;
  historyFrom: string | null;
  baseline?: number | null;
};

export function bind(keyResultId: string, body: Binding) {
  return call('PUT /api/key-results/{keyResultId}/source', { params: { keyResultId }, body });
}

export function unbind(keyResultId: string) {
  return call('DELETE /api/key-results/{keyResultId}/source', { params: { keyResultId } });
}

/** The pages that show the objective begin with what is stored now, also those that are not open. */
export async function readAgain(objectiveId: string, keyResultId: string): Promise<void> {
  await queryClient.fetchQuery({ ...objectiveQuery(objectiveId), staleTime: 0 });
  await queryClient.invalidateQueries({ queryKey: ['source', keyResultId] });
  await refresh('connections', 'connection', 'board', 'week', 'key-result', 'readings', 'definitions');
}
