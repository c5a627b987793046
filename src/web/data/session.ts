import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type BodyOf, CallError } from '../../contract/client.ts';
import type { Me } from '../../contract/session.ts';
import { followZones } from '../lib/zone.ts';
import { call, write } from './api.ts';
import { queryClient } from './query-client.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call('GET /api/me', { signal }),
  staleTime: 60_000,
});

/** Who is signed in; inside the shell somebody always is. */
export function useMe(): Me {
  const me = useSuspenseQuery(meQuery).data;
  followZones(me.organization.zones, me.person.zone);
  return me;
}

/** Has anybody set this installation up? */
export const setupQuery = queryOptions({
  queryKey: ['me', 'or a first run'],
  queryFn: ({ signal }) => call('GET /api/setup', { signal }),
});

export function isSignedOut(error: unknown): boolean {
  return error instanceof CallError && error.status === 401;
}

/** Where whoever is not signed in goes on, to come back to `from` afterwards. */
export async function wayIn(from: string): Promise<string> {
  const { state } = await call('GET /api/setup', {});
  if (state === 'new') return '/setup';
  return from === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next: from })}`;
}

/** Is anybody signed in? Unlike `meQuery` it is never refused. */
export function sessionState() {
  return call('GET /api/session', {});
}

export function setUp(body: BodyOf<'POST /api/setup'>): Promise<Me> {
  return enter(write('POST /api/setup', { body }));
}

/** `code-needed`: the password is right, and the account has a second step. */
export async function signIn(body: BodyOf<'POST /api/session'>): Promise<Me | 'code-needed'> {
  try {
    return await enter(write('POST /api/session', { body }));
  } catch (thrown) {
    if (thrown instanceof CallError && thrown.message === 'code-needed') return 'code-needed';
    throw thrown;
  }
}

export function signOut() {
  return write('DELETE /api/session', {});
}

export function updateMe(body: BodyOf<'PATCH /api/me'>) {
  return write('PATCH /api/me', { body }, { into: () => meQuery });
}

/**
 * Into somebody else's shoes, where that is offered. The caller loads the page anew: what is being read for the person
 * before is left to end by itself, since a reading cut short on a page that still stands shows as a fault.
 */
export function viewAs(personId: string): Promise<Me> {
  return write('PUT /api/me/person', { body: { personId } });
}

export function switchOrganization(organizationId: string) {
  return write('PUT /api/me/organization', { body: { organizationId } });
}

/** After any way in: forget what another account saw, keep who we are now. */
export async function enter(way: Promise<Me>): Promise<Me> {
  const me = await way;
  queryClient.clear();
  queryClient.setQueryData(meQuery.queryKey, me);
  return me;
}

/** Who is signed in, or null: asked without being refused, where nobody has to be. */
export const whoeverQuery = queryOptions({
  queryKey: ['me', 'or nobody'],
  queryFn: async () => ((await sessionState()).signedIn ? queryClient.ensureQueryData(meQuery) : null),
});

/** Does this installation send mail? */
export const mailQuery = queryOptions({
  queryKey: ['me', 'or mail'],
  queryFn: async () => (await sessionState()).mail,
});

/** Which ways in there are: the company's own, passwords. */
export const waysQuery = queryOptions({
  queryKey: ['me', 'or ways in'],
  queryFn: () => sessionState(),
});
