import { usable, historyOf } from './usable.ts';
import { openSettings, type Config } from '../../../secrets/sealed-settings.ts';
import type { Hono } from 'hono';
import { sourcesEndpoints, type BoundSource } from '../../../../contract/sources.ts';
import { serve, serveAlone } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { trySource } from './try.ts';
import { refuseClosed } from '../../../standing/cycle.ts';
import { findConnection } from '../../../store/connections.ts';
import { updateKeyResult } from '../../../store/key-results.ts';
import { createHash } from 'node:crypto';
import type { Connector } from '../../../../connectors/connector.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change, Ask } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import type { ConnectionsTable, SourcesTable } from '../../../db/tables/sources.ts';
import { checkSettings, connectorNamed } from '../settings.ts';
import { noteDefinition } from '../definitions/definitions.ts';
import { aboutObjective, openKeyResult } from '../../../standing/load.ts';
import { presentBound } from './present.ts';
import { queryHash } from '../../../outbound/query-hash.ts';
import { deleteSource, findSource, makeDue, makeIdle, never, putSource } from '../../../store/sources.ts';

const { try: tried, ...rows } = sourcesEndpoints;

export function serveSources(app: Hono, services: Services): void {
  // A source may take its time: it is asked outside any transaction.
  serveAlone(app, services, { tried }, { tried: ({ me, body, now }) => trySource(services, me, body, now) });
  serve(app, services, rows, {
    show: (call) => showSource(call, call.params.keyResultId),
    bind: (call) => bindSource(call, services, call.params.keyResultId, call.body),
    unbind: (call) => unbindSource(call, call.params.keyResultId),
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
  const { db, actor, now, record } = change;
  const { keyResult, row: objective, access } = await openKeyResult(change, keyResultId, 'bind-source');
  await refuseClosed(change, objective.cycle_id);
  const connection = await usable(change, body.connectionId, objective.team_id);
  const connector = connectorNamed(connection.connector);
  checkSettings(connector, body.config, 'question');
  const settings = { ...openSettings(services.vault, connection), ...body.config };
  const asked = hashOf(connector, settings);
  const before = await findSource(db, actor.organizationId, keyResultId);
  const same = before?.query_hash === asked;
  const row: SourcesTable = {
    organization_id: actor.organizationId,
    key_result_id: keyResultId,
    connection_id: connection.id,
    name: body.name,
    config: body.config,
    every_minutes: body.everyMinutes,
    host: hostOf(connector, settings),
    query_hash: asked,
    defined_at: same ? before.defined_at : now.toISOString(),
    history_from: connector.abilities.history ? historyOf(body.historyFrom, now) : null,
    due_at: connection.disabled_at === null ? now.toISOString() : never,
    leased_until: null,
    leased_by: null,
    tries: 0,
    last_read_at: same ? before.last_read_at : null,
    failing_since: null,
    failure: null,
    detail: null,
    retry_after: null,
  };
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
    after: { ...source, queryHash: asked },
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
  await deleteSource(db, actor.organizationId, keyResultId);
  await updateKeyResult(db, actor.organizationId, keyResultId, { source: null });
  record({
    type: 'source.unbound',
    subjectId: keyResultId,
    ...aboutObjective(row, access),
    values: { text: keyResult.text },
  });
}

/** Nothing is read from this connection until it is taken up again. */
export async function pause(db: Db, organizationId: string, connectionId: string): Promise<void> {
  await makeIdle(db, organizationId, connectionId);
}

export async function reschedule(db: Db, organizationId: string, connectionId: string, now: Date): Promise<void> {
  await makeDue(db, organizationId, connectionId, now.toISOString());
}

function hashOf(connector: Connector, settings: Config): string {
  const parsed = connector.config.safeParse(settings);
  if (!parsed.success)
    return refuse('source-settings', {
      problems: parsed.error.issues.map((issue) => ({ path: ['config', ...issue.path].join('.'), code: 'wrong' })),
    });
  return queryHash(connector, parsed.data);
}

/** Whom the source asks, with the address a connector takes when none is given; a file is a host of its own. */
function hostOf(connector: Connector, settings: Config): string {
  const { url, database } = { ...settings, ...connector.config.safeParse(settings).data };
  const place = typeof url === 'string' ? url : typeof database === 'string' ? database : '';
  if (URL.canParse(place) && new URL(place).host !== '') return new URL(place).host;
  return place === '' ? connector.id : createHash('sha256').update(place).digest('hex').slice(0, 16);
}
