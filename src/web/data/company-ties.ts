import { queryOptions } from '@tanstack/react-query';
import { call, write } from './api.ts';
import { refresh } from './changes.ts';

/** Is my account tied to the company's sign-in? */
export const companyTieQuery = queryOptions({
  queryKey: ['company-tie'],
  queryFn: ({ signal }) => call('GET /api/me/company-sign-in', { signal }),
});

/** @returns where the browser goes on, to come back to the account. */
export async function beginCompanyTie(current: string, code: string | undefined): Promise<string> {
  return (await write('POST /api/me/company-sign-in', { body: { current, code } })).address;
}

export async function removeCompanyTie(): Promise<void> {
  await write('DELETE /api/me/company-sign-in', {});
  await refresh('company-tie', 'account');
}
