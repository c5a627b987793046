import { createHash, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import {
  countPasskey,
  findPasskey,
  insertChallenge,
  insertPasskey,
  listPasskeys,
  takeChallenge,
} from '../store/passkeys.ts';

export type PasskeyPlace = { id: string; origin: string };
type Ask = { db: Db; place: PasskeyPlace; now: Date };
type Owner = { id: string; email: string; name: string };

const lasts = 5 * 60_000;
/** EdDSA, ES256, RS256: what devices have. */
const algorithms = [-8, -7, -257];

/**
 * Where passkeys of this installation hold: the address people use, by name and over https. On one's own machine
 * `localhost` will do; what a request says of other addresses is not believed.
 */
export function passkeyPlace(publicUrl: string | undefined, outside: string): PasskeyPlace | undefined {
  const { protocol, hostname, origin } = new URL(publicUrl ?? outside);
  if (hostname === 'localhost') return { id: hostname, origin };
  const isNamed = isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
  return publicUrl !== undefined && protocol === 'https:' && isNamed ? { id: hostname, origin } : undefined;
}

/** What a browser is told to make a key for me. */
export async function askForKey({ db, place, now }: Ask, owner: Owner) {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  const known = await listPasskeys(db, owner.id);
  return generateRegistrationOptions({
    rpName: 'Crux',
    rpID: place.id,
    userID: new Uint8Array(Buffer.from(owner.id)),
    userName: owner.email,
    userDisplayName: owner.name,
    challenge: await makeChallenge(db, owner.id, now),
    timeout: lasts,
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

export type NewKey = { id: string; clientData: string; attestation: string };

/** Keeps a key that a device made for me; refuses what does not answer our question. */
export async function keepKey({ db, place, now }: Ask, owner: Owner, name: string, made: NewKey): Promise<void> {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const response = { clientDataJSON: made.clientData, attestationObject: made.attestation };
  const seen = await orRefused(
    verifyRegistrationResponse({
      response: { id: made.id, rawId: made.id, type: 'public-key', clientExtensionResults: {}, response },
      expectedChallenge: (challenge) => takeChallenge(db, hashOf(challenge), owner.id, now.toISOString()),
      expectedOrigin: place.origin,
      expectedRPID: place.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (!seen.verified) return refuse('passkey-wrong');
  const { id, publicKey, counter } = seen.registrationInfo.credential;
  const row = { id, user_id: owner.id, name, public_key: Buffer.from(publicKey).toString('base64url'), counter };
  if (!(await insertPasskey(db, { ...row, made_at: now.toISOString(), used_at: null }))) refuse('passkey-wrong');
}

/** What a browser is told to sign in: of any of its keys for this place, so that no address tells who has one. */
export async function askToSign({ db, place, now }: Ask) {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  const challenge = await makeChallenge(db, null, now);
  return generateAuthenticationOptions({ rpID: place.id, challenge, timeout: lasts, userVerification: 'required' });
}

export type Signed = { id: string; clientData: string; authenticatorData: string; signature: string };

/** Whose key signed; the same refusal whatever is wrong, but for a key that was copied. */
export async function ownerOf({ db, place, now }: Ask, signed: Signed): Promise<string> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const key = (await findPasskey(db, signed.id)) ?? refuse('passkey-wrong');
  const { clientData: clientDataJSON, authenticatorData, signature } = signed;
  const response = { clientDataJSON, authenticatorData, signature };
  const seen = await orRefused(
    verifyAuthenticationResponse({
      response: { id: key.id, rawId: key.id, type: 'public-key', clientExtensionResults: {}, response },
      expectedChallenge: (challenge) => takeChallenge(db, hashOf(challenge), null, now.toISOString()),
      expectedOrigin: place.origin,
      expectedRPID: place.id,
      // The counter is held against ours below, where it is told apart from a wrong signature.
      credential: { id: key.id, publicKey: new Uint8Array(Buffer.from(key.public_key, 'base64url')), counter: 0 },
      requireUserVerification: true,
    }),
  );
  if (!seen.verified) return refuse('passkey-wrong');
  const next = seen.authenticationInfo.newCounter;
  const counts = next > 0 || key.counter > 0;
  if (counts && next <= key.counter) refuse('passkey-copied');
  if (!(await countPasskey(db, key, next, now.toISOString()))) refuse('passkey-wrong');
  return key.user_id;
}

/** The library throws at whatever is wrong with what was sent. */
function orRefused<Seen>(seen: Promise<Seen>): Promise<Seen> {
  return seen.catch((thrown: unknown) => {
    const isOutage =
      thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && 'errno' in thrown;
    if (isOutage) throw thrown;
    return refuse('passkey-wrong');
  });
}

async function makeChallenge(db: Db, userId: string | null, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32));
  const expires = new Date(now.getTime() + lasts).toISOString();
  const hash = hashOf(Buffer.from(challenge).toString('base64url'));
  await insertChallenge(db, { hash, user_id: userId, expires_at: expires }, now.toISOString());
  return challenge;
}

const hashOf = (challenge: string) => createHash('sha256').update(`passkey:${challenge}`).digest('base64url');
