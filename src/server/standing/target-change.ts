import { fromJson } from '../db/json.ts';
import type { TargetChange } from '../../contract/key-results.ts';
import type { TargetChangesTable } from '../db/tables/cycles.ts';
import { personRef } from './person.ts';

export function presentTargetChange(row: TargetChangesTable, names: ReadonlyMap<string, string>): TargetChange {
  return {
    keyResultId: row.key_result_id,
    at: row.at,
    by: personRef(row.person_id, names),
    before: fromJson(row.before),
    after: fromJson(row.after),
    reason: row.reason,
  };
}
