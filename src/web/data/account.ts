import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';
import { refresh } from './changes.ts';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => call('GET /api/me/account', { signal }),
});

// Their events belong to no page of this call: what shows the account is read again by name.
export async function changePassword(body: BodyOf<'PUT /api/me/password'>): Promise<void> {
  await write('PUT /api/me/password', { body });
  await refresh('account');
}

export async function changeEmail(body: BodyOf<'PUT /api/me/email'>): Promise<void> {
  await write('PUT /api/me/email', { body });
  await refresh('account', 'me', 'people');
}

export async function endSession(sessionId: string): Promise<void> {
  await write('DELETE /api/me/sessions/{sessionId}', { params: { sessionId } });
  await refresh('account');
}

export function signOutEverywhere() {
  return write('DELETE /api/sessions', {});
}

export function askReset(body: BodyOf<'POST /api/password-resets'>) {
  return write('POST /api/password-resets', { body });
}

/** Whose password a link sets. */
export function resetQuery(token: string) {
  return queryOptions({
    queryKey: ['account', 'reset', token],
    queryFn: ({ signal }) => call('GET /api/password-resets/{token}', { params: { token }, signal }),
    retry: false,
  });
}

export function resetPassword(token: string, body: BodyOf<'POST /api/password-resets/{token}'>) {
  return write('POST /api/password-resets/{token}', { params: { token }, body });
}
