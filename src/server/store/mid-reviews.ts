import type { Db } from '../db/database.ts';
import type { MidReviewsTable } from '../db/tables/cycles.ts';

export async function insertMidReview(tx: Db, row: MidReviewsTable): Promise<void> {
  await tx.insertInto('mid_reviews').values(row).execute();
}

/** Of the given objectives, newest first. */
export async function listMidReviews(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<MidReviewsTable[]> {
  if (objectiveIds.length === 0) return [];
  return db
    .selectFrom('mid_reviews')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('objective_id', 'in', objectiveIds)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
