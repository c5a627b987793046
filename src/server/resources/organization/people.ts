import type { Hono } from 'hono';
import { peopleEndpoints, type Person } from '../../../contract/people.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { listMemberships, removeMemberships } from '../../store/teams.ts';
import type { Role } from '../../../core/okr/words.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Change, Ask } from '../../ask/change.ts';
import { presentPerson } from '../../standing/person.ts';
import { countAdmins, findPerson, listPeople, updatePerson } from '../../store/people.ts';

export function servePeople(app: Hono, services: Services): void {
  serve(app, services, peopleEndpoints, {
    list: (call) => showPeople(call),
    update: (call) => changePerson(call, call.params.personId, call.body),
    remove: (call) => removePerson(call, call.params.personId),
  });
}

export async function showPeople({ db, actor }: Ask): Promise<Person[]> {
  const [people, memberships] = await Promise.all([
    listPeople(db, actor.organizationId),
    listMemberships(db, actor.organizationId),
  ]);
  return people.map((person) => presentPerson(person, memberships));
}

export async function changePerson(
  change: Change,
  id: string,
  body: { role?: Role | undefined; name?: string | undefined },
): Promise<Person> {
  const { db, actor, record } = change;
  allow(actor, 'manage-people', organizationRecord(actor.organizationId));
  const before = (await findPerson(db, actor.organizationId, id)) ?? refuse('not-found');
  await updatePerson(db, actor.organizationId, id, body);
  await refuseNoAdmin(change);
  const after = (await findPerson(db, actor.organizationId, id)) ?? refuse('not-found');
  record({
    type: 'person.changed',
    subjectId: id,
    values: { name: after.name },
    before: { name: before.name, role: before.role },
    after: { name: after.name, role: after.role },
  });
  return presentPerson(after, await listMemberships(db, actor.organizationId));
}

/** Takes a person out of the organization; what they wrote stays under their name. */
export async function removePerson(change: Change, id: string): Promise<void> {
  const { db, actor, record, now } = change;
  allow(actor, 'manage-people', organizationRecord(actor.organizationId));
  const person = (await findPerson(db, actor.organizationId, id)) ?? refuse('not-found');
  await updatePerson(db, actor.organizationId, id, { user_id: null, left_at: now.toISOString() });
  await removeMemberships(db, actor.organizationId, id);
  await refuseNoAdmin(change);
  record({ type: 'person.removed', subjectId: id, values: { name: person.name } });
}

// Asked after the change, within its transaction: the refusal undoes it.
async function refuseNoAdmin({ db, actor }: Change): Promise<void> {
  if ((await countAdmins(db, actor.organizationId)) === 0) refuse('last-admin');
}
