import type { MidReviewEntry } from '../../contract/consent.ts';
import type { MidReviewsTable } from '../db/tables/cycles.ts';
import { personRef } from './person.ts';

export function presentMidReview(row: MidReviewsTable, names: ReadonlyMap<string, string>): MidReviewEntry {
  return {
    id: row.id,
    decision: row.decision,
    sentence: row.sentence,
    by: personRef(row.person_id, names),
    at: row.at,
  };
}
