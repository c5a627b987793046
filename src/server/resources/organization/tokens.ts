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
import type { Actor } from '../../../core/access/relation.ts';
import { type Problem, Refusal, refuse } from '../../../core/refusal.ts';
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

type Body = { name: string; scope: Scope; teamId: string | null; access: Told['access']; days: number };

const day = 86_400_000;

/** Those the actor may take back: their own, and those of programs they answer for. */
export async function showTokens({ db, actor }: Ask): Promise<Told[]> {
  const rows = (await listTokens(db, actor.organizationId)).filter((row) => mayTakeBack(actor, row));
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
  // A token of one's own gives away no more than one has.
  if (body.scope === 'directory') allow(actor, 'manage-people', organizationRecord(organizationId));
  else if (body.scope !== 'person') allow(actor, 'manage-sources', organizationRecord(organizationId, body.teamId));
  refuseMisfit(body);
  if (body.teamId !== null && !(await findTeam(db, organizationId, body.teamId))) refuse('not-found');
  const text = `crux_${randomBytes(32).toString('base64url')}`;
  const row: TokensTable = {
    organization_id: organizationId,
    id: uuidV7(),
    name: body.name,
    scope: body.scope,
    access: body.access,
    team_id: body.teamId,
    hash: hashOf(text),
    created_by: actor.id,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + body.days * day).toISOString(),
    last_used_at: null,
  };
  await insertToken(db, row);
  record({ type: 'token.created', ...aboutToken(row) });
  return { ...present(row, await namesOf(db, organizationId, [actor.id]), false), text };
}

/** Each scope has what it needs and nothing that would mean nothing. */
function refuseMisfit({ scope, teamId, access }: Body): void {
  const problems: Problem[] = [];
  // Reading is of the whole organization, as a reader's is.
  if (scope === 'team' && teamId === null) problems.push({ path: 'teamId', code: 'required' });
  const isOfAll = scope === 'read' || scope === 'person' || scope === 'directory';
  if (isOfAll && teamId !== null) problems.push({ path: 'teamId', code: 'wrong' });
  const takesAccess = scope === 'person' || scope === 'team';
  const reaches = access !== null && Object.values(access).some((level) => level !== 'none');
  if (takesAccess && !reaches) problems.push({ path: 'access.okrs', code: 'required' });
  if (!takesAccess && access !== null) problems.push({ path: 'access', code: 'wrong' });
  if (problems.length > 0) throw new Refusal('invalid', { problems });
}

function mayTakeBack(actor: Actor, { scope, team_id, created_by }: TokensTable): boolean {
  if (scope === 'person' && created_by === actor.id) return true;
  const action = scope === 'person' ? 'manage-people' : 'manage-sources';
  return may(actor, action, organizationRecord(actor.organizationId, team_id)) === 'yes';
}

/** The text stays as it is, so that no job has to be told. */
async function takeOver(change: Change, id: string): Promise<Told> {
  const { db, actor, record } = change;
  const row = await ours(change, id);
  // It acts as whoever made it: nobody else can answer for it.
  if (row.scope === 'person') refuse('forbidden');
  await updateMaker(db, row, actor.id);
  record({ type: 'token.taken-over', ...aboutToken(row) });
  return present({ ...row, created_by: actor.id }, await namesOf(db, actor.organizationId, [actor.id]), false);
}

async function ours({ db, actor }: Change, id: string): Promise<TokensTable> {
  const row = (await listTokens(db, actor.organizationId)).find((one) => one.id === id) ?? refuse('not-found');
  if (!mayTakeBack(actor, row)) refuse(row.scope === 'person' ? 'not-found' : 'forbidden');
  return row;
}

export async function removeToken(change: Change, id: string): Promise<void> {
  const { db, actor, record } = change;
  const row = await ours(change, id);
  await deleteToken(db, actor.organizationId, id);
  record({ type: 'token.removed', ...aboutToken(row) });
}

/** Heard of by its team, by admins, and by whoever made it. */
function aboutToken({ id, name, team_id, created_by }: TokensTable) {
  const alsoFor = created_by === null ? [] : [created_by];
  return { subjectId: id, teamId: team_id, visibility: 'team' as const, alsoFor, values: { name } };
}

function present(row: TokensTable, names: ReadonlyMap<string, string>, ended: boolean): Told {
  return {
    id: row.id,
    name: row.name,
    scope: row.scope,
    access: row.access,
    teamId: row.team_id,
    createdBy: personRef(row.created_by, names),
    ended,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  };
}
