import { refuse } from '../../../../core/refusal.ts';
import { type ToldGroup, membersAfter, readGroupChanges, readScimGroup } from '../../../../formats/scim/group.ts';
import { readOperations } from '../../../../formats/scim/patch.ts';
import { scimUris } from '../../../../formats/scim/schemas.ts';
import type { Change } from '../../../ask/change.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import type { ScimGroupsTable } from '../../../db/tables/directory.ts';
import {
  addScimMember,
  countScimGroups,
  countScimUsers,
  deleteScimGroup,
  deleteScimMember,
  listScimGroups,
  listScimMembers,
  putScimGroup,
} from '../../../store/scim.ts';
import { followTold } from './follow.ts';
import { listed, pageOf } from './page.ts';
import type { Asked } from './scim.ts';

const known = ['displayname', 'externalid', 'id'];
const longestName = 200;

export async function listGroups(change: Change, { at, query }: Asked) {
  const { db, actor } = change;
  const { tests, start, offset, limit } = pageOf(query, known);
  const [rows, total] = [
    limit === 0 ? [] : await listScimGroups(db, actor.organizationId, { tests, offset, limit }),
    await countScimGroups(db, actor.organizationId, tests),
  ];
  const members = await membersOf(change, rows);
  return listed(
    rows.map((row) => present(row, members.get(row.id) ?? [], at)),
    total,
    start,
  );
}

export async function showGroup(change: Change, { at, id }: Asked) {
  return shown(change, await find(change, id), at);
}

export async function createGroup(change: Change, asked: Asked) {
  const { actor, now } = change;
  const told = readScimGroup(asked.body);
  const name = await nameOf(change, told);
  const at = now.toISOString();
  const row = {
    organization_id: actor.organizationId,
    id: uuidV7(),
    name,
    external_id: told.externalId || null,
    created_at: at,
    changed_at: at,
  };
  return write(change, asked, row, told);
}

export async function putGroup(change: Change, asked: Asked) {
  const told = readScimGroup(asked.body);
  const before = await find(change, asked.id);
  const name = await nameOf(change, told, before);
  // What is not told of a group that is written anew is not in it.
  const members = told.members.length > 0 ? told.members : [{ op: 'replace' as const, ids: [] }];
  const row = { ...before, name, external_id: told.externalId || null };
  return write(change, asked, row, { ...told, members });
}

/** Without a body, as a directory wants it, unless it asks for some attributes: a group may have thousands of members. */
export async function patchGroup(change: Change, asked: Asked) {
  const before = await find(change, asked.id);
  const told = readGroupChanges(readOperations(asked.body));
  const name = told.displayName === undefined ? before.name : await nameOf(change, told, before);
  const externalId = told.externalId === undefined ? before.external_id : told.externalId || null;
  const after = await write(change, asked, { ...before, name, external_id: externalId }, told);
  return asked.query['attributes'] === undefined ? undefined : after;
}

/** What it gave to its members is taken away. */
export async function removeGroup(change: Change, { services, id }: Asked): Promise<undefined> {
  const before = await find(change, id);
  const members = (await membersOf(change, [before])).get(id) ?? [];
  await deleteScimGroup(change.db, change.actor.organizationId, id);
  for (const member of members) await followTold(change, services, member.id);
}

async function write(change: Change, { services, at }: Asked, row: ScimGroupsTable, { members }: ToldGroup) {
  const { db, actor, now } = change;
  const { organizationId } = actor;
  await putScimGroup(db, { ...row, changed_at: now.toISOString() });
  const before = ((await membersOf(change, [row])).get(row.id) ?? []).map((one) => one.id);
  const after = membersAfter(before, members);
  const [come, gone] = [after.filter((id) => !before.includes(id)), before.filter((id) => !after.includes(id))];
  for (const id of come) {
    if ((await countScimUsers(db, organizationId, [{ name: 'id', value: id }])) === 0)
      refuse('scim-value', { values: { name: 'members' } });
    await addScimMember(db, organizationId, row.id, id);
  }
  for (const id of gone) await deleteScimMember(db, organizationId, row.id, id);
  // Rules go by the group's name, so those who stay may follow another one now.
  for (const id of new Set([...before, ...after])) await followTold(change, services, id);
  return shown(change, await find(change, row.id), at);
}

async function nameOf({ db, actor }: Change, { displayName = '' }: ToldGroup, before?: ScimGroupsTable) {
  if (displayName === '' || displayName.length > longestName) refuse('scim-value', { values: { name: 'displayName' } });
  const [same] = await listScimGroups(db, actor.organizationId, {
    tests: [{ name: 'displayname', value: displayName }],
    offset: 0,
    limit: 1,
  });
  if (same && same.id !== before?.id) refuse('scim-taken', { values: { name: displayName } });
  return displayName;
}

async function find({ db, actor }: Change, id: string): Promise<ScimGroupsTable> {
  const tests = [{ name: 'id', value: id }];
  const [row] = await listScimGroups(db, actor.organizationId, { tests, offset: 0, limit: 1 });
  return row ?? refuse('not-found');
}

async function membersOf({ db, actor }: Change, rows: readonly { id: string }[]) {
  const ids = rows.map((row) => row.id);
  return Map.groupBy(await listScimMembers(db, actor.organizationId, ids), (one) => one.group_id);
}

async function shown(change: Change, row: ScimGroupsTable, at: string) {
  return present(row, (await membersOf(change, [row])).get(row.id) ?? [], at);
}

function present(row: ScimGroupsTable, members: readonly { id: string; name: string }[], at: string) {
  return {
    schemas: [scimUris.group],
    id: row.id,
    ...(row.external_id !== null && { externalId: row.external_id }),
    displayName: row.name,
    members: members.map(({ id, name }) => ({ value: id, display: name, type: 'User', $ref: `${at}/Users/${id}` })),
    meta: {
      resourceType: 'Group',
      created: row.created_at,
      lastModified: row.changed_at,
      location: `${at}/Groups/${row.id}`,
    },
  };
}
