import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import { bearsAny } from './labels.ts';

/** The published objectives of a cycle, dropped ones too, only as far as they are sorted and counted by, in the order they were written. `labelIds`: which of them bear any of these. */
export async function listReviewHeads(
  db: Db,
  organizationId: string,
  cycleId: string,
  labelIds: readonly string[] | undefined,
) {
  return db
    .selectFrom('objectives')
    .select((at) => [
      'id',
      'team_id',
      at('closure', 'is not', null).as('graded'),
      at('retrospective', 'is not', null).as('looked_back'),
      at('dropped', 'is not', null).as('dropped'),
      at('restricted', 'is not', null).as('restricted'),
      (labelIds === undefined ? sql<boolean>`1 = 1` : bearsAny(labelIds)).as('bears'),
    ])
    .where('organization_id', '=', organizationId)
    .where('cycle_id', '=', cycleId)
    .where('state', '=', 'published')
    .where((where) => where.or([where('removed_at', 'is', null), where('dropped', 'is not', null)]))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Which objective goes on with which of those given: earlier id → later id. */
export async function listContinued(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<Map<string, string>> {
  if (objectiveIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('objectives')
    .select(['continues_id', 'id'])
    .where('organization_id', '=', organizationId)
    .where('continues_id', 'in', objectiveIds)
    .where('removed_at', 'is', null)
    .execute();
  return new Map(rows.flatMap((row) => (row.continues_id === null ? [] : [[row.continues_id, row.id]])));
}
