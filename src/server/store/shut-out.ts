import type { Db } from '../db/database.ts';
import { decoded } from './json-columns.ts';
import { objectivesInCycles } from './objectives-joined.ts';

/** Restricted objectives of cycles that are not closed: the rare case, so there are few. */
export async function listRestricted(db: Db, organizationId: string) {
  const rows = await objectivesInCycles(db)
    .selectAll('objectives')
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.restricted', 'is not', null)
    .where('objectives.removed_at', 'is', null)
    .where('cycles.state', '!=', 'closed')
    .orderBy('objectives.id')
    .execute();
  return decoded('objectives', rows);
}

/** Who answers for a key result or an open task of these objectives. */
export async function listAnswering(db: Db, organizationId: string, objectiveIds: readonly string[]) {
  if (objectiveIds.length === 0) return [];
  return db
    .selectFrom('key_results')
    .select(['objective_id', 'owner_id'])
    .where('organization_id', '=', organizationId)
    .where('objective_id', 'in', objectiveIds)
    .where('removed_at', 'is', null)
    .where('owner_id', 'is not', null)
    .union(
      db
        .selectFrom('tasks')
        .select(['objective_id', 'owner_id'])
        .where('organization_id', '=', organizationId)
        .where('objective_id', 'in', objectiveIds)
        .where('removed_at', 'is', null)
        .where('owner_id', 'is not', null)
        .where('status', 'in', ['open', 'doing']),
    )
    .execute();
}
