import { sql, type Updateable } from 'kysely';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { DependenciesTable } from '../db/tables/dependencies.ts';

export async function findDependency(
  db: Db,
  organizationId: string,
  id: string,
): Promise<DependenciesTable | undefined> {
  return db
    .selectFrom('dependencies')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** With what is told of the key result and the objective around it; dropped and deleted ones are left out. */
function inPlace(db: Db) {
  return db
    .selectFrom('dependencies')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'dependencies.organization_id')
        .onRef('objectives.id', '=', 'dependencies.objective_id'),
    )
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'dependencies.organization_id')
        .onRef('key_results.id', '=', 'dependencies.key_result_id'),
    )
    .innerJoin('teams as asking', (join) =>
      join
        .onRef('asking.organization_id', '=', 'objectives.organization_id')
        .onRef('asking.id', '=', 'objectives.team_id'),
    )
    .innerJoin('teams as asked', (join) =>
      join
        .onRef('asked.organization_id', '=', 'dependencies.organization_id')
        .onRef('asked.id', '=', 'dependencies.team_id'),
    )
    .selectAll('dependencies')
    .select([
      'objectives.text as objective_text',
      'objectives.team_id as from_id',
      'objectives.state as objective_state',
      'objectives.owner_id',
      'key_results.text as key_result_text',
      'asking.name as from_name',
      'asked.name as team_name',
    ])
    .where('objectives.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null);
}

const ofObjectives = statement((db, at: { organizationId: string; objectiveIds: readonly string[] }) =>
  inPlace(db)
    .where('dependencies.organization_id', '=', at.organizationId)
    .where('dependencies.objective_id', 'in', at.objectiveIds)
    .orderBy('dependencies.id'),
);

export type DependencyRow = Awaited<ReturnType<typeof ofObjectives>>[number];

/** What these objectives need, in the order it was asked. */
export async function listNeeds(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<DependencyRow[]> {
  return objectiveIds.length === 0 ? [] : ofObjectives(db, { organizationId, objectiveIds });
}

const ofTeam = statement((db, at: { organizationId: string; teamId: string; cycleId: string }) =>
  inPlace(db)
    .where('dependencies.organization_id', '=', at.organizationId)
    .where('dependencies.team_id', '=', at.teamId)
    .where('objectives.cycle_id', '=', at.cycleId)
    .where('objectives.state', '=', sql.lit('published'))
    .orderBy('dependencies.id'),
);

/** What is asked of a team in a cycle by objectives that are public. */
export async function listAskedOf(
  db: Db,
  organizationId: string,
  { teamId, cycleId }: { teamId: string; cycleId: string },
): Promise<DependencyRow[]> {
  return ofTeam(db, { organizationId, teamId, cycleId });
}

/** What waits for those who lead these teams: questions, and what they accepted and is due by `until`. */
export async function listWaiting(
  db: Db,
  organizationId: string,
  { teamIds, until }: { teamIds: readonly string[]; until: string },
): Promise<DependencyRow[]> {
  if (teamIds.length === 0) return [];
  return inPlace(db)
    .innerJoin('cycles', (join) =>
      join
        .onRef('cycles.organization_id', '=', 'objectives.organization_id')
        .onRef('cycles.id', '=', 'objectives.cycle_id'),
    )
    .where('cycles.state', '<>', 'closed')
    .where('dependencies.organization_id', '=', organizationId)
    .where('dependencies.team_id', 'in', teamIds)
    .where('objectives.state', '=', 'published')
    .where((at) =>
      at.or([
        at('dependencies.state', '=', 'asked'),
        at.and([at('dependencies.state', '=', 'accepted'), at('dependencies.due', '<=', until)]),
      ]),
    )
    .orderBy('dependencies.due')
    .orderBy('dependencies.id')
    .execute();
}

export async function insertDependency(tx: Db, row: DependenciesTable): Promise<void> {
  await tx.insertInto('dependencies').values(row).execute();
}

export async function updateDependency(
  tx: Db,
  organizationId: string,
  id: string,
  changes: Updateable<DependenciesTable>,
): Promise<void> {
  await tx
    .updateTable('dependencies')
    .set(changes)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function deleteDependency(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('dependencies').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

/** How much other teams ask of a team, or have been promised, that is not done. */
export async function countAskedOf(db: Db, organizationId: string, teamId: string): Promise<number> {
  const row = await inPlace(db)
    .clearSelect()
    .select((at) => at.fn.countAll<number>().as('asked'))
    .where('dependencies.organization_id', '=', organizationId)
    .where('dependencies.team_id', '=', teamId)
    .where('dependencies.state', 'in', ['asked', 'accepted'])
    .executeTakeFirstOrThrow();
  return Number(row.asked);
}
