// Passkeys: a device signs in for me, without a password; it shows the device's own lock and cannot be phished.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { name, time } from './fields.ts';
import { me } from './session.ts';

/** Bytes as base64url. */
const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/);
/** What `navigator.credentials` takes, its bytes as base64url. */
const options = z.looseObject({ challenge: z.string() });

export const passkeysEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/me/passkeys',
    summary: 'My passkeys',
    reply: z.object({
      passkeys: z.array(z.object({ id: z.string(), name: z.string(), since: time, lastUsed: time.nullable() })),
      /** False where this installation is not reached by name over https, or passwords are off. */
      possible: z.boolean(),
    }),
  }),
  begin: endpoint({
    method: 'POST',
    path: '/api/me/passkey-challenges',
    summary: 'Begin to add a passkey: what a browser is told to make one',
    body: z.object({ current: z.string().min(1).max(200) }),
    reply: options,
    refusals: ['passkeys-off', 'password-wrong', 'password-missing', 'too-many-tries'],
  }),
  add: endpoint({
    method: 'POST',
    path: '/api/me/passkeys',
    summary: 'Add the passkey that a device made',
    body: z.object({ name, id: bytes(1400), clientData: bytes(4000), attestation: bytes(20_000) }),
    refusals: ['passkeys-off', 'passkey-wrong'],
  }),
  remove: endpoint({ method: 'DELETE', path: '/api/me/passkeys/{passkeyId}', summary: 'Remove a passkey of mine' }),
  challenge: endpoint({
    method: 'POST',
    path: '/api/session/passkey-challenges',
    summary: 'Begin to sign in with a passkey: what a browser is told to sign',
    for: 'nobody',
    reply: options,
    refusals: ['passkeys-off', 'too-many-tries'],
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/session/passkey',
    summary: 'Sign in with a passkey',
    for: 'nobody',
    body: z.object({
      id: bytes(1400),
      clientData: bytes(4000),
      authenticatorData: bytes(4000),
      signature: bytes(20_000),
    }),
    reply: me,
    refusals: ['passkeys-off', 'passkey-wrong', 'passkey-copied', 'too-many-tries'],
  }),
};
