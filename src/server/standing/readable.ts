import type { Ask } from '../ask/change.ts';
import { listAgreements } from '../store/objectives.ts';
import { askedOnce } from './asked-once.ts';
import { mayRead } from './load.ts';
import { objectiveRecord, type RecordedRow } from './record.ts';

/** Those of the objectives that the actor may see: everybody sees what is public, a draft only who is asked about it. */
export async function readable<Row extends RecordedRow & { id: string }>(
  { db, actor }: Ask,
  rows: readonly Row[],
): Promise<Row[]> {
  const drafts = rows.filter((row) => row.state === 'draft' || row.restricted !== null).map((row) => row.id);
  const agreements = Map.groupBy(await listAgreements(db, actor.organizationId, drafts), (one) => one.objective_id);
  const alike = askedOnce<Row>(actor, (row) => mayRead(actor, objectiveRecord(row, [])));
  return rows.filter((row) => {
    const asked = agreements.get(row.id);
    return asked === undefined ? alike(row) : mayRead(actor, objectiveRecord(row, asked));
  });
}
