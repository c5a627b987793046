import { connectionsEndpoints } from '../../../../contract/connections.ts';
import { openSettings, seal, type Config } from '../../../secrets/sealed-settings.ts';
import type { Hono } from 'hono';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { listSources } from '../../../store/sources.ts';
import { findOrganization } from '../../../store/session.ts';
import { findTeam } from '../../../store/teams.ts';
import { z } from 'zod';
import { connectors } from '../../../../connectors/index.ts';
import type { Connection } from '../../../../contract/connections.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { Change, Ask } from '../../../ask/change.ts';
import type { ConnectionsTable } from '../../../db/tables/sources.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import type { Vault } from '../../../secrets/vault.ts';
import { pause, reschedule } from '../sources/sources.ts';
import { putBack, showDependents, takeOff, visibleSources } from '../sources/dependents.ts';
import { presentFailure } from '../../../standing/bound-source.ts';
import { presentConnection } from './present.ts';
import { checkSettings, connectorNamed, split } from '../settings.ts';
import {
  findConnection,
  findRemoved,
  insertConnection,
  listConnections,
  updateConnection,
} from '../../../store/connections.ts';

export function serveConnections(app: Hono, services: Services): void {
  const { vault } = services;
  serve(app, services, connectionsEndpoints, {
    connectors: async (call) => showConnectors(await isSample(call)),
    list: (call) => showConnections(call),
    show: (call) => showConnection(call, call.params.connectionId),
    create: (call) => createConnection(call, vault, call.body),
    update: (call) => changeConnection(call, vault, call.params.connectionId, call.body),
    remove: (call) => removeConnection(call, call.params.connectionId, call.query.unbind === 'yes'),
    restore: (call) => restoreConnection(call, call.params.connectionId),
  });
}

type ConnectionChange = {
  name?: string | undefined;
  teamId?: string | null | undefined;
  config?: Config | undefined;
  disabled?: boolean | undefined;
};

type Body = { name: string; connector: string; teamId: string | null; config: Config };

/** What can be read, as the list of connectors says it. */
export function showConnectors(inSample: boolean) {
  const offered = connectors.filter((one) => inSample || !one.onlySample);
  return offered.map(({ id, label, about, abilities, config, connection, secrets, fields, example }) => ({
    id,
    label,
    about,
    history: abilities.history,
    schema: z.toJSONSchema(config, { io: 'input' }) as unknown as Record<string, never>,
    fields,
    example,
    connection: [...connection],
    secrets: [...secrets],
  }));
}

export async function showConnections(ask: Ask): Promise<Connection[]> {
  const { db, actor } = ask;
  const [rows, visible] = await Promise.all([listConnections(db, actor.organizationId), visibleSources(ask)]);
  const of = Map.groupBy(visible, (one) => one.connection_id);
  return rows.map((row) => presentConnection(row, of.get(row.id) ?? [], actor));
}

const mostDependents = 500;

export async function showConnection(ask: Ask, id: string) {
  const { db, actor } = ask;
  const row = (await findConnection(db, actor.organizationId, id)) ?? refuse('not-found');
  const sources = await visibleSources(ask, id);
  const indicators = sources.flatMap((one) =>
    one.indicator === null
      ? []
      : [{ id: one.subject_id, name: one.indicator, lastReadAt: one.last_read_at, failure: presentFailure(one) }],
  );
  // Of a place that many read from those that fail come first; `health` counts them all.
  const first = sources
    .filter((one) => one.indicator === null)
    .toSorted((a, b) => Number(b.failure !== null) - Number(a.failure !== null))
    .slice(0, mostDependents);
  return { ...presentConnection(row, sources, actor), keyResults: await showDependents(ask, first), indicators };
}

export async function createConnection(change: Change, vault: Vault, body: Body): Promise<Connection> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  allow(actor, 'manage-sources', organizationRecord(organizationId, body.teamId));
  if (body.teamId !== null && !(await findTeam(db, organizationId, body.teamId))) refuse('not-found');
  const connector = connectorNamed(body.connector, await isSample(change));
  const { open, secrets } = split(connector, checkSettings(connector, body.config, 'connection'));
  const key = { organization_id: organizationId, id: uuidV7() };
  const row: ConnectionsTable = {
    ...key,
    name: body.name,
    connector: connector.id,
    team_id: body.teamId,
    config: open,
    secrets: seal(vault, key, secrets),
    created_by: actor.id,
    created_at: now.toISOString(),
    disabled_at: null,
    removed_at: null,
  };
  await insertConnection(db, row);
  record({ type: 'connection.created', subjectId: row.id, teamId: row.team_id, values: { name: row.name } });
  return presentConnection(row, [], actor);
}

