import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import type { SeriesKind } from '../../core/forecast/series-kind.ts';
import { call, write } from './api.ts';

export function forecastQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['forecast', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}/forecast', { params: { keyResultId }, signal }),
  });
}

/** How earlier forecasts did. */
export const forecastRecordQuery = queryOptions({
  queryKey: ['forecast-record'],
  queryFn: ({ signal }) => call('GET /api/forecast-record', { signal }),
});

export type EventAhead = BodyOf<'PUT /api/key-results/{keyResultId}/event-ahead'>;

export function turnForecastOff(keyResultId: string, body: EventAhead) {
  return write('PUT /api/key-results/{keyResultId}/event-ahead', { params: { keyResultId }, body });
}

export function turnForecastOn(keyResultId: string) {
  return write('DELETE /api/key-results/{keyResultId}/event-ahead', { params: { keyResultId } });
}

/** `null`: what the numbers look like. */
export function chooseSeriesKind(keyResultId: string, kind: SeriesKind | null) {
  return write('PUT /api/key-results/{keyResultId}/series-kind', { params: { keyResultId }, body: { kind } });
}
