import { name as personName, email as address } from '../../../../contract/fields.ts';
import { refuse } from '../../../../core/refusal.ts';
import { readOperations } from '../../../../formats/scim/patch.ts';
import { scimUris } from '../../../../formats/scim/schemas.ts';
import { type ToldUser, nameOf, readScimUser, readUserChanges } from '../../../../formats/scim/user.ts';
import type { Change } from '../../../ask/change.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { findUserByEmail, insertProvenUser, updateEmail } from '../../../store/accounts.ts';
import { findLeft, listPeople, updatePerson } from '../../../store/people.ts';
import { deleteResetsOf } from '../../../store/resets.ts';
import { type ScimUserRow, countScimUsers, deleteScimUser, listScimUsers, putScimUser } from '../../../store/scim.ts';
import { listPlaces } from '../../../store/session.ts';
import { seat } from '../invitations/seat.ts';
import { removePerson } from '../people.ts';
import { followTold } from './follow.ts';
import { listed, pageOf } from './page.ts';
import type { Asked } from './scim.ts';

const known = ['username', 'externalid', 'emails.value', 'id', 'active', 'displayname'];

export async function listUsers({ db, actor }: Change, { at, query }: Asked) {
  const { tests, start, offset, limit } = pageOf(query, known);
  const [rows, total] = [
    limit === 0 ? [] : await listScimUsers(db, actor.organizationId, { tests, offset, limit }),
    await countScimUsers(db, actor.organizationId, tests),
  ];
  return listed(
    rows.map((row) => present(row, at)),
    total,
    start,
  );
}

export async function showUser(change: Change, { at, id }: Asked) {
  return present(await find(change, id), at);
}

/** Somebody new, or somebody who left: then all that was theirs is theirs again. */
export async function createUser(change: Change, asked: Asked) {
  const { db, actor } = change;
  const { organizationId } = actor;
  const told = readScimUser(asked.body);
  const userName = told.userName || refuse('scim-value', { values: { name: 'userName' } });
  const email = addressOf(told.email ?? userName);
  await refuseTaken(change, { username: userName });
  await refuseTaken(change, { 'emails.value': email });
  const name = nameFrom(told);
  const user = await findUserByEmail(db, email);
  const left = await findLeft(db, organizationId, { id: user?.id ?? '', email });
  const id = left?.id ?? uuidV7();
  const userId = user?.id ?? (await insertProvenUser(db, { id: uuidV7(), email, name }));
  const lang = left?.lang ?? (await listPeople(db, organizationId))[0]?.lang ?? 'en';
  await seat(change, { organizationId, id, left, userId, name, email, role: 'member', teamIds: [], lang });
  await keep(change, id, { userName, externalId: told.externalId || null, names: namesIn(told) });
  await followTold(change, asked.services, id);
  if (told.active === false) await removePerson(change, id);
  return present(await find(change, id), asked.at);
}

export async function putUser(change: Change, asked: Asked) {
  const told = readScimUser(asked.body);
  if (!told.userName) refuse('scim-value', { values: { name: 'userName' } });
  return write(change, asked, { externalId: '', ...told }, {});
}

export async function patchUser(change: Change, asked: Asked) {
  const before = await find(change, asked.id);
  return write(change, asked, readUserChanges(readOperations(asked.body)), before.names ?? {});
}

/** Out, and known to the directory no more; their history stays, and coming back gives it back. */
export async function removeUser(change: Change, { id }: Asked): Promise<undefined> {
  const row = await find(change, id);
  if (row.left_at === null) await removePerson(change, id);
  await deleteScimUser(change.db, change.actor.organizationId, id);
}

