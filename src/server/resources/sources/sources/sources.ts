import type { Config } from '../../../secrets/sealed-settings.ts';
import { sourceRow } from './source-row.ts';
import { unboundRow } from './unbound-row.ts';
import type { Hono } from 'hono';
import { sourcesEndpoints, type BoundSource } from '../../../../contract/sources.ts';
import { serve, serveAlone } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { trySource } from './try.ts';
import { refuseClosed } from '../../../standing/cycle.ts';
import { findConnection } from '../../../store/connections.ts';
import { updateKeyResult } from '../../../store/key-results.ts';
import type { Change, Ask } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import type { ConnectionsTable, SourcesTable } from '../../../db/tables/sources.ts';
import { noteDefinition } from '../definitions/definitions.ts';
import { aboutObjective, openKeyResult } from '../../../standing/load.ts';
import { refuseIndicator } from '../../../standing/series.ts';
import { presentBound } from '../../../standing/bound-source.ts';
import { deleteSource, findSource, makeDue, makeIdle, putSource } from '../../../store/sources.ts';

const { try: tried, ...rows } = sourcesEndpoints;

export function serveSources(app: Hono, services: Services): void {
  // A source may take its time: it is asked outside any transaction.
  serveAlone(app, services, { tried }, { tried: ({ me, body, now }) => trySource(services, me, body, now) });
  serve(app, services, rows, {
    show: (call) => showSource(call, call.params.keyResultId),
    bind: (call) => bindSource(call, services, call.params.keyResultId, call.body),
    unbind: (call) => unbindSource(call, call.params.keyResultId),
    restore: (call) => restoreSource(call, call.params.keyResultId),
  });
}

type Bind = {
  connectionId: string;
  name: string;
  config: Config;
  everyMinutes: number;
  historyFrom: string | null;
  baseline: number | null;
};

export async function showSource(ask: Ask, keyResultId: string): Promise<BoundSource | null> {
  await openKeyResult(ask, keyResultId, 'read');
  const { organizationId } = ask.actor;
  const row = await findSource(ask.db, organizationId, keyResultId);
  const connection = row && (await findConnection(ask.db, organizationId, row.connection_id));
  return row && connection ? presentBound(row, connection) : null;
}

/** From now on the source is read by itself; with another definition the chart shows where it changed. */
export async function bindSource(
  change: Change,
  services: Services,
  keyResultId: string,
  body: Bind,
): Promise<BoundSource> {
  const { db, actor, record } = change;
  const { keyResult, row: objective, access } = await openKeyResult(change, keyResultId, 'bind-source');
  await refuseClosed(change, objective.cycle_id);
  refuseIndicator(keyResult);
  const before = await findSource(db, actor.organizationId, keyResultId);
  const asked = { ...body, subjectId: keyResultId, teamId: objective.team_id };
  const { row, connection } = await sourceRow(change, services.vault, asked, before);
  await putSource(db, row);
  const source = sourceOf(row, connection);
  await noteDefinition(change, keyResult, { before, after: row, connection });
  await updateKeyResult(db, actor.organizationId, keyResultId, {
    source,
    ...(body.baseline === null ? {} : { baseline: body.baseline }),
  });
  record({
    type: 'source.bound',
    subjectId: keyResultId,
    ...aboutObjective(objective, access),
    values: { text: keyResult.text, name: source.name },
    after: { ...source, queryHash: row.query_hash },
  });
  return presentBound(row, connection);
}

/** What the key result itself tells of its source. */
export function sourceOf({ name, config }: SourcesTable, connection: ConnectionsTable) {
  return {
    kind: connection.connector,
    name: name || connection.name,
    config: { ...config, connectionId: connection.id },
  };
}

export async function unbindSource(change: Change, keyResultId: string): Promise<void> {
  const { db, actor, record } = change;
  const { keyResult, row, access } = await openKeyResult(change, keyResultId, 'bind-source');
  await refuseClosed(change, row.cycle_id);
  refuseIndicator(keyResult);
  const before = await findSource(db, actor.organizationId, keyResultId);
  await deleteSource(db, actor.organizationId, keyResultId);
  await updateKeyResult(db, actor.organizationId, keyResultId, { source: null });
  record({
    type: 'source.unbound',
    subjectId: keyResultId,
    ...aboutObjective(row, access),
    values: { text: keyResult.text },
    before,
  });
}

/** Undoes it in one step: the same question to the same connection, so no definition has changed. */
export async function restoreSource(change: Change, keyResultId: string): Promise<BoundSource> {
  const { db, actor, record } = change;
  const { keyResult, row: objective, access } = await openKeyResult(change, keyResultId, 'bind-source');
  await refuseClosed(change, objective.cycle_id);
  refuseIndicator(keyResult);
  const there = await showSource(change, keyResultId);
  if (there) return there;
  const of = { subjectId: keyResultId, teamId: objective.team_id, objectiveId: objective.id };
  const { row, connection } = await unboundRow(change, { ...of, type: 'source.unbound' });
  await putSource(db, row);
  const source = sourceOf(row, connection);
  await updateKeyResult(db, actor.organizationId, keyResultId, { source });
  record({
    type: 'source.bound',
    subjectId: keyResultId,
    ...aboutObjective(objective, access),
    values: { text: keyResult.text, name: source.name },
    after: { ...source, queryHash: row.query_hash },
  });
  return presentBound(row, connection);
}

/** Nothing is read from this connection until it is taken up again. */
export async function pause(db: Db, organizationId: string, connectionId: string): Promise<void> {
  await makeIdle(db, organizationId, connectionId);
}

export async function reschedule(db: Db, organizationId: string, connectionId: string, now: Date): Promise<void> {
  await makeDue(db, organizationId, connectionId, now.toISOString());
}
