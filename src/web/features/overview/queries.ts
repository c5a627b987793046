import { queryOptions, useMutation } from '@tanstack/react-query';
import type { OpenItem } from '../../../contract/closing.ts';
import { call } from '../../lib/api.ts';
import { refresh } from '../../lib/query-client.ts';

export function overviewQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['overview', cycleId],
    queryFn: ({ signal }) => call('GET /api/cycles/{cycleId}/overview', { params: { cycleId }, signal }),
  });
}

export const cyclesQuery = queryOptions({
  queryKey: ['cycles'],
  queryFn: ({ signal }) => call('GET /api/cycles', { signal }),
});

export function heatMapQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['heat-map', cycleId],
    queryFn: ({ signal }) => call('GET /api/cycles/{cycleId}/heat-map', { params: { cycleId }, signal }),
  });
}

export const deliverySharesQuery = queryOptions({
  queryKey: ['delivery-shares'],
  queryFn: ({ signal }) => call('GET /api/delivery-shares', { signal }),
});

export function openItemsQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['open-items', cycleId],
    queryFn: ({ signal }) => call('GET /api/cycles/{cycleId}/open-items', { params: { cycleId }, signal }),
  });
}

export function calibrationQuery(teamId: string) {
  return queryOptions({
    queryKey: ['calibration', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/calibration', { params: { teamId }, signal }),
  });
}

/** A learning item is done; an outcome is told in words. */
export function useSettle(item: OpenItem) {
  return useMutation({
    mutationFn: async (outcome: string): Promise<void> => {
      if (item.kind === 'follow-up') {
        await call('PUT /api/key-results/{keyResultId}/follow-up', {
          params: { keyResultId: item.id },
          body: { outcome },
        });
        return;
      }
      const params = { objectiveId: item.objective.id, itemId: item.id };
      await call('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', { params });
    },
    onSuccess: () => refresh('open-items', 'review', 'week', 'objective'),
  });
}
