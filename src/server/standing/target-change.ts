import type { TargetChange } from '../../contract/key-results.ts';
import type { TargetChangesTable } from '../db/tables/cycles.ts';
import { personRef } from './person.ts';

export function presentTargetChange(row: TargetChangesTable, names: ReadonlyMap<string, string>): TargetChange {
  return {
    keyResultId: row.key_result_id,
    at: row.at,
    by: personRef(row.person_id, names),
    before: row.before,
    after: row.after,
    reason: row.reason,
  };
}
