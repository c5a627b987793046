import type { Connection } from '../../../../contract/connections.ts';
import { may } from '../../../../core/access/may.ts';
import type { Actor } from '../../../../core/access/relation.ts';
import { organizationRecord } from '../../../ask/allow.ts';
import type { ConnectionsTable } from '../../../db/tables/sources.ts';
import type { VisibleSource } from '../sources/dependents.ts';
import { presentFailure } from '../../../standing/bound-source.ts';

/** `mine`: its sources, as far as the reader may see them. */
export function presentConnection(row: ConnectionsTable, mine: readonly VisibleSource[], actor: Actor): Connection {
  const failing = mine.filter((one) => one.failure !== null);
  const reads = mine.map((one) => one.last_read_at).filter((at) => at !== null);
  return {
    id: row.id,
    name: row.name,
    connector: row.connector,
    teamId: row.team_id,
    config: row.config,
    secrets: Object.keys(row.secrets),
    disabledAt: row.disabled_at,
    health: {
      keyResults: mine.filter((one) => one.indicator === null).length,
      indicators: mine.filter((one) => one.indicator !== null).length,
      failing: failing.length,
      lastReadAt: reads.sort().at(-1) ?? null,
      failure: failing[0] ? presentFailure(failing[0]) : null,
    },
    can: { edit: may(actor, 'manage-sources', organizationRecord(row.organization_id, row.team_id)) === 'yes' },
  };
}
