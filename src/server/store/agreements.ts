import type { Updateable } from 'kysely';
import type { Db } from '../db/database.ts';
import type { AgreementsTable } from '../db/tables/objectives.ts';

export async function findAgreement(db: Db, organizationId: string, id: string): Promise<AgreementsTable | undefined> {
  return db
    .selectFrom('agreements')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** What these people are asked and have not answered, with the objective and the team it is about. */
export async function listAsked(db: Db, organizationId: string, personIds: readonly string[]) {
  return db
    .selectFrom('agreements')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'agreements.organization_id')
        .onRef('objectives.id', '=', 'agreements.objective_id'),
    )
    .innerJoin('teams', (join) =>
      join
        .onRef('teams.organization_id', '=', 'objectives.organization_id')
        .onRef('teams.id', '=', 'objectives.team_id'),
    )
    .select([
      'agreements.id',
      'agreements.objective_id',
      'agreements.person_id',
      'agreements.asked_by',
      'agreements.question',
      'objectives.text',
      'teams.name as team',
    ])
    .where('agreements.organization_id', '=', organizationId)
    .where('agreements.person_id', 'in', personIds)
    .where('agreements.state', '=', 'asked')
    .where('objectives.removed_at', 'is', null)
    .orderBy('agreements.asked_at')
    .execute();
}

export async function insertAgreement(tx: Db, row: AgreementsTable): Promise<void> {
  await tx.insertInto('agreements').values(row).execute();
}

export async function updateAgreement(
  tx: Db,
  organizationId: string,
  id: string,
  changes: Updateable<AgreementsTable>,
): Promise<void> {
  await tx
    .updateTable('agreements')
    .set(changes)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function deleteAgreement(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('agreements').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

/** What was agreed to has been written anew: every yes is to an earlier wording from now on. */
export async function markEarlier(tx: Db, organizationId: string, objectiveId: string): Promise<void> {
  await tx
    .updateTable('agreements')
    .set({ earlier: 1 })
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .where('state', 'in', ['agreed', 'agreed-if'])
    .execute();
}
