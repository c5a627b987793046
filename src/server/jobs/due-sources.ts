import { lostSecrets, openSettings, type Config } from '../secrets/sealed-settings.ts';
import { utc, type Zones } from '../../core/calendar/zones.ts';
import { listCycles } from '../standing/cycle.ts';
import { listConnectionsByIds } from '../store/connections.ts';
import { listIndicatorsById } from '../store/indicators.ts';
import { listKeyResultsById } from '../store/key-results.ts';
import { listObjectives } from '../store/objectives.ts';
import { deleteSources } from '../store/sources.ts';
import type { Connector } from '../../connectors/connector.ts';
import { type Failure, failed } from '../../connectors/failure.ts';
import { connectorOf } from '../../connectors/index.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import type { ConnectionsTable, SourcesTable } from '../db/tables/sources.ts';
import { programOf } from '../auth/program.ts';
import type { Services } from '../ask/services.ts';

/** A row whose turn it is, with all that is needed to ask its source. */
export type Due = {
  row: SourcesTable;
  connectorId: string;
  /** Or why it cannot be asked at all. */
  connector: Connector | Failure;
  settings: Config;
  zones: Zones;
};

/**
 * Loads what the sources of the rows are asked with, by the same few queries for each organization. What is deleted,
 * bound elsewhere or closed is read no more; an indicator is read in every cycle and between them.
 */
export async function loadDue(services: Services, rows: readonly SourcesTable[], now: Date): Promise<Due[]> {
  const due: Due[] = [];
  for (const [organizationId, mine] of Map.groupBy(rows, (row) => row.organization_id)) {
    const live = await liveOf(services, organizationId, mine, now);
    due.push(...live);
    const kept = new Set(live.map(({ row }) => row.subject_id));
    const gone = mine.map((row) => row.subject_id).filter((id) => !kept.has(id));
    if (gone.length > 0) await deleteSources(services.database.db, organizationId, gone);
  }
  return due;
}

async function liveOf(
  { database: { db }, vault }: Services,
  organizationId: string,
  rows: readonly SourcesTable[],
  now: Date,
): Promise<Due[]> {
  const [connections, indicators, keyResults, cycles] = await Promise.all([
    listConnectionsByIds(db, organizationId, [...new Set(rows.map((row) => row.connection_id))]),
    listIndicatorsById(
      db,
      organizationId,
      rows.map((row) => row.subject_id),
    ),
    listKeyResultsById(
      db,
      organizationId,
      rows.map((row) => row.subject_id),
    ),
    listCycles({ db, ...(await programOf(db, organizationId)), now }),
  ]);
  const ids = [...new Set(keyResults.map((one) => one.objective_id))];
  const objectives = await listObjectives(db, organizationId, { ids });
  const open = new Set(cycles.filter((cycle) => cycle.state !== 'closed').map((cycle) => cycle.id));
  const running = new Set(objectives.filter((one) => open.has(one.cycle_id)).map((one) => one.id));
  const boundTo = new Map(
    keyResults.flatMap((one) => (running.has(one.objective_id) ? [[one.id, connectionIdOf(one.source)] as const] : [])),
  );
  const kept = new Set(indicators.flatMap((one) => (one.archived_at === null ? [one.id] : [])));
  const places = new Map(connections.map((one) => [one.id, openPlace(one)]));
  return rows.flatMap((row): Due[] => {
    const place = places.get(row.connection_id);
    const isLive = kept.has(row.subject_id) || boundTo.get(row.subject_id) === row.connection_id;
    if (!place || !isLive) return [];
    return [{ row, ...place, zones: cycles[0]?.zones ?? utc, settings: { ...place.settings, ...row.config } }];
  });

  function openPlace(connection: ConnectionsTable) {
    const connectorId = connection.connector;
    const lost = lostSecrets(vault, connection);
    const connector =
      lost.length > 0
        ? failed('not-configured', lost.join(', '))
        : (connectorOf(connectorId) ?? failed('not-configured', connectorId));
    return { connectorId, connector, settings: openSettings(vault, connection) };
  }
}

function connectionIdOf(source: KeyResultsTable['source']): unknown {
  return source?.config['connectionId'];
}
