import { createHash } from 'node:crypto';
import type { Connector } from '../../../../connectors/connector.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import type { ConnectionsTable, SourcesTable } from '../../../db/tables/sources.ts';
import { queryHash } from '../../../outbound/query-hash.ts';
import { openSettings, type Config } from '../../../secrets/sealed-settings.ts';
import type { Vault } from '../../../secrets/vault.ts';
import { never } from '../../../store/sources.ts';
import { checkSettings, connectorNamed } from '../settings.ts';
import { historyOf, usable } from './usable.ts';

/** What a person asks to be read, for whom, and whose connections serve it. */
export type Asked = {
  subjectId: string;
  teamId: string | null;
  connectionId: string;
  name: string;
  config: Config;
  everyMinutes: number;
  historyFrom: string | null;
};

/** The row that lets a key result or an indicator be read from now on; `before`: the one it has. */
export async function sourceRow(
  change: Change,
  vault: Vault,
  { subjectId, teamId, connectionId, ...body }: Asked,
  before: SourcesTable | undefined,
): Promise<{ row: SourcesTable; connection: ConnectionsTable }> {
  const { actor, now } = change;
  const connection = await usable(change, connectionId, teamId);
  const connector = connectorNamed(connection.connector);
  checkSettings(connector, body.config, 'question');
  const settings = { ...openSettings(vault, connection), ...body.config };
  const asked = hashOf(connector, settings);
  const same = before?.query_hash === asked;
  const row: SourcesTable = {
    organization_id: actor.organizationId,
    subject_id: subjectId,
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
  return { row, connection };
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
