import type { Db } from '../db/database.ts';
import type { StageChangesTable, StageQuestionsTable } from '../db/tables/focus.ts';

/** The stages a team has gone through, the newest first. */
export async function listStageChanges(db: Db, organizationId: string, teamId: string): Promise<StageChangesTable[]> {
  return db
    .selectFrom('stage_changes')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('team_id', '=', teamId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertStageChange(tx: Db, row: StageChangesTable): Promise<void> {
  await tx.insertInto('stage_changes').values(row).execute();
}

/** What was asked already of the team in the cycle is not asked again. */
export async function askStageQuestions(tx: Db, rows: readonly StageQuestionsTable[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('stage_questions')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['organization_id', 'team_id', 'kind', 'cycle_id']).doNothing())
    .execute();
}

/** What teams are still asked, the oldest first. */
export async function listStageQuestions(
  db: Db,
  organizationId: string,
  teamIds: readonly string[],
): Promise<(StageQuestionsTable & { team: string })[]> {
  if (teamIds.length === 0) return [];
  return db
    .selectFrom('stage_questions')
    .innerJoin('teams', (join) =>
      join
        .onRef('teams.organization_id', '=', 'stage_questions.organization_id')
        .onRef('teams.id', '=', 'stage_questions.team_id'),
    )
    .selectAll('stage_questions')
    .select('teams.name as team')
    .where('stage_questions.organization_id', '=', organizationId)
    .where('stage_questions.team_id', 'in', teamIds)
    .where('stage_questions.answer', 'is', null)
    .orderBy('stage_questions.at')
    .orderBy('stage_questions.id')
    .execute();
}

export async function findStageQuestion(
  db: Db,
  organizationId: string,
  id: string,
): Promise<StageQuestionsTable | undefined> {
  return db
    .selectFrom('stage_questions')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function updateStageQuestion(
  tx: Db,
  organizationId: string,
  id: string,
  changes: Partial<StageQuestionsTable>,
): Promise<void> {
  await tx
    .updateTable('stage_questions')
    .set(changes)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** The types of the team's objectives in a cycle, drafts too. */
export async function listTypesInCycle(db: Db, organizationId: string, teamId: string, cycleId: string) {
  const rows = await db
    .selectFrom('objectives')
    .select('type')
    .where('organization_id', '=', organizationId)
    .where('team_id', '=', teamId)
    .where('cycle_id', '=', cycleId)
    .where('removed_at', 'is', null)
    .execute();
  return rows.map(({ type }) => type);
}
