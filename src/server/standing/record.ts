import type { AgreementsTable, ObjectivesTable } from '../db/tables/objectives.ts';

/** An objective as access sees it. */
export function objectiveRecord(row: ObjectivesTable, agreements: readonly AgreementsTable[]) {
  return {
    organizationId: row.organization_id,
    teamId: row.team_id,
    visibility: row.state === 'published' ? ('everyone' as const) : ('team' as const),
    ownerId: row.owner_id,
    // Whoever went on without a consent was not asked for one.
    askedIds: agreements.filter(({ state }) => state !== 'overridden').map((one) => one.person_id),
  };
}

export type ObjectiveRecord = ReturnType<typeof objectiveRecord>;
