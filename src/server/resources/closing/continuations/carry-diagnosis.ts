import type { Change } from '../../../ask/change.ts';
import type { DiagnosesTable } from '../../../db/tables/focus.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { findDiagnosis, insertDiagnosis, listDiagnoses } from '../../../store/focus.ts';

/** The same bottleneck or driver in a later cycle, put there when nobody has yet; its evidence goes along. */
export async function carryDiagnosis(change: Change, id: string, cycleId: string): Promise<string | null> {
  const { db, actor, now, record } = change;
  const before = await findDiagnosis(db, actor.organizationId, id);
  if (!before) return null;
  const there = (await listDiagnoses(db, actor.organizationId, cycleId)).find(
    (one) => one.continues_id === id || (one.kind === before.kind && one.text === before.text),
  );
  if (there) return there.id;
  const row: DiagnosesTable = {
    ...before,
    id: uuidV7(),
    cycle_id: cycleId,
    chosen: 0,
    proposed_by: actor.id,
    created_at: now.toISOString(),
    continues_id: id,
  };
  await insertDiagnosis(db, row);
  record({ type: 'diagnosis.proposed', subjectId: row.id, values: { text: row.text }, after: row });
  return row.id;
}