/** Secrets stay with the address they were given for: a new address without them is refused. */
export async function changeConnection(
  change: Change,
  vault: Vault,
  id: string,
  body: ConnectionChange,
): Promise<Connection> {
  const { db, actor, record, now } = change;
  const { organizationId } = actor;
  const row = await editable(change, id);
  const teamId = body.teamId === undefined ? row.team_id : body.teamId;
  if (teamId !== row.team_id) allow(actor, 'manage-sources', organizationRecord(organizationId, teamId));
  const after = { ...row, name: body.name ?? row.name, team_id: teamId };
  if (body.config) {
    const connector = connectorNamed(row.connector);
    const known = openSettings(vault, row);
    const kept = Object.fromEntries(
      connector.secrets.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]] as const])),
    );
    const config = checkSettings(connector, { ...kept, ...body.config }, 'connection');
    const moved = connector.connection.some(
      (name) =>
        !connector.secrets.includes(name) && ['url', 'header', 'engine'].includes(name) && config[name] !== known[name],
    );
    const missing = Object.keys(kept).some((name) => !(name in (body.config ?? {})));
    if (moved && missing) refuse('secret-again');
    const { open, secrets } = split(connector, config);
    Object.assign(after, { config: open, secrets: seal(vault, row, secrets) });
  }
  const isPaused = body.disabled ?? row.disabled_at !== null;
  after.disabled_at = isPaused ? (row.disabled_at ?? now.toISOString()) : null;
  await updateConnection(db, after);
  const turned = isPaused !== (row.disabled_at !== null);
  if (turned && isPaused) await pause(db, organizationId, id);
  if (!isPaused && (turned || body.config)) await reschedule(db, organizationId, id, now);
  if (turned)
    record({
      type: isPaused ? 'connection.paused' : 'connection.resumed',
      subjectId: id,
      teamId,
      values: { name: after.name },
    });
  if (body.config || after.name !== row.name || teamId !== row.team_id)
    record({ type: 'connection.changed', subjectId: id, teamId, values: { name: after.name } });
  return presentConnection(after, await visibleSources(change, id), actor);
}

/** Its key results keep what was read and go on by hand; all of it can be asked back. */
export async function removeConnection(change: Change, id: string, unbind: boolean): Promise<void> {
  const { db, actor, now, record } = change;
  const row = await editable(change, id);
  const sources = await listSources(db, actor.organizationId, id);
  if (sources.length > 0 && !unbind) refuse('connection-in-use', { values: { count: sources.length } });
  await updateConnection(db, { ...row, removed_at: now.toISOString() });
  await pause(db, actor.organizationId, id);
  await takeOff(change, sources);
  record({ type: 'connection.removed', subjectId: id, teamId: row.team_id, values: { name: row.name } });
}

export async function restoreConnection(change: Change, id: string): Promise<Connection> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  const removed = (await findRemoved(db, organizationId, id)) ?? refuse('not-found');
  allow(actor, 'manage-sources', organizationRecord(organizationId, removed.team_id));
  const row = { ...removed, removed_at: null };
  const sources = await listSources(db, organizationId, id);
  await updateConnection(db, row);
  await putBack(change, row, sources);
  if (row.disabled_at === null) await reschedule(db, organizationId, id, now);
  record({ type: 'connection.restored', subjectId: id, teamId: row.team_id, values: { name: row.name } });
  return presentConnection(row, await visibleSources(change, id), actor);
}

async function isSample({ db, actor }: Ask): Promise<boolean> {
  return (await findOrganization(db, actor.organizationId))?.sample === 1;
}

async function editable({ db, actor }: Change, id: string): Promise<ConnectionsTable> {
  const row = (await findConnection(db, actor.organizationId, id)) ?? refuse('not-found');
  allow(actor, 'manage-sources', organizationRecord(actor.organizationId, row.team_id));
  return row;
}
