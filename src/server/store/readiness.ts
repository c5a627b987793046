import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { ReadinessAnswersTable, ReadinessExceptionsTable } from '../db/tables/focus.ts';
import { decoded, encoded } from './json-columns.ts';

/** Of all respondents, the first to answer first. */
export async function listAnswers(db: Db, organizationId: string, teamId: string): Promise<ReadinessAnswersTable[]> {
  return decoded(
    'readiness_answers',
    await db
      .selectFrom('readiness_answers')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('team_id', '=', teamId)
      .orderBy('updated_at')
      .execute(),
  );
}

export async function putAnswers(tx: Db, row: ReadinessAnswersTable): Promise<void> {
  const written = encoded('readiness_answers', row);
  await tx
    .insertInto('readiness_answers')
    .values(written)
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'team_id', 'person_id'])
        .doUpdateSet({ answers: written.answers, updated_at: row.updated_at }),
    )
    .execute();
}

export async function deleteAnswers(tx: Db, organizationId: string, teamId: string, personId: string): Promise<void> {
  await tx
    .deleteFrom('readiness_answers')
    .where('organization_id', '=', organizationId)
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .execute();
}

const exceptions = statement((db, at: { organizationId: string; teamId: string }) =>
  db
    .selectFrom('readiness_exceptions')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where('team_id', '=', at.teamId)
    .orderBy('at', 'desc'),
);

/** Why the team went on against the verdict, the newest first. */
export async function listExceptions(
  db: Db,
  organizationId: string,
  teamId: string,
): Promise<ReadinessExceptionsTable[]> {
  return exceptions(db, { organizationId, teamId });
}

export async function putException(tx: Db, row: ReadinessExceptionsTable): Promise<void> {
  const { verdict, reason, person_id, at } = row;
  await tx
    .insertInto('readiness_exceptions')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'team_id', 'cycle_id']).doUpdateSet({ verdict, reason, person_id, at }),
    )
    .execute();
}

export async function deleteException(tx: Db, organizationId: string, teamId: string, cycleId: string): Promise<void> {
  await tx
    .deleteFrom('readiness_exceptions')
    .where('organization_id', '=', organizationId)
    .where('team_id', '=', teamId)
    .where('cycle_id', '=', cycleId)
    .execute();
}
