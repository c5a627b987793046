import type { SignedIn } from './signed-in.ts';
import { actorOf } from './place.ts';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { token } from '../../contract/sources.ts';
import { may } from '../../core/access/may.ts';
import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import type { TokensTable } from '../db/tables/sources.ts';
import { findByHash, markUsed } from '../store/tokens.ts';
import { findPerson } from '../store/people.ts';
import { findZones } from '../store/zones.ts';

type Token = z.output<typeof token>;

/** The token of a request, if it is known, still runs and is for this. */
export async function tokenOf(db: Db, request: Request, scope: Token['scope'], now: Date): Promise<TokensTable> {
  const text = /^Bearer (crux_[\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const row = text === undefined ? undefined : await findByHash(db, hashOf(text));
  if (!row || row.scope !== scope || row.expires_at <= now.toISOString()) return refuse('token-refused');
  if (!(await isVouchedFor(db, row))) return refuse('token-refused');
  return row;
}

/** A token is worth what its maker may still do: whoever left, or may make no such token any more, gave it no more. */
export async function isVouchedFor(db: Db, { organization_id, team_id, created_by }: TokensTable): Promise<boolean> {
  if (created_by === null) return true;
  const maker = await findPerson(db, organization_id, created_by);
  if (maker === undefined) return false;
  const actor = await actorOf(db, organization_id, maker.id, maker.role);
  const record = { organizationId: organization_id, teamId: team_id, visibility: 'everyone' as const };
  return may(actor, 'manage-sources', record) === 'yes';
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
