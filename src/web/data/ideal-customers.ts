import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { whole, write } from './api.ts';

export const idealCustomersQuery = queryOptions({
  queryKey: ['ideal-customers'],
  queryFn: ({ signal }) => whole('GET /api/ideal-customers', { signal }),
});

export function addCustomer(body: BodyOf<'POST /api/ideal-customers'>) {
  return write('POST /api/ideal-customers', { body });
}

export function changeCustomer(customerId: string, body: BodyOf<'PUT /api/ideal-customers/{customerId}'>) {
  return write('PUT /api/ideal-customers/{customerId}', { params: { customerId }, body });
}

/** The objective was written for an earlier version, and fits today's. */
export function stillFits(objectiveId: string) {
  return write('PUT /api/objectives/{objectiveId}/ideal-customer', { params: { objectiveId } });
}
