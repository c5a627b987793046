import { queryOptions } from '@tanstack/react-query';
import type { Objective, ObjectiveBody } from '../../contract/objectives.ts';
import { call, whole, write } from './api.ts';
import { queryClient } from './query-client.ts';

export function objectiveQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['objective', objectiveId],
    queryFn: ({ signal }) => call('GET /api/objectives/{objectiveId}', { params: { objectiveId }, signal }),
  });
}

/** A reply that is an objective is its newest. */
export const newest = { into: ({ id }: Objective) => objectiveQuery(id) };

export function wordingsQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['wordings', objectiveId],
    queryFn: ({ signal }) => whole('GET /api/objectives/{objectiveId}/wordings', { params: { objectiveId }, signal }),
  });
}

export type Place = { teamId: string; cycleId: string };

/** Saves a draft: the first time it creates the objective, later it replaces the version it was read with. */
export function saveObjective(body: ObjectiveBody, saved: { id: string; version: number } | Place): Promise<Objective> {
  const early = { ...newest, early: true };
  if (!('id' in saved)) return write('POST /api/objectives', { body: { ...body, ...saved } }, early);
  const { id, version } = saved;
  return write('PUT /api/objectives/{objectiveId}', { params: { objectiveId: id }, body: { ...body, version } }, early);
}

/** What the server told beside a refusal: somebody else saved it meanwhile. */
export function showObjective(objective: Objective): void {
  queryClient.setQueryData(objectiveQuery(objective.id).queryKey, objective);
}

/** @param leave goes to another page, so that the one that shows it does not read it again and find nothing. */
export function removeObjective(objectiveId: string, leave: () => Promise<void>) {
  return write('DELETE /api/objectives/{objectiveId}', { params: { objectiveId } }, { first: leave });
}

export function restoreObjective(objectiveId: string) {
  return write('PUT /api/objectives/{objectiveId}/restoration', { params: { objectiveId } });
}
