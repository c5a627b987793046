import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { whole, write } from './api.ts';

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => whole('GET /api/teams', { signal }),
});

export function createTeam(body: BodyOf<'POST /api/teams'>) {
  return write('POST /api/teams', { body });
}

export function updateTeam(teamId: string, body: BodyOf<'PATCH /api/teams/{teamId}'>) {
  return write('PATCH /api/teams/{teamId}', { params: { teamId }, body });
}

export function removeTeam(teamId: string) {
  return write('DELETE /api/teams/{teamId}', { params: { teamId } });
}

/** Takes somebody in, or says whether they lead. */
export function putMember(teamId: string, personId: string, lead: boolean) {
  return write('PUT /api/teams/{teamId}/members/{personId}', { params: { teamId, personId }, body: { lead } });
}

export function removeMember(teamId: string, personId: string) {
  return write('DELETE /api/teams/{teamId}/members/{personId}', { params: { teamId, personId } });
}
