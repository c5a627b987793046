import type { SignedIn } from './signed-in.ts';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { token } from '../../contract/sources.ts';
import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import type { TokensTable } from '../db/tables/sources.ts';
import { findByHash, markUsed } from '../store/tokens.ts';
import { findZones } from '../store/zones.ts';

type Token = z.output<typeof token>;

/** The token of a request, if it is known, still runs and is for this. */
export async function tokenOf(db: Db, request: Request, scope: Token['scope'], now: Date): Promise<TokensTable> {
  const text = /^Bearer (crux_[\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const row = text === undefined ? undefined : await findByHash(db, hashOf(text));
  if (!row || row.scope !== scope || row.expires_at <= now.toISOString()) return refuse('token-refused');
  return row;
}

/** Whoever has a token of scope `read` reads as a reader does: what is published, nothing about a person. */
export async function readerOf(db: Db, request: Request, now: Date): Promise<SignedIn | undefined> {
  // A proxy in front may have an authorization of its own.
  if (!request.headers.get('authorization')?.startsWith('Bearer crux_')) return undefined;
  const token = await tokenOf(db, request, 'read', now);
  await markUsed(db, token, now.toISOString());
  const actor = { id: '', organizationId: token.organization_id, role: 'reader' as const, teamIds: [], leads: [] };
  const zones = await findZones(db, token.organization_id);
  return { userId: '', sessionToken: '', actor, name: token.name, lang: 'en', zones, zone: null, cookies: [] };
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
