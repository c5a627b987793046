import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';

export function stageQuery(teamId: string) {
  return queryOptions({
    queryKey: ['stages', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/stage', { params: { teamId }, signal }),
  });
}

export function enterStage(teamId: string, body: BodyOf<'PUT /api/teams/{teamId}/stage'>) {
  return write('PUT /api/teams/{teamId}/stage', { params: { teamId }, body }, { into: () => stageQuery(teamId) });
}

export function answerStageQuestion(questionId: string, body: BodyOf<'PUT /api/stage-questions/{questionId}/answer'>) {
  return write('PUT /api/stage-questions/{questionId}/answer', { params: { questionId }, body });
}
