import { tokensEndpoints } from '../../../contract/tokens.ts';
import type { Hono } from 'hono';
import { type token } from '../../../contract/sources.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { hashOf, isVouchedFor } from '../../auth/tokens.ts';
import { namesOf } from '../../store/people.ts';
import { findTeam } from '../../store/teams.ts';
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { may } from '../../../core/access/may.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Change, Ask } from '../../ask/change.ts';
import type { TokensTable } from '../../db/tables/sources.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { personRef } from '../../standing/person.ts';
import { deleteToken, insertToken, listTokens, updateMaker } from '../../store/tokens.ts';

export function serveTokens(app: Hono, services: Services): void {
  serve(app, services, tokensEndpoints, {
    list: (call) => showTokens(call),
    create: (call) => createToken(call, call.body),
    takeOver: (call) => takeOver(call, call.params.tokenId),
    remove: (call) => removeToken(call, call.params.tokenId),
  });
}

type Told = z.output<typeof token>;

export type Scope = Told['scope'];

type Body = { name: string; scope: Scope; teamId: string | null; days: number };

const day = 86_400_000;

/** Those the actor may take back. */
export async function showTokens({ db, actor }: Ask): Promise<Told[]> {
  const rows = (await listTokens(db, actor.organizationId)).filter(
    (row) => may(actor, 'manage-sources', organizationRecord(actor.organizationId, row.team_id)) === 'yes',
  );
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.created_by),
  );
  return Promise.all(rows.map(async (row) => present(row, names, !(await isVouchedFor(db, row)))));
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
  return { ...present(row, await namesOf(db, organizationId, [actor.id]), false), text };
}

/** The text stays as it is, so that no job has to be told. */
async function takeOver(change: Change, id: string): Promise<Told> {
  const { db, actor, record } = change;
  const row = await ours(change, id);
  await updateMaker(db, row, actor.id);
  record({ type: 'token.taken-over', subjectId: id, teamId: row.team_id, values: { name: row.name } });
  return present({ ...row, created_by: actor.id }, await namesOf(db, actor.organizationId, [actor.id]), false);
}

async function ours({ db, actor }: Change, id: string): Promise<TokensTable> {
  const row = (await listTokens(db, actor.organizationId)).find((one) => one.id === id) ?? refuse('not-found');
  allow(actor, 'manage-sources', organizationRecord(actor.organizationId, row.team_id));
  return row;
}

export async function removeToken(change: Change, id: string): Promise<void> {
  const { db, actor, record } = change;
  const row = await ours(change, id);
  await deleteToken(db, actor.organizationId, id);
  record({ type: 'token.removed', subjectId: id, teamId: row.team_id, values: { name: row.name } });
}

function present(row: TokensTable, names: ReadonlyMap<string, string>, ended: boolean): Told {
  return {
    id: row.id,
    name: row.name,
    scope: row.scope,
    teamId: row.team_id,
    createdBy: personRef(row.created_by, names),
    ended,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  };
}
