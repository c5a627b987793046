import type { DiagnosesTable } from '../db/tables/focus.ts';
import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { AgreementsTable, AnswersTable, ObjectivesTable, WordingsTable } from '../db/tables/objectives.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';
import { objectivesOfTeams } from './objectives-joined.ts';

const find = statement((db, at: { organizationId: string; id: string }) =>
  db.selectFrom('objectives').selectAll().where('organization_id', '=', at.organizationId).where('id', '=', at.id),
);

export async function findObjective(db: Db, organizationId: string, id: string): Promise<ObjectivesTable | undefined> {
  return decodedOne('objectives', (await find(db, { organizationId, id }))[0]);
}

const findAround = statement((db, at: { organizationId: string; id: string }) =>
  objectivesOfTeams(db)
    .innerJoin('organizations', 'organizations.organization_id', 'objectives.organization_id')
    .selectAll('objectives')
    .select([
      'cycles.name as cycle_name',
      'cycles.start_day',
      'cycles.end_day',
      'cycles.state as cycle_state',
      'cycles.level as cycle_level',
    ])
    .select(['teams.name as team_name', 'teams.kind as team_kind', 'teams.stage as team_stage'])
    .select('teams.parent_id as team_parent_id')
    .select(['organizations.policy', 'organizations.zones'])
    .select(({ selectFrom, fn }) => [
      selectFrom('objectives as others')
        .select(fn.countAll<number>().as('count'))
        .whereRef('others.organization_id', '=', 'objectives.organization_id')
        .whereRef('others.team_id', '=', 'objectives.team_id')
        .whereRef('others.cycle_id', '=', 'objectives.cycle_id')
        .whereRef('others.id', '<>', 'objectives.id')
        .where('others.state', '=', sql.lit('published'))
        .where('others.removed_at', 'is', null)
        .where('others.restricted', 'is', null)
        .as('others_published'),
      selectFrom('acknowledgements')
        .select(fn.countAll<number>().as('count'))
        .whereRef('acknowledgements.organization_id', '=', 'objectives.organization_id')
        .whereRef('acknowledgements.objective_id', '=', 'objectives.id')
        .as('acknowledged'),
      selectFrom('objectives as later')
        .select(fn.countAll<number>().as('count'))
        .whereRef('later.organization_id', '=', 'objectives.organization_id')
        .whereRef('later.continues_id', '=', 'objectives.id')
        .where('later.removed_at', 'is', null)
        .as('continuations'),
      selectFrom('alignments')
        .select(fn.countAll<number>().as('count'))
        .whereRef('alignments.organization_id', '=', 'objectives.organization_id')
        .where((at) =>
          at.or([
            at('alignments.objective_id', '=', at.ref('objectives.id')),
            at('alignments.parent_id', '=', at.ref('objectives.id')),
          ]),
        )
        .as('links'),
      selectFrom('dependencies')
        .select(fn.countAll<number>().as('count'))
        .whereRef('dependencies.organization_id', '=', 'objectives.organization_id')
        .whereRef('dependencies.objective_id', '=', 'objectives.id')
        .as('needs'),
    ])
    .where('objectives.organization_id', '=', at.organizationId)
    .where('objectives.id', '=', at.id),
);

export type ObjectiveAround = NonNullable<ReturnType<typeof around>>;

function around(rows: Awaited<ReturnType<typeof findAround>>) {
  return decodedOne('organizations', decodedOne('objectives', rows[0]));
}

/** An objective with what its page tells of its cycle, its team and its organization, in one statement. */
export async function findObjectiveAround(
  db: Db,
  organizationId: string,
  id: string,
): Promise<ObjectiveAround | undefined> {
  return around(await findAround(db, { organizationId, id }));
}

type Which = {
  teamId?: string;
  cycleId?: string;
  ids?: readonly string[];
  continuesId?: string;
  importId?: string;
  /** Those that were dropped, too. */
  dropped?: true;
};

const list = statement((db, at: Which & { organizationId: string }) => {
  let query = db
    .selectFrom('objectives')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where((where) =>
      at.dropped !== undefined
        ? where.or([where('removed_at', 'is', null), where('dropped', 'is not', null)])
        : where('removed_at', 'is', null),
    );
  if (at.teamId !== undefined) query = query.where('team_id', '=', at.teamId);
  if (at.cycleId !== undefined) query = query.where('cycle_id', '=', at.cycleId);
  if (at.ids !== undefined) query = query.where('id', 'in', at.ids);
  if (at.continuesId !== undefined) query = query.where('continues_id', '=', at.continuesId);
  if (at.importId !== undefined) query = query.where('import_id', '=', at.importId);
  return query.orderBy('created_at').orderBy('id');
});

