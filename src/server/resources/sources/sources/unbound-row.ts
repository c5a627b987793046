import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import type { ConnectionsTable, SourcesTable } from '../../../db/tables/sources.ts';
import { listSubjectEvents } from '../../../store/events.ts';
import { never } from '../../../store/sources.ts';
import { usable } from './usable.ts';

type Of = {
  subjectId: string;
  teamId: string | null;
  objectiveId?: string;
  type: 'source.unbound' | 'indicator.unbound';
};

/** The row that was taken off last, as the log kept it, to be read again at once. */
export async function unboundRow(
  change: Change,
  { subjectId, teamId, objectiveId, type }: Of,
): Promise<{ row: SourcesTable; connection: ConnectionsTable }> {
  const { db, actor, now } = change;
  const [last] = await listSubjectEvents(db, actor.organizationId, objectiveId ?? null, subjectId, [type], 1);
  const before = last?.payload.before as SourcesTable | undefined;
  if (!before) return refuse('not-found');
  const connection = await usable(change, before.connection_id, teamId);
  const due_at = connection.disabled_at === null ? now.toISOString() : never;
  const mended = { failing_since: null, failure: null, detail: null, retry_after: null };
  return { row: { ...before, due_at, leased_until: null, leased_by: null, tries: 0, ...mended }, connection };
}
