import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { BodyOf, CallInput } from '../../contract/client.ts';
import { call, whole, write } from './api.ts';

export function tasksQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['tasks', objectiveId],
    queryFn: ({ signal }) => whole('GET /api/objectives/{objectiveId}/tasks', { params: { objectiveId }, signal }),
  });
}

/** What connected hosts say of the links of the tasks; asked again while one has not answered. */
export function toldLinksQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['tasks', objectiveId, 'links'],
    queryFn: ({ signal }) => whole('GET /api/objectives/{objectiveId}/task-links', { params: { objectiveId }, signal }),
    staleTime: 60_000,
    refetchInterval: ({ state: { data } }) =>
      data?.some(({ told, failure }) => told === null && failure === null) === true ? 4000 : false,
  });
}

/** What the coach asks about the tasks, read again with them. */
export function taskFindingsQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['tasks', objectiveId, 'findings'],
    queryFn: ({ signal }) =>
      whole('GET /api/objectives/{objectiveId}/task-findings', { params: { objectiveId }, signal }),
  });
}

/** The hypotheses behind tasks, and what came of them. */
export function hypothesesQuery(query: NonNullable<CallInput<'GET /api/hypotheses'>['query']>) {
  return queryOptions({
    queryKey: ['hypotheses', query],
    queryFn: ({ signal }) => call('GET /api/hypotheses', { query, signal }),
    placeholderData: keepPreviousData,
  });
}

export function createTask(keyResultId: string, body: BodyOf<'POST /api/key-results/{keyResultId}/tasks'>) {
  return write('POST /api/key-results/{keyResultId}/tasks', { params: { keyResultId }, body });
}

export function updateTask(taskId: string, body: BodyOf<'PATCH /api/tasks/{taskId}'>) {
  return write('PATCH /api/tasks/{taskId}', { params: { taskId }, body });
}

export function removeTask(taskId: string) {
  return write('DELETE /api/tasks/{taskId}', { params: { taskId } });
}

export function restoreTask(taskId: string) {
  return write('PUT /api/tasks/{taskId}/restoration', { params: { taskId } });
}
