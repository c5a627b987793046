import type { CheckIn } from '../../contract/check-ins.ts';
import type { Actor } from '../../core/access/relation.ts';
import type { CheckInsTable } from '../db/tables/readings.ts';
import { namesOf } from '../store/people.ts';
import type { Ask } from '../ask/change.ts';
import { openKeyResult } from './load.ts';
import { listCheckIns } from '../store/check-ins.ts';

export function presentCheckIn(row: CheckInsTable, names: ReadonlyMap<string, string>, actor: Actor): CheckIn {
  return {
    id: row.id,
    keyResultId: row.key_result_id,
    by: { id: row.person_id, name: names.get(row.person_id) ?? '' },
    at: row.at,
    recordedAt: row.recorded_at,
    editedAt: row.edited_at,
    value: row.value,
    confidence: row.confidence,
    confidenceReason: row.confidence_reason,
    changed: row.changed,
    problem: row.problem,
    problemKind: row.problem_kind,
    improvement: row.improvement,
    next: row.next,
    can: { edit: row.person_id === actor.id },
  };
}

export async function showCheckIns(ask: Ask, keyResultId: string): Promise<CheckIn[]> {
  const { db, actor } = ask;
  await openKeyResult(ask, keyResultId, 'read');
  const rows = await listCheckIns(db, actor.organizationId, keyResultId);
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => presentCheckIn(row, names, actor));
}
