import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Count } from '../../core/standing/counts.ts';
import { call } from './api.ts';

type Team = string | undefined;

export function overviewQuery(cycleId: string, team: Team) {
  return queryOptions({
    queryKey: ['overview', cycleId, team ?? null],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview', { params: { cycleId }, query: { team }, signal }),
  });
}

/** The key results behind a number of the overview. */
export function overviewItemsQuery(cycleId: string, team: Team, count: Count, page: number) {
  return queryOptions({
    queryKey: ['overview', cycleId, team ?? null, count, page],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/key-results', {
        params: { cycleId },
        query: { team, count, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function teamStandingsQuery(cycleId: string, team: Team, page: number) {
  return queryOptions({
    queryKey: ['overview', cycleId, team ?? null, 'teams', page],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/teams', { params: { cycleId }, query: { team, page }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** How every team stands, in one answer. */
export function healthQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['overview', cycleId, null, 'health'],
    queryFn: ({ signal }) => call('GET /api/cycles/{cycleId}/overview/health', { params: { cycleId }, signal }),
  });
}

export function problemsQuery(cycleId: string, team: Team) {
  return queryOptions({
    queryKey: ['overview', cycleId, team ?? null, 'problems'],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/problems', { params: { cycleId }, query: { team }, signal }),
  });
}

/** Cycle by cycle. */
export function statisticsQuery(team: Team) {
  return queryOptions({
    queryKey: ['overview', 'statistics', team ?? null],
    queryFn: ({ signal }) => call('GET /api/statistics', { query: { team }, signal }),
  });
}

/** How confidence and outcome met. */
export function calibrationQuery(teamId: string) {
  return queryOptions({
    queryKey: ['calibration', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/calibration', { params: { teamId }, signal }),
  });
}