/** Not deleted, in the order they were written. */
export async function listObjectives(db: Db, organizationId: string, which: Which): Promise<ObjectivesTable[]> {
  return which.ids?.length === 0 ? [] : decoded('objectives', await list(db, { ...which, organizationId }));
}

/** What everybody reads of a cycle, or of one team in it: their ids alone, in the same order. */
export async function listOpenIds(
  db: Db,
  organizationId: string,
  { cycleId, teamId }: { cycleId: string; teamId?: string | undefined },
): Promise<string[]> {
  let query = db
    .selectFrom('objectives')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('cycle_id', '=', cycleId)
    .where('state', '=', 'published')
    .where('restricted', 'is', null)
    .where('removed_at', 'is', null);
  if (teamId !== undefined) query = query.where('team_id', '=', teamId);
  return (await query.orderBy('created_at').orderBy('id').execute()).map(({ id }) => id);
}

export async function insertObjective(tx: Db, row: ObjectivesTable): Promise<void> {
  await tx.insertInto('objectives').values(encoded('objectives', row)).execute();
}

export async function updateObjective(
  tx: Db,
  organizationId: string,
  id: string,
  changes: Partial<ObjectivesTable>,
): Promise<void> {
  await tx
    .updateTable('objectives')
    .set(encoded('objectives', changes))
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** Writes changes as the next version if `version` is still the current one; false when somebody saved meanwhile. */
export async function updateVersion(
  tx: Db,
  organizationId: string,
  id: string,
  version: number,
  changes: Partial<ObjectivesTable>,
): Promise<boolean> {
  const taken = await tx
    .updateTable('objectives')
    .set({ ...encoded('objectives', changes), version: version + 1 })
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) === 1;
}

/** Whoever has an older version open is told when saving it. */
export async function raiseVersion(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx
    .updateTable('objectives')
    .set((at) => ({ version: at('version', '+', 1) }))
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function insertWording(tx: Db, row: WordingsTable): Promise<void> {
  await tx.insertInto('wordings').values(encoded('wordings', row)).execute();
}

/** Newest first. */
export async function listWordings(db: Db, organizationId: string, objectiveId: string): Promise<WordingsTable[]> {
  return decoded(
    'wordings',
    await db
      .selectFrom('wordings')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('objective_id', '=', objectiveId)
      .orderBy('id', 'desc')
      .execute(),
  );
}

const agreementsOf = statement((db, at: { organizationId: string; objectiveId: string }) =>
  db
    .selectFrom('agreements')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where('objective_id', '=', at.objectiveId)
    .orderBy('asked_at')
    .orderBy('id'),
);

/** Those of one objective, oldest first. */
export async function listAgreementsOf(
  db: Db,
  organizationId: string,
  objectiveId: string,
): Promise<AgreementsTable[]> {
  return agreementsOf(db, { organizationId, objectiveId });
}

const agreements = statement((db, at: { organizationId: string; objectiveIds: readonly string[] }) =>
  db
    .selectFrom('agreements')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where('objective_id', 'in', at.objectiveIds)
    .orderBy('asked_at')
    .orderBy('id'),
);

export async function listAgreements(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<AgreementsTable[]> {
  return objectiveIds.length === 0 ? [] : agreements(db, { organizationId, objectiveIds });
}

const acknowledged = statement((db, given: { organizationId: string; objectiveIds: readonly string[] }) =>
  db
    .selectFrom('acknowledgements')
    .select((at) => ['objective_id', at.fn.countAll<number>().as('count')])
    .where('organization_id', '=', given.organizationId)
    .where('objective_id', 'in', given.objectiveIds)
    .groupBy('objective_id'),
);

export async function countAcknowledgements(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<Map<string, number>> {
  if (objectiveIds.length === 0) return new Map();
  const rows = await acknowledged(db, { organizationId, objectiveIds });
  return new Map(rows.map((row) => [row.objective_id, row.count]));
}

export async function listFindingAnswers(db: Db, organizationId: string, objectiveId: string): Promise<AnswersTable[]> {
  return db
    .selectFrom('answers')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .orderBy('at')
    .execute();
}

const diagnoses = statement((db, at: { organizationId: string; ids: readonly string[] }) =>
  db
    .selectFrom('diagnoses')
    .select(['id', 'kind', 'text'])
    .where('organization_id', '=', at.organizationId)
    .where('id', 'in', at.ids),
);

export type DiagnosisHead = Pick<DiagnosesTable, 'id' | 'kind' | 'text'>;

export async function listDiagnosisHeads(
  db: Db,
  organizationId: string,
  ids: readonly (string | null)[],
): Promise<Map<string, DiagnosisHead>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await diagnoses(db, { organizationId, ids: wanted });
  return new Map(rows.map((row) => [row.id, row]));
}
