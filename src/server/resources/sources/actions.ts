import { createHash } from 'node:crypto';
import type { Connector } from '../../../connectors/connector.ts';
import { failed } from '../../../connectors/failure.ts';
import type { BoundSource } from '../../../contract/sources.ts';
import type { SignedIn } from '../../auth/identify.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change, Reading } from '../../change.ts';
import type { Db } from '../../db/database.ts';
import type { ConnectionsTable, SamplingsTable } from '../../db/tables/sources.ts';
import type { Services } from '../../services.ts';
import { type Config, checkSettings, connectorNamed, openSettings } from '../connections/settings.ts';
import { findConnection } from '../connections/actions.ts';
import { updateKeyResult } from '../key-results/actions.ts';
import { refuseClosed } from '../objectives/actions.ts';
import { aboutObjective, openKeyResult } from '../objectives/load.ts';
import { presentBound } from './present.ts';
import { deleteSampling, findSampling, makeDue, putSampling } from './store.ts';

export { claimDue, deleteSampling, listSamplings, settle } from './store.ts';

type Bind = { connectionId: string; name: string; config: Config; everyMinutes: number; historyFrom: string | null };

const longestHistory = 2 * 366 * 86_400_000;

/** Asks a source now and keeps nothing: the live value beside the settings. */
export async function trySource(services: Services, me: SignedIn, connectionId: string, config: Config, now: Date) {
  const connection = await usable(
    { db: services.database.db, actor: me.actor, name: me.name, now },
    connectionId,
    null,
  );
  const connector = connectorNamed(connection.connector);
  checkSettings(connector, config, 'question');
  const outcome = await services.sources.read(
    connector,
    { ...openSettings(services.vault, connection), ...config },
    'now',
    now,
  );
  const last = outcome.ok ? outcome.readings.at(-1) : undefined;
  const failure = outcome.ok ? (last ? undefined : failed('no-data')) : outcome;
  return {
    reading: last
      ? { value: last.value, at: last.at, numerator: last.numerator ?? null, denominator: last.denominator ?? null }
      : null,
    failure: failure ? { code: failure.failure, detail: failure.detail, retryAfter: failure.retryAfter ?? null } : null,
  };
}

export async function showSource(reading: Reading, keyResultId: string): Promise<BoundSource | null> {
  await openKeyResult(reading, keyResultId, 'read');
  const { organizationId } = reading.actor;
  const row = await findSampling(reading.db, organizationId, keyResultId);
  const connection = row && (await findConnection(reading.db, organizationId, row.connection_id));
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
  const { keyResult, row: objective, record: access } = await openKeyResult(change, keyResultId, 'bind-source');
  await refuseClosed(change, objective.cycle_id);
  const connection = await usable(change, body.connectionId, objective.team_id);
  const connector = connectorNamed(connection.connector);
  checkSettings(connector, body.config, 'question');
  const settings = { ...openSettings(services.vault, connection), ...body.config };
  const queryHash = hashOf(connector, settings);
  const before = await findSampling(db, actor.organizationId, keyResultId);
  const same = before?.query_hash === queryHash;
  const row: SamplingsTable = {
    organization_id: actor.organizationId,
    key_result_id: keyResultId,
    connection_id: connection.id,
    name: body.name,
    config: JSON.stringify(body.config),
    every_minutes: body.everyMinutes,
    host: hostOf(settings),
    query_hash: queryHash,
    defined_at: same ? before.defined_at : now.toISOString(),
    history_from: connector.abilities.history ? historyOf(body.historyFrom, now) : null,
    due_at: now.toISOString(),
    leased_until: null,
    leased_by: null,
    tries: 0,
    last_read_at: same ? before.last_read_at : null,
    failing_since: null,
    failure: null,
    detail: null,
    retry_after: null,
  };
  await putSampling(db, row);
  const source = {
    kind: connector.id,
    name: body.name || connection.name,
    config: { ...body.config, connectionId: connection.id },
  };
  await updateKeyResult(db, actor.organizationId, keyResultId, { source: JSON.stringify(source) });
  record({
    type: 'source.bound',
    subjectId: keyResultId,
    ...aboutObjective(objective, access),
    values: { text: keyResult.text, name: source.name },
    after: { ...source, queryHash },
  });
  return presentBound(row, connection);
}

export async function unbindSource(change: Change, keyResultId: string): Promise<void> {
  const { db, actor, record } = change;
  const { keyResult, row, record: access } = await openKeyResult(change, keyResultId, 'bind-source');
  await deleteSampling(db, actor.organizationId, keyResultId);
  await updateKeyResult(db, actor.organizationId, keyResultId, { source: null });
  record({
    type: 'source.unbound',
    subjectId: keyResultId,
    ...aboutObjective(row, access),
    values: { text: keyResult.text },
  });
}

export async function reschedule(db: Db, organizationId: string, connectionId: string, now: Date): Promise<void> {
  await makeDue(db, organizationId, connectionId, now.toISOString());
}

/** A team's connection serves its people and its key results only; one without a team serves everybody but readers. */
async function usable({ db, actor }: Reading, id: string, teamId: string | null): Promise<ConnectionsTable> {
  const connection = (await findConnection(db, actor.organizationId, id)) ?? refuse('not-found');
  if (actor.role === 'reader') refuse('forbidden');
  const team = connection.team_id;
  if (team === null || actor.role === 'admin') return connection;
  if (teamId !== null && teamId !== team) refuse('not-found');
  return actor.teamIds.includes(team) || actor.leads.includes(team) ? connection : refuse('not-found');
}

function hashOf(connector: Connector, settings: Config): string {
  const parsed = connector.config.safeParse(settings);
  if (!parsed.success)
    return refuse('source-settings', {
      problems: parsed.error.issues.map((issue) => ({ path: ['config', ...issue.path].join('.'), code: 'wrong' })),
    });
  return createHash('sha256').update(connector.query(parsed.data)).digest('hex').slice(0, 16);
}

function hostOf({ url, database }: Config): string {
  const place = typeof url === 'string' ? url : typeof database === 'string' ? database : '';
  return URL.canParse(place) ? new URL(place).host : 'default';
}

function historyOf(from: string | null, now: Date): string | null {
  if (from === null) return null;
  return new Date(Math.max(Date.parse(from), now.getTime() - longestHistory)).toISOString();
}
