import type { Hono } from 'hono';
import { peopleEndpoints, type Person } from '../../../contract/people.ts';
import type { Db } from '../../db/database.ts';
import type { PeopleTable } from '../../db/tables/organization.ts';
import { serve, serveAlone } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { listMemberships, removeMemberships } from '../../store/teams.ts';
import type { Role, SpokenRole } from '../../../core/okr/words.ts';
import { may } from '../../../core/access/may.ts';
import type { Actor } from '../../../core/access/relation.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import { type Change, type Ask, inTransaction } from '../../ask/change.ts';
import { makeReset } from '../../auth/reset-links.ts';
import type { SignedIn } from '../../auth/signed-in.ts';
import type { OpenCall } from '../../http/call.ts';
import { type Secured, presentPerson } from '../../standing/person.ts';
import { endSessions } from './account/end-sessions.ts';
import { listSecondSteps } from '../../store/second-steps.ts';
import { countPasskeys } from '../../store/passkeys.ts';
import { deleteResetsOf } from '../../store/resets.ts';
import { listSpokespeople, setSpokenRoles } from '../../store/spokespeople.ts';
import { countAdmins, findPerson, listPeople, updatePerson } from '../../store/people.ts';

const { makeReset: makeResetRow, ...rows } = peopleEndpoints;

export function servePeople(app: Hono, services: Services): void {
  serveAlone(app, services, { makeReset: makeResetRow }, { makeReset: makeResetLink });
  serve(app, services, rows, {
    list: (call) => showPeople(call),
    update: (call) => changePerson(call, call.params.personId, call.body),
    remove: (call) => removePerson(call, call.params.personId),
  });
}

export async function showPeople({ db, actor }: Ask): Promise<Person[]> {
  const [people, memberships, spokespeople, secured] = await Promise.all([
    listPeople(db, actor.organizationId),
    listMemberships(db, actor.organizationId),
    listSpokespeople(db, actor.organizationId),
    securedFor(db, actor),
  ]);
  return people.map((person) => presentPerson(person, memberships, spokespeople, secured));
}

export async function changePerson(
  change: Change,
  id: string,
  { speaksFor, ...body }: { role?: Role | undefined; name?: string | undefined; speaksFor?: SpokenRole[] | undefined },
): Promise<Person> {
  const { db, actor, record } = change;
  allow(actor, 'manage-people', organizationRecord(actor.organizationId));
  const before = (await findPerson(db, actor.organizationId, id)) ?? refuse('not-found');
  const spoken = await listSpokespeople(db, actor.organizationId);
  const spokeFor = spoken.filter((one) => one.person_id === id).map((one) => one.role);
  await updatePerson(db, actor.organizationId, id, body);
  if (speaksFor !== undefined) await setSpokenRoles(db, actor.organizationId, id, [...new Set(speaksFor)]);
  await refuseNoAdmin(change);
  const after = (await findPerson(db, actor.organizationId, id)) ?? refuse('not-found');
  // Those they made end by themselves; one to their own account ends here.
  if (before.role === 'admin' && after.role !== 'admin') await endLinks(db, before);
  record({
    type: 'person.changed',
    subjectId: id,
    values: { name: after.name },
    before: { name: before.name, role: before.role, speaksFor: spokeFor },
    after: { name: after.name, role: after.role, speaksFor: speaksFor ?? spokeFor },
  });
  const [memberships, spokespeople, secured] = await Promise.all([
    listMemberships(db, actor.organizationId),
    listSpokespeople(db, actor.organizationId),
    securedFor(db, actor),
  ]);
  return presentPerson(after, memberships, spokespeople, secured);
}

/** Whose account is the easier one to take is told to those alone who look after it. */
async function securedFor(db: Db, actor: Actor): Promise<Secured | undefined> {
  const access = may(actor, 'manage-people', organizationRecord(actor.organizationId));
  if (access !== 'yes') return undefined;
  const [steps, passkeys] = await Promise.all([
    listSecondSteps(db, actor.organizationId),
    countPasskeys(db, actor.organizationId),
  ]);
  return { steps, passkeys };
}

/** Takes a person out of the organization; what they wrote stays under their name. */
export async function removePerson(change: Change, id: string): Promise<void> {
  const { db, actor, record, now } = change;
  allow(actor, 'manage-people', organizationRecord(actor.organizationId));
  const person = (await findPerson(db, actor.organizationId, id)) ?? refuse('not-found');
  await updatePerson(db, actor.organizationId, id, { left_at: now.toISOString() });
  await removeMemberships(db, actor.organizationId, id);
  await endLinks(db, person);
  await refuseNoAdmin(change);
  const removed = { type: 'person.removed', subjectId: id, values: { name: person.name } } as const;
  if (person.user_id === null) record(removed);
  else await endSessions(change, person.user_id, removed);
}

const hoursOfLink = 24;

/** For whoever forgot their password and reaches an admin: that a link was made stands in the log. */
async function makeResetLink(call: OpenCall<typeof makeResetRow> & { me: SignedIn }): Promise<{ link: string }> {
  const { services, me, now, params, linkBase } = call;
  const { organizationId } = me.actor;
  allow(me.actor, 'manage-people', organizationRecord(organizationId));
  const base = linkBase();
  const token = await inTransaction(services, { ...me.actor, name: me.name }, now, async (tx, record) => {
    const person = (await findPerson(tx, organizationId, params.personId)) ?? refuse('not-found');
    if (person.user_id === null) return refuse('no-account');
    record({
      type: 'person.reset-made',
      subjectId: person.id,
      visibility: 'team',
      alsoFor: [person.id],
      values: { name: person.name },
    });
    return makeReset(tx, person.user_id, hoursOfLink, me.actor);
  });
  return { link: `${base}/reset-password/${token}` };
}

async function endLinks(tx: Db, { user_id: userId }: PeopleTable): Promise<void> {
  if (userId !== null) await deleteResetsOf(tx, userId);
}

// Asked after the change, within its transaction: the refusal undoes it.
async function refuseNoAdmin({ db, actor }: Change): Promise<void> {
  if ((await countAdmins(db, actor.organizationId)) === 0) refuse('last-admin');
}
