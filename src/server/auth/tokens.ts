import { createHash } from 'node:crypto';
import type { Endpoint } from '../../contract/endpoint.ts';
import { lackingAreas, readsAll, tokenNeeds } from '../../contract/token-areas.ts';
import { may } from '../../core/access/may.ts';
import type { Actor } from '../../core/access/relation.ts';
import { dayOfTime } from '../../core/calendar/zones.ts';
import type { TokenScope } from '../../core/okr/words.ts';
import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import type { TokensTable } from '../db/tables/sources.ts';
import { perMinute } from './rates.ts';
import { findPerson } from '../store/people.ts';
import { findByHash, markUsed } from '../store/tokens.ts';
import { findZones } from '../store/zones.ts';
import { actorOf } from './place.ts';
import type { SignedIn } from './signed-in.ts';

/** Requests in a minute by one token, on one node. */
export const perToken = 600;
const rate = perMinute(perToken);
const minute = 60_000;

/** One lookup for each request, however often it is asked whose it is. */
const asked = new WeakMap<Request, Promise<TokensTable>>();

/** Does it come with a token of ours? A proxy in front may have an authorization of its own. */
export function bringsToken(request: Request): boolean {
  return request.headers.get('authorization')?.startsWith('Bearer crux_') === true;
}

/** The token of a request, if it is known, still runs and is for this. */
export async function tokenOf(db: Db, request: Request, scope: TokenScope, now: Date): Promise<TokensTable> {
  const row = await anyTokenOf(db, request, now);
  return row.scope === scope ? row : refuse('token-refused');
}

/** The token of a request, whatever it is for. Its use is marked, once a minute. */
export function anyTokenOf(db: Db, request: Request, now: Date): Promise<TokensTable> {
  const known = asked.get(request) ?? look(db, request, now);
  asked.set(request, known);
  return known;
}

async function look(db: Db, request: Request, now: Date): Promise<TokensTable> {
  const text = /^Bearer (crux_[\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const row = text === undefined ? undefined : await findByHash(db, hashOf(text));
  if (!row || row.expires_at <= now.toISOString()) return refuse('token-refused');
  await rate(row.id);
  if (!(await isVouchedFor(db, row))) return refuse('token-refused');
  if (row.last_used_at === null || Date.parse(row.last_used_at) < now.getTime() - minute)
    await markUsed(db, row, now.toISOString());
  return row;
}

/** A token is worth what its maker may still do: whoever left, or may make no such token any more, gave it no more. */
export async function isVouchedFor(db: Db, { organization_id, scope, team_id, created_by }: TokensTable) {
  if (created_by === null) return true;
  const maker = await findPerson(db, organization_id, created_by);
  if (maker === undefined) return false;
  if (scope === 'person') return true;
  const actor = await actorOf(db, organization_id, maker.id, maker.role);
  const record = { organizationId: organization_id, teamId: team_id, visibility: 'everyone' as const };
  return may(actor, 'manage-sources', record) === 'yes';
}

/** Whom a request by a token comes from: its maker, a member of its team, or a reader; only as far as its access goes. */
export async function tokenHolder(db: Db, request: Request, row: Endpoint, now: Date): Promise<SignedIn> {
  const token = await anyTokenOf(db, request, now);
  const { scope } = token;
  const access = scope === 'read' ? readsAll : token.access;
  if (access === null) return refuse('token-refused');
  const needs = tokenNeeds(row) ?? refuse('token-cannot');
  if (needs.personal && scope !== 'person') refuse('token-is-nobody');
  const [area] = lackingAreas(access, needs);
  if (area !== undefined) refuse('token-narrow', { values: { need: `${area}: ${needs.level}` } });
  const maker = token.created_by === null ? undefined : await findPerson(db, token.organization_id, token.created_by);
  if (scope === 'person' && maker === undefined) return refuse('token-refused');
  const zones = await findZones(db, token.organization_id);
  const own = scope === 'person' ? maker : undefined;
  const who = { userId: own?.user_id ?? '', lang: own?.lang ?? 'en', zones, zone: own?.zone ?? null };
  const actor = own
    ? await actorOf(db, token.organization_id, own.id, own.role, dayOfTime(now.getTime(), zones))
    : narrowed(token, needs.level === 'write' ? maker?.id : undefined);
  actor.token = { id: token.id, name: token.name };
  return { ...who, sessionToken: '', actor, name: own?.name ?? maker?.name ?? token.name, cookies: [] };
}

/** Reading it is nobody; what it writes is by whoever answers for it. */
function narrowed({ organization_id, team_id }: TokensTable, author = ''): Actor {
  const nobody = { id: author, organizationId: organization_id, leads: [] };
  if (team_id === null) return { ...nobody, role: 'reader', teamIds: [] };
  return { ...nobody, role: 'member', teamIds: [team_id], onlyTeam: team_id };
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
