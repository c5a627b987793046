import { namesOf } from '../../../store/people.ts';
import { findTeam } from '../../../store/teams.ts';
import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { token } from '../../../../contract/sources.ts';
import { may } from '../../../../core/access/may.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { SignedIn } from '../../../auth/identify.ts';
import type { Change, Reading } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import type { TokensTable } from '../../../db/tables/sources.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { personRef } from '../../../standing/person.ts';
import { deleteToken, findByHash, insertToken, listTokens, markUsed } from '../../../store/tokens.ts';

type Told = z.output<typeof token>;
type Scope = Told['scope'];
type Body = { name: string; scope: Scope; teamId: string | null; days: number };

const day = 86_400_000;

/** Those the actor may take back. */
export async function showTokens({ db, actor }: Reading): Promise<Told[]> {
  const rows = (await listTokens(db, actor.organizationId)).filter(
    (row) => may(actor, 'manage-sources', organizationRecord(actor.organizationId, row.team_id)) === 'yes',
  );
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.created_by),
  );
  return rows.map((row) => present(row, names));
}

/** The text is told once; only its hash is kept. */
export async function createToken(change: Change, body: Body): Promise<Told & { text: string }> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  allow(actor, 'manage-sources', organizationRecord(organizationId, body.teamId));
  // Reading is of the whole organization, as a reader's is.
  if (body.scope === 'read' && body.teamId !== null)
    throw new Refusal('invalid', { problems: [{ path: 'teamId', code: 'wrong' }] });
  if (body.teamId !== null && !(await findTeam(db, organizationId, body.teamId))) refuse('not-found');
  const text = `crux_${randomBytes(32).toString('base64url')}`;
  const row: TokensTable = {
    organization_id: organizationId,
    id: uuidV7(),
    name: body.name,
    scope: body.scope,
    team_id: body.teamId,
    hash: hashOf(text),
    created_by: actor.id,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + body.days * day).toISOString(),
    last_used_at: null,
  };
  await insertToken(db, row);
  record({ type: 'token.created', subjectId: row.id, teamId: row.team_id, values: { name: row.name } });
  return { ...present(row, await namesOf(db, organizationId, [actor.id])), text };
}

export async function removeToken({ db, actor, record }: Change, id: string): Promise<void> {
  const row = (await listTokens(db, actor.organizationId)).find((one) => one.id === id) ?? refuse('not-found');
  allow(actor, 'manage-sources', organizationRecord(actor.organizationId, row.team_id));
  await deleteToken(db, actor.organizationId, id);
  record({ type: 'token.removed', subjectId: id, teamId: row.team_id, values: { name: row.name } });
}

/** The token of a request, if it is known, still runs and is for this. */
export async function tokenOf(db: Db, request: Request, scope: Scope, now: Date): Promise<TokensTable> {
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
  return { userId: '', sessionToken: '', actor, name: token.name, lang: 'en', cookies: [] };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function present(row: TokensTable, names: ReadonlyMap<string, string>): Told {
  return {
    id: row.id,
    name: row.name,
    scope: row.scope as Scope,
    teamId: row.team_id,
    createdBy: personRef(row.created_by, names),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  };
}
