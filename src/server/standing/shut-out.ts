import { refuse } from '../../core/refusal.ts';
import type { Change } from '../ask/change.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { listAgreements, listObjectives } from '../store/objectives.ts';
import { listPeople } from '../store/people.ts';
import { listMemberships } from '../store/teams.ts';
import { objectiveRecord } from './record.ts';

type Row = Pick<ObjectivesTable, 'id' | 'organization_id' | 'team_id' | 'state' | 'owner_id' | 'restricted'>;

/** The first of these people, if any, who could not read the objective: as restricted, whatever its state. */
export async function findShutOut(
  { db, actor }: Change,
  row: Row,
  personIds: readonly (string | null)[],
): Promise<{ id: string; name: string } | undefined> {
  if (row.restricted === null || personIds.every((id) => id === null)) return undefined;
  const { organizationId } = actor;
  const [agreements, members, people] = await Promise.all([
    listAgreements(db, organizationId, [row.id]),
    listMemberships(db, organizationId),
    listPeople(db, organizationId),
  ]);
  const inside = new Set([row.team_id, ...row.restricted.teamIds]);
  const reads = new Set([
    ...row.restricted.personIds,
    ...objectiveRecord(row, agreements).askedIds,
    row.owner_id,
    ...people.filter((one) => one.role === 'admin').map((one) => one.id),
    ...members.filter((one) => inside.has(one.team_id)).map((one) => one.person_id),
  ]);
  return people.find((one) => personIds.includes(one.id) && !reads.has(one.id));
}

/** Nothing of a restricted objective is given to somebody who could not read it. */
export async function refuseShutOut(change: Change, row: Row, personIds: readonly (string | null)[]): Promise<void> {
  const person = await findShutOut(change, row, personIds);
  if (person) refuse('owner-cannot-read', { values: { name: person.name } });
}

/** The same of several objectives, each with whom something of it was given to. */
export async function refuseShutOutOf(
  change: Change,
  given: readonly { objectiveId: string; to: string }[],
): Promise<void> {
  const byObjective = Map.groupBy(given, (one) => one.objectiveId);
  const rows = await listObjectives(change.db, change.actor.organizationId, { ids: [...byObjective.keys()] });
  for (const row of rows)
    await refuseShutOut(
      change,
      row,
      (byObjective.get(row.id) ?? []).map((one) => one.to),
    );
}
