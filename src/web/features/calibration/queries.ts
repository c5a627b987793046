import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export function calibrationQuery(teamId: string) {
  return queryOptions({
    queryKey: ['calibration', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/calibration', { params: { teamId }, signal }),
  });
}
