import type { Endpoint } from '../../contract/endpoint.ts';
import { plainAddresses } from '../../contract/plain-addresses.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import type { Identify } from './identify.ts';
import type { SignedIn } from './signed-in.ts';
import { bringsToken, tokenHolder } from './tokens.ts';

type Door = { identify: Identify; database: { db: Db }; clock: () => Date };

/** Whoever is signed in, or the holder of a token as far as it reaches this endpoint; refuses everybody else. */
export async function whoAsks({ identify, database, clock }: Door, request: Request, row: Endpoint): Promise<SignedIn> {
  if (bringsToken(request)) return tokenHolder(database.db, request, row, clock());
  return (await identify(request)) ?? refuse('not-signed-in');
}

/** The same for a stream that goes on: does its token still run, and as whom? Looked up anew, unlike within one request. */
export async function stillHolds(door: Door, request: Request): Promise<SignedIn | undefined> {
  const again = new Request(request.url, { headers: { authorization: request.headers.get('authorization') ?? '' } });
  try {
    return await whoAsks(door, again, plainAddresses.events.stream);
  } catch (thrown) {
    if (thrown instanceof Refusal) return undefined;
    throw thrown;
  }
}
