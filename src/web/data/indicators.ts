import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { bitByBit, call, whole, write } from './api.ts';

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => whole('GET /api/indicators', { query: {}, signal }),
});

export const archivedIndicatorsQuery = queryOptions({
  queryKey: ['indicators', 'archived'],
  queryFn: ({ signal }) => whole('GET /api/indicators', { query: { archived: 'yes' }, signal }),
});

export function indicatorQuery(indicatorId: string) {
  return queryOptions({
    queryKey: ['indicator', indicatorId],
    queryFn: ({ signal }) => call('GET /api/indicators/{indicatorId}', { params: { indicatorId }, signal }),
  });
}

export function indicatorReadingsQuery(indicatorId: string) {
  return infiniteQueryOptions({
    queryKey: ['indicator-readings', indicatorId],
    queryFn: ({ signal, pageParam: query }) =>
      call.page('GET /api/indicators/{indicatorId}/readings', { params: { indicatorId }, query, signal }),
    ...bitByBit,
    select: ({ pages }) => pages.toReversed().flatMap(({ reply }) => reply),
  });
}

/** What it read last before a cycle begins. */
export function indicatorStartQuery(indicatorId: string, cycle: string) {
  return queryOptions({
    queryKey: ['indicator-start', indicatorId, cycle],
    queryFn: ({ signal }) =>
      call('GET /api/indicators/{indicatorId}/start', { params: { indicatorId }, query: { cycle }, signal }),
  });
}

export function createIndicator(body: BodyOf<'POST /api/indicators'>) {
  return write('POST /api/indicators', { body });
}

export function updateIndicator(indicatorId: string, body: BodyOf<'PATCH /api/indicators/{indicatorId}'>) {
  return write('PATCH /api/indicators/{indicatorId}', { params: { indicatorId }, body });
}

export function archiveIndicator(indicatorId: string) {
  return write('DELETE /api/indicators/{indicatorId}', { params: { indicatorId } });
}

export function restoreIndicator(indicatorId: string) {
  return write('PUT /api/indicators/{indicatorId}/restoration', { params: { indicatorId } });
}

export function recordIndicator(indicatorId: string, body: BodyOf<'POST /api/indicators/{indicatorId}/readings'>) {
  return write('POST /api/indicators/{indicatorId}/readings', { params: { indicatorId }, body });
}

type OfReading = { indicatorId: string; readingId: string };

export function correctIndicatorReading(
  params: OfReading,
  body: BodyOf<'PATCH /api/indicators/{indicatorId}/readings/{readingId}'>,
) {
  return write('PATCH /api/indicators/{indicatorId}/readings/{readingId}', { params, body });
}

export function removeIndicatorReading(params: OfReading) {
  return write('DELETE /api/indicators/{indicatorId}/readings/{readingId}', { params });
}

export function restoreIndicatorReading(params: OfReading) {
  return write('PUT /api/indicators/{indicatorId}/readings/{readingId}/restoration', { params });
}

export type IndicatorBinding = BodyOf<'PUT /api/indicators/{indicatorId}/source'>;

export function bindIndicator(indicatorId: string, body: IndicatorBinding) {
  return write('PUT /api/indicators/{indicatorId}/source', { params: { indicatorId }, body });
}

export function unbindIndicator(indicatorId: string) {
  return write('DELETE /api/indicators/{indicatorId}/source', { params: { indicatorId } });
}

export function restoreIndicatorSource(indicatorId: string) {
  return write('PUT /api/indicators/{indicatorId}/source/restoration', { params: { indicatorId } });
}
