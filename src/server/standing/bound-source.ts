import type { SourceFailureTold } from '../../contract/connections.ts';
import type { BoundSource } from '../../contract/sources.ts';
import type { ConnectionsTable, SourcesTable } from '../db/tables/sources.ts';

export function presentBound(
  row: SourcesTable,
  { id, name, connector, disabled_at: disabledAt }: ConnectionsTable,
): BoundSource {
  return {
    connection: { id, name, connector, disabledAt },
    name: row.name,
    config: row.config,
    everyMinutes: row.every_minutes,
    queryHash: row.query_hash,
    definedAt: row.defined_at,
    lastReadAt: row.last_read_at,
    nextAt: row.due_at,
    failingSince: row.failing_since,
    failure: presentFailure(row),
  };
}

export function presentFailure(row: SourcesTable): SourceFailureTold | null {
  if (row.failure === null) return null;
  return { code: row.failure, detail: row.detail ?? '', retryAfter: row.retry_after };
}
