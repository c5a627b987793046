import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export const recordQuery = queryOptions({
  queryKey: ['forecast-record'],
  queryFn: ({ signal }) => call('GET /api/forecast-record', { signal }),
});
