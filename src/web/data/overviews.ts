import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Count } from '../../core/standing/counts.ts';
import { call } from './api.ts';

/** The team with those below it, and what bears the label; undefined: all. */
export type Whose = { team?: string | undefined; label?: string | undefined };

const keyOf = ({ team, label }: Whose) => `${team ?? ''} ${label ?? ''}`;

export function overviewQuery(cycleId: string, { team, label }: Whose) {
  return queryOptions({
    queryKey: ['overview', cycleId, keyOf({ team, label })],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview', { params: { cycleId }, query: { team, label }, signal }),
  });
}

/** The key results behind a number of the overview. */
export function overviewItemsQuery(cycleId: string, { team, label }: Whose, count: Count, page: number) {
  return queryOptions({
    queryKey: ['overview', cycleId, keyOf({ team, label }), count, page],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/key-results', {
        params: { cycleId },
        query: { team, label, count, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function teamStandingsQuery(cycleId: string, { team, label }: Whose, page: number) {
  return queryOptions({
    queryKey: ['overview', cycleId, keyOf({ team, label }), 'teams', page],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/teams', { params: { cycleId }, query: { team, label, page }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** How every team stands, in one answer. */
export function healthQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['overview', cycleId, '', 'health'],
    queryFn: ({ signal }) => call('GET /api/cycles/{cycleId}/overview/health', { params: { cycleId }, signal }),
  });
}

export function problemsQuery(cycleId: string, { team, label }: Whose) {
  return queryOptions({
    queryKey: ['overview', cycleId, keyOf({ team, label }), 'problems'],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/problems', { params: { cycleId }, query: { team, label }, signal }),
  });
}

/** What the cycle says until today. */
export function cycleQuestionQuery(cycleId: string, { team, label }: Whose) {
  return queryOptions({
    queryKey: ['overview', cycleId, keyOf({ team, label }), 'question'],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/question', { params: { cycleId }, query: { team, label }, signal }),
  });
}

/** Cycle by cycle. */
export function statisticsQuery({ team, label }: Whose) {
  return queryOptions({
    queryKey: ['overview', 'statistics', keyOf({ team, label })],
    queryFn: ({ signal }) => call('GET /api/statistics', { query: { team, label }, signal }),
  });
}

/** How confidence and outcome met. */
export function calibrationQuery(teamId: string) {
  return queryOptions({
    queryKey: ['calibration', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/calibration', { params: { teamId }, signal }),
  });
}
