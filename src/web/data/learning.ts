import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import type { NeedChange } from '../../contract/learning.ts';
import { call, write } from './api.ts';

export function learningQuery(teamId: string) {
  return queryOptions({
    queryKey: ['learning', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/learning', { params: { teamId }, signal }),
  });
}

export function addNeed(teamId: string, body: BodyOf<'POST /api/teams/{teamId}/role-needs'>) {
  return write('POST /api/teams/{teamId}/role-needs', { params: { teamId }, body });
}

export function changeNeed(needId: string, body: NeedChange) {
  return write('PATCH /api/role-needs/{needId}', { params: { needId }, body });
}

export function removeNeed(needId: string) {
  return write('DELETE /api/role-needs/{needId}', { params: { needId } });
}
