import { queryOptions } from '@tanstack/react-query';
import type { Me } from '../../contract/session.ts';
import { call, write } from './api.ts';
import { refresh } from './changes.ts';
import { enter } from './session.ts';

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) => call('GET /api/me/passkeys', { signal }),
});

/** Loaded where somebody uses one. */
const browser = () => import('@simplewebauthn/browser');

/** `stopped`: the device was not unlocked, the person thought better of it, or the device has a key for this account. */
export async function addPasskey(name: string, current: string): Promise<'added' | 'stopped'> {
  const options = await write('POST /api/me/passkey-challenges', { body: { current } });
  const { startRegistration } = await browser();
  const made = await startRegistration({ optionsJSON: options as never }).catch(() => undefined);
  if (made === undefined) return 'stopped';
  const { clientDataJSON: clientData, attestationObject: attestation } = made.response;
  await write('POST /api/me/passkeys', { body: { name, id: made.id, clientData, attestation } });
  await refresh('passkeys');
  return 'added';
}

export async function removePasskey(passkeyId: string): Promise<void> {
  await write('DELETE /api/me/passkeys/{passkeyId}', { params: { passkeyId } });
  await refresh('passkeys');
}

/** Undefined: the device was not unlocked, or has no key for this place. */
export async function signInWithPasskey(): Promise<Me | undefined> {
  const options = await write('POST /api/session/passkey-challenges', {});
  const { startAuthentication } = await browser();
  const signed = await startAuthentication({ optionsJSON: options as never }).catch(() => undefined);
  if (signed === undefined) return undefined;
  const { clientDataJSON: clientData, authenticatorData, signature } = signed.response;
  return enter(
    write('POST /api/session/passkey', { body: { id: signed.id, clientData, authenticatorData, signature } }),
  );
}
