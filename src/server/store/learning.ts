import type { Db } from '../db/database.ts';
import type { LearningNeedsTable } from '../db/tables/cycles.ts';
import { decoded } from './json-columns.ts';
import { objectivesInCycles } from './objectives-joined.ts';

export async function listRoleNeeds(db: Db, organizationId: string, teamId: string): Promise<LearningNeedsTable[]> {
  return db
    .selectFrom('learning_needs')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('team_id', '=', teamId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function findRoleNeed(
  db: Db,
  organizationId: string,
  id: string,
): Promise<LearningNeedsTable | undefined> {
  return db
    .selectFrom('learning_needs')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertRoleNeed(tx: Db, row: LearningNeedsTable): Promise<void> {
  await tx.insertInto('learning_needs').values(row).execute();
}

export async function updateRoleNeed(tx: Db, { organization_id, id, ...changes }: LearningNeedsTable): Promise<void> {
  await tx
    .updateTable('learning_needs')
    .set(changes)
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

export async function deleteRoleNeed(tx: Db, { organization_id, id }: LearningNeedsTable): Promise<void> {
  await tx.deleteFrom('learning_needs').where('organization_id', '=', organization_id).where('id', '=', id).execute();
}

/** Retrospectives of a team, newest first, with the cycle they are of. */
export async function listLookedBack(db: Db, organizationId: string, teamId: string) {
  return decoded(
    'objectives',
    await objectivesInCycles(db)
      .select([
        'objectives.id',
        'objectives.text',
        'objectives.owner_id',
        'objectives.retrospective',
        'cycles.name as cycle',
      ])
      .where('objectives.organization_id', '=', organizationId)
      .where('objectives.team_id', '=', teamId)
      .where('objectives.state', '=', 'published')
      .where('objectives.removed_at', 'is', null)
      .where('objectives.retrospective', 'is not', null)
      .orderBy('cycles.start_day', 'desc')
      .orderBy('objectives.id')
      .execute(),
  );
}
