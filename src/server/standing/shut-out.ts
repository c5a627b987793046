import type { Week } from '../../contract/check-ins.ts';
import { refuse } from '../../core/refusal.ts';
import { may } from '../../core/access/may.ts';
import type { Ask, Change } from '../ask/change.ts';
import { actorOf } from '../auth/place.ts';
import type { Db } from '../db/database.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { listAgreements, listObjectives } from '../store/objectives.ts';
import { findPerson } from '../store/people.ts';
import { listAnswering, listRestricted } from '../store/shut-out.ts';
import { objectiveRecord } from './record.ts';

type Row = Pick<ObjectivesTable, 'id' | 'organization_id' | 'team_id' | 'state' | 'owner_id' | 'restricted'>;
type Person = { id: string; name: string };

/** Those of these people, of who is here, that could not read the objective: as restricted, whatever its state. */
export async function listShutOut(db: Db, row: Row, personIds: readonly (string | null)[]): Promise<Person[]> {
  const ids = new Set(personIds.filter((id) => id !== null));
  if (row.restricted === null || ids.size === 0) return [];
  const { organization_id: organizationId } = row;
  const record = objectiveRecord({ ...row, state: 'published' }, await listAgreements(db, organizationId, [row.id]));
  const shut: Person[] = [];
  for (const id of ids) {
    const person = await findPerson(db, organizationId, id);
    if (person === undefined) continue;
    const actor = await actorOf(db, organizationId, id, person.role);
    if (may(actor, 'read', record) !== 'yes') shut.push({ id, name: person.name });
  }
  return shut;
}

/** Whoever answers for a key result or an open task of the objective and cannot read it any more: they left the team, or were never in it. */
export async function listShutOutOwners(db: Db, row: Row): Promise<Person[]> {
  if (row.restricted === null) return [];
  const answering = await listAnswering(db, row.organization_id, [row.id]);
  return listShutOut(
    db,
    row,
    answering.map((one) => one.owner_id),
  );
}

/** The same of all that I own, or lead where nobody owns it, in cycles that are not closed. */
export async function listMyShutOut({ db, actor }: Ask): Promise<Week['shutOut']> {
  const mine = (await listRestricted(db, actor.organizationId)).filter(({ owner_id, team_id }) =>
    owner_id === null ? actor.leads.includes(team_id) : owner_id === actor.id,
  );
  const told = mine.map(async (row) => ({
    objectiveId: row.id,
    objective: row.text,
    people: await listShutOutOwners(db, row),
  }));
  return (await Promise.all(told)).filter((one) => one.people.length > 0);
}

/** Nothing of a restricted objective is given to somebody who could not read it. */
export async function refuseShutOut(change: Change, row: Row, personIds: readonly (string | null)[]): Promise<void> {
  const [person] = await listShutOut(change.db, row, personIds);
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
