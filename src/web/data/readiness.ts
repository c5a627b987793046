import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';

export function readinessQuery(teamId: string) {
  return queryOptions({
    queryKey: ['readiness', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/readiness', { params: { teamId }, signal }),
  });
}

type Answers = BodyOf<'PUT /api/teams/{teamId}/readiness/answers'>['answers'];

export function answerReadiness(teamId: string, answers: Answers) {
  return write(
    'PUT /api/teams/{teamId}/readiness/answers',
    { params: { teamId }, body: { answers } },
    { into: () => readinessQuery(teamId) },
  );
}

export function withdrawReadiness(teamId: string) {
  return write(
    'DELETE /api/teams/{teamId}/readiness/answers',
    { params: { teamId } },
    { into: () => readinessQuery(teamId) },
  );
}

/** Why the team goes on in a cycle against the verdict. */
export function exceptReadiness(teamId: string, cycleId: string, reason: string) {
  return write(
    'PUT /api/teams/{teamId}/readiness/exceptions/{cycleId}',
    { params: { teamId, cycleId }, body: { reason } },
    { into: () => readinessQuery(teamId) },
  );
}

export function unexceptReadiness(teamId: string, cycleId: string) {
  return write(
    'DELETE /api/teams/{teamId}/readiness/exceptions/{cycleId}',
    { params: { teamId, cycleId } },
    { into: () => readinessQuery(teamId) },
  );
}
