import type { AgreementsTable, ObjectivesTable } from '../db/tables/objectives.ts';

/** An objective as access sees it: here alone is decided who reads one. */
export function objectiveRecord(row: ObjectivesTable, agreements: readonly AgreementsTable[]) {
  return recordOf(row, askedIn(agreements));
}

/** The same of a row that has changed since. */
export function recordOf(row: ObjectivesTable, askedIds: string[]) {
  const isPublished = row.state === 'published';
  return {
    organizationId: row.organization_id,
    teamId: row.team_id,
    visibility: isPublished && row.restricted === null ? ('everyone' as const) : ('team' as const),
    ownerId: row.owner_id,
    askedIds,
    // A draft is its team's, whoever is to read it later.
    readers: isPublished ? readersOf(row) : [],
  };
}

export type ObjectiveRecord = ReturnType<typeof objectiveRecord>;

/** Whoever went on without a consent was not asked for one. */
function askedIn(agreements: readonly AgreementsTable[]): string[] {
  return agreements.filter(({ state }) => state !== 'overridden').map((one) => one.person_id);
}

function readersOf({ restricted }: Pick<ObjectivesTable, 'restricted'>): string[] {
  return restricted === null ? [] : [...restricted.teamIds, ...restricted.personIds];
}

/** Does the whole team read it, once it is published? */
export function isReadBy({ restricted }: Pick<ObjectivesTable, 'restricted'>, teamId: string): boolean {
  return restricted === null || restricted.teamIds.includes(teamId);
}
