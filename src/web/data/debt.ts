import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, whole, write } from './api.ts';

export function debtQuery(team: string | undefined) {
  return queryOptions({
    queryKey: ['debt', 'open', team ?? ''],
    queryFn: ({ signal }) => whole('GET /api/debt', { query: { team }, signal }),
  });
}

export function closedDebtQuery(team: string | undefined) {
  return queryOptions({
    queryKey: ['debt', 'closed', team ?? ''],
    queryFn: ({ signal }) => whole('GET /api/debt', { query: { team, closed: 'yes' }, signal }),
  });
}

export function debtItemQuery(debtId: string) {
  return queryOptions({
    queryKey: ['debt', 'item', debtId],
    queryFn: ({ signal }) => call('GET /api/debt/{debtId}', { params: { debtId }, signal }),
  });
}

/** Which series against which limit. */
export type CapacityAsked = {
  indicatorId: string | null;
  keyResultId: string | null;
  limit: number | null;
  limitKeyResultId: string | null;
};

export function capacityQuery({ indicatorId, keyResultId, limit, limitKeyResultId }: CapacityAsked) {
  const query = {
    indicator: indicatorId ?? undefined,
    keyResult: keyResultId ?? undefined,
    limit: limit ?? undefined,
    limitKeyResult: limitKeyResultId ?? undefined,
  };
  return queryOptions({
    queryKey: ['capacity', query],
    queryFn: ({ signal }) => call('GET /api/capacity', { query, signal }),
  });
}

export function addDebt(body: BodyOf<'POST /api/debt'>) {
  return write('POST /api/debt', { body });
}

export function changeDebt(debtId: string, body: BodyOf<'PATCH /api/debt/{debtId}'>) {
  return write('PATCH /api/debt/{debtId}', { params: { debtId }, body });
}

export function closeDebt(debtId: string, body: BodyOf<'PUT /api/debt/{debtId}/closing'>) {
  return write('PUT /api/debt/{debtId}/closing', { params: { debtId }, body });
}

export function reopenDebt(debtId: string) {
  return write('DELETE /api/debt/{debtId}/closing', { params: { debtId } });
}
