import type { Db } from '../../db/database.ts';

/** Which objective goes on with which of a cycle: earlier id → later id. */
export async function listContinued(db: Db, organizationId: string, cycleId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('objectives as later')
    .innerJoin('objectives as earlier', (join) =>
      join
        .onRef('earlier.organization_id', '=', 'later.organization_id')
        .onRef('earlier.id', '=', 'later.continues_id'),
    )
    .where('later.organization_id', '=', organizationId)
    .where('earlier.cycle_id', '=', cycleId)
    .where('later.removed_at', 'is', null)
    .select(['earlier.id', 'later.id as later_id'])
    .execute();
  return new Map(rows.map((row) => [row.id, row.later_id]));
}
