import type { Db } from '../db/database.ts';
import type { FindingAnswersTable } from '../db/tables/objectives.ts';

export async function putAnswer(tx: Db, row: FindingAnswersTable): Promise<void> {
  const { organization_id: _, objective_id: _o, fingerprint: _f, ...changes } = row;
  await tx
    .insertInto('finding_answers')
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
    .deleteFrom('finding_answers')
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

/** What a person postponed to today or earlier, with the objective it is about. */
export async function listDue(db: Db, organizationId: string, personId: string, today: string) {
  return db
    .selectFrom('finding_answers')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'finding_answers.organization_id')
        .onRef('objectives.id', '=', 'finding_answers.objective_id'),
    )
    .select([
      'finding_answers.objective_id',
      'finding_answers.rule',
      'finding_answers.fingerprint',
      'finding_answers.until_day',
      'objectives.text',
    ])
    .where('finding_answers.organization_id', '=', organizationId)
    .where('finding_answers.person_id', '=', personId)
    .where('finding_answers.kind', '=', 'postpone')
    .where('finding_answers.until_day', '<=', today)
    .where('objectives.removed_at', 'is', null)
    .orderBy('finding_answers.until_day')
    .execute();
}

/** How the findings of each rule were answered. */
export async function countByRule(
  db: Db,
  organizationId: string,
): Promise<{ rule: string; kind: string; count: number }[]> {
  return db
    .selectFrom('finding_answers')
    .select((at) => ['rule', 'kind', at.fn.countAll<number>().as('count')])
    .where('organization_id', '=', organizationId)
    .groupBy(['rule', 'kind'])
    .execute();
}
