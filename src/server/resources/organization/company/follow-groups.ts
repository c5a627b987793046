import { type Role, roles } from '../../../../core/okr/words.ts';
import type { Logger } from 'pino';
import { type Change, inTransaction } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import type { GroupRule } from '../../../operator/company.ts';
import { countAdmins, findPerson, updatePerson } from '../../../store/people.ts';
import { listGroupsOf } from '../../../store/scim.ts';
import { findFirstOrganization, findOwnPerson } from '../../../store/session.ts';
import { deleteMember, listMembershipsOf, listTeams, setMember } from '../../../store/teams.ts';

/** The highest role that a person's groups give; undefined: none of them gives one. */
export function roleOf(rules: readonly GroupRule[], groups: readonly string[]): Role | undefined {
  return roles.find((role) => rules.some((rule) => rule.role === role && groups.includes(rule.group)));
}

/** Role and teams as the groups say, at each sign-in. Without a group that gives a role it stays; so does the last admin. */
export async function followGroups(
  services: Services,
  userId: string,
  groups: readonly string[],
  now: Date,
): Promise<void> {
  const { database, company, log } = services;
  const rules = company?.company.groups ?? [];
  const organizationId = rules.length === 0 ? undefined : await findFirstOrganization(database.db);
  const own = organizationId === undefined ? undefined : await findOwnPerson(database.db, userId, organizationId);
  if (!organizationId || !own) return;
  await inTransaction(services, { organizationId, id: null }, now, async (tx, record) => {
    const told = await listGroupsOf(tx, organizationId, own.id);
    await followIn({ db: tx, record }, { organizationId, personId: own.id, groups: [...groups, ...told], rules, log });
  });
}

type Following = {
  organizationId: string;
  personId: string;
  groups: readonly string[];
  rules: readonly GroupRule[];
  log: Logger;
};

/** The same within a change, of somebody whose groups are known. */
export async function followIn(
  { db: tx, record }: Pick<Change, 'db' | 'record'>,
  { organizationId, personId, groups, rules, log }: Following,
): Promise<void> {
  const person = await findPerson(tx, organizationId, personId);
  if (person === undefined) return;
  const role = roleOf(rules, groups) ?? person.role;
  if (person.role === 'admin' && role !== 'admin' && (await countAdmins(tx, organizationId)) === 1)
    log.warn({ person: person.id }, 'the last admin stays admin, whatever the groups say');
  else if (role !== person.role) {
    await updatePerson(tx, organizationId, person.id, { role });
    const told = { before: { role: person.role }, after: { role } };
    record({ type: 'person.changed', subjectId: person.id, values: { name: person.name }, ...told });
  }
  const [teams, memberships] = [
    await listTeams(tx, organizationId),
    await listMembershipsOf(tx, organizationId, person.id),
  ];
  for (const team of teams) {
    const ofTeam = rules.filter((rule) => rule.team?.toLowerCase() === team.name.toLowerCase());
    if (ofTeam.length === 0) continue;
    const held = ofTeam.filter((rule) => groups.includes(rule.group));
    const leads = held.some((rule) => rule.role === 'lead');
    const before = memberships.find((one) => one.team_id === team.id);
    if (held.length === 0 ? before === undefined : before !== undefined && (before.lead === 1) === leads) continue;
    if (held.length === 0) await deleteMember(tx, organizationId, team.id, person.id);
    else await setMember(tx, organizationId, team.id, person.id, leads);
    record({ type: 'team.changed', subjectId: team.id, teamId: team.id, values: { name: team.name } });
  }
}
