import type { ExpressionBuilder, Selectable } from 'kysely';
import type { Actor } from '../../core/access/relation.ts';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { Tables } from '../db/tables.ts';
import type { TeamMembersTable, TeamsTable } from '../db/tables/organization.ts';

/** By the order they were made, so that a parent comes before what was put under it later. */
export async function listTeams(db: Db, organizationId: string): Promise<TeamsTable[]> {
  return db
    .selectFrom('teams')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

const find = statement((db, at: { organizationId: string; id: string }) =>
  db.selectFrom('teams').selectAll().where('organization_id', '=', at.organizationId).where('id', '=', at.id),
);

export async function findTeam(db: Db, organizationId: string, id: string): Promise<TeamsTable | undefined> {
  return (await find(db, { organizationId, id }))[0];
}

export async function insertTeam(tx: Db, row: TeamsTable): Promise<void> {
  await tx.insertInto('teams').values(row).execute();
}

export async function updateTeamRow(tx: Db, { organization_id, id, ...changes }: TeamsTable): Promise<void> {
  await tx
    .updateTable('teams')
    .set(changes)
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

export async function deleteTeam(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('teams').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

export async function listMemberships(db: Db, organizationId: string): Promise<Selectable<TeamMembersTable>[]> {
  return db.selectFrom('team_members').selectAll().where('organization_id', '=', organizationId).execute();
}

/** The teams one person works in. */
export async function listMembershipsOf(db: Db, organizationId: string, personId: string) {
  return db
    .selectFrom('team_members')
    .select(['team_id', 'lead'])
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .execute();
}

/** Which team each team belongs to. */
export async function listParents(db: Db, organizationId: string) {
  return db.selectFrom('teams').select(['id', 'parent_id']).where('organization_id', '=', organizationId).execute();
}

/** Members of all teams with their names; people who left are not among them. */
export async function listMembers(db: Db, organizationId: string) {
  return db
    .selectFrom('team_members')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'team_members.organization_id')
        .onRef('people.id', '=', 'team_members.person_id'),
    )
    .select(['team_members.team_id', 'team_members.lead', 'people.id', 'people.name'])
    .where('team_members.organization_id', '=', organizationId)
    .where('people.left_at', 'is', null)
    .orderBy('people.created_at')
    .orderBy('people.id')
    .execute();
}

export async function setMember(
  tx: Db,
  organizationId: string,
  teamId: string,
  personId: string,
  lead: boolean,
): Promise<void> {
  await tx
    .insertInto('team_members')
    .values({ organization_id: organizationId, team_id: teamId, person_id: personId, lead: lead ? 1 : 0 })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'team_id', 'person_id']).doUpdateSet({ lead: lead ? 1 : 0 }),
    )
    .execute();
}

export async function deleteMember(tx: Db, organizationId: string, teamId: string, personId: string): Promise<void> {
  await tx
    .deleteFrom('team_members')
    .where('organization_id', '=', organizationId)
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .execute();
}

export async function removeMemberships(tx: Db, organizationId: string, personId: string): Promise<void> {
  await tx
    .deleteFrom('team_members')
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .execute();
}

/** Objectives that are not deleted, per team; `cycleId` narrows to one cycle, `seenBy` to what is published and drafts of their own teams. */
export async function countObjectives(
  db: Db,
  organizationId: string,
  { cycleId, seenBy }: { cycleId?: string | undefined; seenBy?: Actor } = {},
): Promise<Map<string, number>> {
  let query = db
    .selectFrom('objectives')
    .select((at) => ['team_id', at.fn.countAll<number>().as('count')])
    .where('organization_id', '=', organizationId)
    .where('removed_at', 'is', null)
    .groupBy('team_id');
  if (cycleId !== undefined) query = query.where('cycle_id', '=', cycleId);
  if (seenBy && seenBy.role !== 'admin') {
    const teams = seenBy.role === 'reader' ? [] : [...seenBy.teamIds, ...seenBy.leads];
    const isOpen = (at: ExpressionBuilder<Tables, 'objectives'>) =>
      at.and([at('state', '=', 'published'), at('restricted', 'is', null)]);
    query = query.where((at) => at.or([isOpen(at), at('team_id', 'in', [...teams, ''])]));
  }
  const rows = await query.execute();
  return new Map(rows.map((row) => [row.team_id, row.count]));
}
