import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Objective } from '../../../contract/objectives.ts';
import { call } from '../../lib/api.ts';
import { queryClient, refresh } from '../../data/query-client.ts';
import type { Answer } from '../../parts/finding-card.tsx';
import { bodyOf, type DraftForm } from './draft-form.ts';

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => call('GET /api/people', { signal }),
  staleTime: 60_000,
});

export const cyclesQuery = queryOptions({
  queryKey: ['cycles'],
  queryFn: ({ signal }) => call('GET /api/cycles', { signal }),
});

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => call('GET /api/teams', { signal }),
});

export function focusQuery(cycleId: string | undefined) {
  return queryOptions({
    queryKey: ['focus', cycleId ?? ''],
    queryFn: ({ signal }) => call('GET /api/focus', { query: { cycle: cycleId }, signal }),
  });
}

export function objectiveQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['objective', objectiveId],
    queryFn: ({ signal }) => call('GET /api/objectives/{objectiveId}', { params: { objectiveId }, signal }),
  });
}

export type Place = { teamId: string; cycleId: string };

/** Saves a draft: the first time it creates the objective, later it replaces the version it was read with. */
export function saveDraft(form: DraftForm, saved: { id: string; version: number } | Place): Promise<Objective> {
  const body = bodyOf(form);
  return 'id' in saved
    ? call('PUT /api/objectives/{objectiveId}', {
        params: { objectiveId: saved.id },
        body: { ...body, version: saved.version },
      })
    : call('POST /api/objectives', { body: { ...body, ...saved } });
}

/** Everything that shows an objective is read again; the page itself already has the newest. */
export function keep(objective: Objective): void {
  queryClient.setQueryData(objectiveQuery(objective.id).queryKey, objective);
  void refresh('board', 'teams', 'week', 'open', 'focus', 'wordings');
}

export function answerFinding(objectiveId: string, rule: string, fingerprint: string, answer: Answer) {
  return call('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', {
    params: { objectiveId, fingerprint },
    body: { rule, kind: answer.kind, text: answer.reason, until: answer.until ?? null },
  });
}

export function takeAnswerBack(objectiveId: string, fingerprint: string) {
  return call('DELETE /api/objectives/{objectiveId}/answers/{fingerprint}', { params: { objectiveId, fingerprint } });
}

export function usePublish(objectiveId: string) {
  return useMutation({
    mutationFn: (body: { plain: string; lines: { audience: Audience; text: string }[] }) =>
      call('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId }, body }),
    onSuccess: keep,
  });
}

export type Audience = 'everyone' | 'sales' | 'support' | 'management';
export const audiences: readonly Audience[] = ['everyone', 'sales', 'support', 'management'];