/** `names`: what of the names stays, where it is not told anew. */
async function write(change: Change, asked: Asked, told: ToldUser, names: ToldUser) {
  const { db, actor, record } = change;
  const { organizationId } = actor;
  const before = await find(change, asked.id);
  const { id } = before;
  const userName = told.userName ?? before.user_name ?? before.email;
  if (userName.toLowerCase() !== (before.user_name ?? before.email).toLowerCase())
    await refuseTaken(change, { username: userName });
  if (told.email !== undefined) await moveTo(change, before, addressOf(told.email));
  const after = { ...names, ...namesIn(told) };
  // Put together of what was before, it is wrong now.
  const isPart = told.givenName !== undefined || told.familyName !== undefined;
  if (isPart && told.formatted === undefined) delete after.formatted;
  const name = Object.keys(namesIn(told)).length === 0 ? before.name : nameFrom({ ...after, userName });
  if (name !== before.name) {
    await updatePerson(db, organizationId, id, { name });
    record({ type: 'person.changed', subjectId: id, values: { name }, before: { name: before.name }, after: { name } });
  }
  const externalId = told.externalId === undefined ? before.external_id : told.externalId || null;
  await keep(change, id, { userName, externalId, names: after });
  const isHere = before.left_at === null;
  if (told.active === false && isHere) await removePerson(change, id);
  if (told.active === true && !isHere) {
    await updatePerson(db, organizationId, id, { left_at: null });
    record({ type: 'person.returned', subjectId: id, values: { name } });
    await followTold(change, asked.services, id);
  }
  return present(await find(change, id), asked.at);
}

/** The directory proves the address of whoever is in this organization alone. */
async function moveTo({ db, actor, record }: Change, row: ScimUserRow, email: string): Promise<void> {
  if (email === row.email || row.user_id === null) return;
  const places = await listPlaces(db, row.user_id);
  if (places.some((place) => place.organization_id !== actor.organizationId))
    refuse('scim-address-fixed', { values: { name: row.name } });
  if (!(await updateEmail(db, row.user_id, email))) refuse('scim-taken', { values: { name: email } });
  await deleteResetsOf(db, row.user_id);
  const told = { before: { email: row.email }, after: { email }, visibility: 'team', alsoFor: [row.id] } as const;
  record({ type: 'person.changed', subjectId: row.id, values: { name: row.name }, ...told });
}

async function find({ db, actor }: Change, id: string): Promise<ScimUserRow> {
  const tests = [{ name: 'id', value: id }];
  const [row] = await listScimUsers(db, actor.organizationId, { tests, offset: 0, limit: 1 });
  return row ?? refuse('not-found');
}

async function refuseTaken({ db, actor }: Change, by: Record<string, string>): Promise<void> {
  const tests = Object.entries(by).map(([name, value]) => ({ name, value }));
  if ((await countScimUsers(db, actor.organizationId, tests)) > 0)
    refuse('scim-taken', { values: { name: tests[0]!.value } });
}

type Kept = { userName: string; externalId: string | null; names: ToldUser };

async function keep({ db, actor, now }: Change, personId: string, { userName, externalId, names }: Kept) {
  if (userName.length > 254) refuse('scim-value', { values: { name: 'userName' } });
  if ((externalId ?? '').length > 254) refuse('scim-value', { values: { name: 'externalId' } });
  await putScimUser(db, {
    organization_id: actor.organizationId,
    person_id: personId,
    user_name: userName,
    external_id: externalId,
    names,
    changed_at: now.toISOString(),
  });
}

function addressOf(text: string): string {
  const read = address.safeParse(text.toLowerCase());
  return read.success ? read.data : refuse('scim-value', { values: { name: 'emails' } });
}

function nameFrom(told: ToldUser): string {
  const read = personName.safeParse(nameOf(told));
  return read.success ? read.data : refuse('scim-value', { values: { name: 'displayName' } });
}

function namesIn({ displayName, formatted, givenName, familyName }: ToldUser) {
  const all = { displayName, formatted, givenName, familyName };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Omit<ToldUser, 'active'>;
}

function present(row: ScimUserRow, at: string) {
  const { formatted, givenName, familyName } = row.names ?? {};
  return {
    schemas: [scimUris.user],
    id: row.id,
    ...(row.external_id !== null && { externalId: row.external_id }),
    userName: row.user_name ?? row.email,
    displayName: row.name,
    name: { formatted: formatted || row.name, ...(givenName && { givenName }), ...(familyName && { familyName }) },
    active: row.left_at === null,
    emails: [{ value: row.email, type: 'work', primary: true }],
    meta: {
      resourceType: 'User',
      created: row.created_at,
      lastModified: row.changed_at ?? row.created_at,
      location: `${at}/Users/${row.id}`,
    },
  };
}
