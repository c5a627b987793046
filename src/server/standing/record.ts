import type { AgreementsTable, ObjectivesTable } from '../db/tables/objectives.ts';

/** What of an objective decides who sees it. */
export type RecordedRow = Pick<ObjectivesTable, 'organization_id' | 'team_id' | 'state' | 'owner_id' | 'restricted'>;

/** An objective as access sees it: here alone is decided who reads one. */
export function objectiveRecord(row: RecordedRow, agreements: readonly AgreementsTable[]) {
  return recordOf(row, askedIn(agreements));
}

/** The same of a row that has changed since. */
export function recordOf(row: RecordedRow, askedIds: string[]) {
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
