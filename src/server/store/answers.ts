import type { Db } from '../db/database.ts';
import type { AnswersTable } from '../db/tables/objectives.ts';

export async function putAnswer(tx: Db, row: AnswersTable): Promise<void> {
  const { organization_id: _, objective_id: _o, fingerprint: _f, ...changes } = row;
  await tx
    .insertInto('answers')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organization_id', 'objective_id', 'fingerprint']).doUpdateSet(changes))
    .execute();
}

/** True when there was one. */
export async function deleteAnswer(
  tx: Db,
  organizationId: string,
  objectiveId: string,
  fingerprint: string,
): Promise<boolean> {
  const gone = await tx
    .deleteFrom('answers')
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

export async function findAnswer(db: Db, organizationId: string, objectiveId: string, fingerprint: string) {
  return db
    .selectFrom('answers')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
}

/** What these people postponed to today or earlier, with the objective it is about. */
export async function listDue(db: Db, organizationId: string, personIds: readonly string[], today: string) {
  return db
    .selectFrom('answers')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'answers.organization_id')
        .onRef('objectives.id', '=', 'answers.objective_id'),
    )
    .select(['answers.objective_id', 'answers.rule', 'answers.fingerprint', 'answers.until_day', 'answers.person_id'])
    .select(['objectives.text', 'objectives.team_id', 'objectives.state', 'objectives.owner_id'])
    .where('answers.organization_id', '=', organizationId)
    .where('answers.person_id', 'in', personIds)
    .where('answers.kind', '=', 'postpone')
    .where('answers.until_day', '<=', today)
    .where('objectives.removed_at', 'is', null)
    .orderBy('answers.until_day')
    .execute();
}

/** How the findings of each rule were answered. */
export async function countByRule(
  db: Db,
  organizationId: string,
): Promise<{ rule: string; kind: string; count: number }[]> {
  return db
    .selectFrom('answers')
    .select((at) => ['rule', 'kind', at.fn.countAll<number>().as('count')])
    .where('organization_id', '=', organizationId)
    .groupBy(['rule', 'kind'])
    .execute();
}
