import type { Db } from '../db/database.ts';
import type { AnswersTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { decoded } from './json-columns.ts';
import { type Expression, sql } from 'kysely';

/** Objectives of a cycle with at least one key result that one of these people owns, or that falls to them as the objective's owner. */
export async function listMyObjectives(
  db: Db,
  organizationId: string,
  personIds: readonly string[],
  cycleId: string,
): Promise<ObjectivesTable[]> {
  const withMine = db
    .selectFrom('key_results')
    .select('objective_id')
    .where('organization_id', '=', organizationId)
    .where('owner_id', 'in', personIds)
    .where('removed_at', 'is', null);
  return decoded(
    'objectives',
    await db
      .selectFrom('objectives')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('cycle_id', '=', cycleId)
      .where('state', '=', 'published')
      .where('removed_at', 'is', null)
      .where((at) => at.or([at('owner_id', 'in', personIds), at('id', 'in', withMine)]))
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}

/** Published objectives by their ids, those written first before others. */
export async function listObjectivesOf(
  db: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<ObjectivesTable[]> {
  if (ids.length === 0) return [];
  return decoded(
    'objectives',
    await db
      .selectFrom('objectives')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('id', 'in', [...new Set(ids)])
      .where('state', '=', 'published')
      .where('removed_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}

/** When these people's key results of a cycle were last checked in on; the same ones as above. */
export async function listMyDue(db: Db, organizationId: string, personIds: readonly string[], cycleId: string) {
  const due = () =>
    db
      .selectFrom('key_results')
      .innerJoin('objectives', (join) =>
        join
          .onRef('objectives.organization_id', '=', 'key_results.organization_id')
          .onRef('objectives.id', '=', 'key_results.objective_id'),
      )
      .select([
        'key_results.id',
        'key_results.objective_id',
        'key_results.checked_in_at',
        'key_results.cadence',
        'key_results.position',
        'objectives.published_at',
        'objectives.created_at',
      ])
      .where('key_results.organization_id', '=', organizationId)
      .where('key_results.removed_at', 'is', null)
      .where('objectives.organization_id', '=', organizationId)
      .where('objectives.cycle_id', '=', cycleId)
      .where('objectives.state', '=', 'published')
      .where('objectives.removed_at', 'is', null);
  // Asked as one, it would read every key result of the cycle.
  const [own, fallen] = await Promise.all([
    due().where('key_results.owner_id', 'in', personIds).execute(),
    due().where('key_results.owner_id', 'is', null).where('objectives.owner_id', 'in', personIds).execute(),
  ]);
  return [...own, ...fallen];
}

/** Retrospectives of these people's objectives, and those that name them, for the learning items in them. */
export async function listMyRetrospectives(
  db: Db,
  organizationId: string,
  personIds: readonly string[],
): Promise<Pick<ObjectivesTable, 'id' | 'owner_id' | 'retrospective'>[]> {
  return decoded(
    'objectives',
    await db
      .selectFrom('objectives')
      .select(['id', 'owner_id', 'retrospective'])
      .where('organization_id', '=', organizationId)
      // Written by us alone, so the id in quotes can only stand where somebody is named.
      .where((at) =>
        at.or([
          at('owner_id', 'in', personIds),
          ...personIds.map((id) => at(sql.ref<string>('retrospective'), 'like', `%"id":"${id}"%`)),
        ]),
      )
      .where('retrospective', 'is not', null)
      .where('removed_at', 'is', null)
      .orderBy('created_at', 'desc')
      .execute(),
  );
}

/** These people's tasks that are not over, under what is published in a cycle that runs or is being closed. */
export async function listMyTasks(db: Db, organizationId: string, personIds: readonly string[]) {
  const rows = await db
    .selectFrom('tasks')
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'tasks.organization_id')
        .onRef('key_results.id', '=', 'tasks.key_result_id'),
    )
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'tasks.organization_id')
        .onRef('objectives.id', '=', 'tasks.objective_id'),
    )
    .innerJoin('cycles', (join) =>
      join
        .onRef('cycles.organization_id', '=', 'objectives.organization_id')
        .onRef('cycles.id', '=', 'objectives.cycle_id'),
    )
    .selectAll('tasks')
    .select(['objectives.text as objective', 'key_results.text as key_result', 'objectives.team_id'])
    .where('tasks.organization_id', '=', organizationId)
    .where('tasks.owner_id', 'in', personIds)
    .where('tasks.status', 'in', ['open', 'doing'])
    .where('tasks.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null)
    .where('objectives.removed_at', 'is', null)
    .where('objectives.state', '=', 'published')
    .where('cycles.state', 'in', ['running', 'closing'])
    .orderBy('tasks.created_at')
    .orderBy('tasks.id')
    .execute();
  return decoded('tasks', rows);
}

/** Conditions that are not met, on what these people own; a draft without an owner falls to whoever wrote it. */
export async function listMyConditions(db: Db, organizationId: string, personIds: readonly string[]) {
  return (
    db
      .selectFrom('objectives')
      .innerJoin('agreements', (join) =>
        join
          .onRef('agreements.organization_id', '=', 'objectives.organization_id')
          .onRef('agreements.objective_id', '=', 'objectives.id'),
      )
      .innerJoin('cycles', (join) =>
        join
          .onRef('cycles.organization_id', '=', 'objectives.organization_id')
          .onRef('cycles.id', '=', 'objectives.cycle_id'),
      )
      .select(['agreements.id', 'agreements.person_id', 'agreements.condition', 'agreements.objective_id'])
      .select(['objectives.text', 'objectives.owner_id', 'objectives.created_by'])
      .where('objectives.organization_id', '=', organizationId)
      .where((at) =>
        at.or([
          at('objectives.owner_id', 'in', personIds),
          at.and([at('objectives.owner_id', 'is', null), at('objectives.created_by', 'in', personIds)]),
        ]),
      )
      .where('objectives.removed_at', 'is', null)
      .where('cycles.state', '!=', 'closed')
      .where('objectives.closure', 'is', null)
      .where('agreements.state', '=', 'agreed-if')
      .where('agreements.condition_met_at', 'is', null)
      // Asked again and answered anew, the earlier word of the same person is none any more.
      .where((at) =>
        at.not(
          at.exists(
            at
              .selectFrom('agreements as later')
              .select('later.id')
              .whereRef('later.organization_id', '=', 'agreements.organization_id')
              .whereRef('later.objective_id', '=', 'agreements.objective_id')
              .whereRef('later.person_id', '=', 'agreements.person_id')
              .whereRef('later.role', '=', 'agreements.role')
              .whereRef('later.answered_at', '>', 'agreements.answered_at'),
          ),
        ),
      )
      .orderBy('agreements.answered_at')
      .orderBy('agreements.id')
      .execute()
  );
}

/** `personId`: whoever does the work; `teamIds`: theirs. */
type Doer = { personId: string; teamIds: readonly string[] };

/**
 * Key results that were handed down to teams in which a person does the work, and that nobody has confirmed, while they are
 * not over: the rule of `handed-down.ts`, asked of the database so that what a team proposed itself takes no place.
 */
export async function listUnconfirmed(db: Db, organizationId: string, { personId, teamIds }: Doer, most: number) {
  if (teamIds.length === 0) return [];
  return db
    .selectFrom('objectives')
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'objectives.organization_id')
        .onRef('key_results.objective_id', '=', 'objectives.id'),
    )
    .innerJoin('cycles', (join) =>
      join
        .onRef('cycles.organization_id', '=', 'objectives.organization_id')
        .onRef('cycles.id', '=', 'objectives.cycle_id'),
    )
    .innerJoin('teams', (join) =>
      join
        .onRef('teams.organization_id', '=', 'objectives.organization_id')
        .onRef('teams.id', '=', 'objectives.team_id'),
    )
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'key_results.organization_id')
        .onRef('people.id', '=', 'key_results.proposed_by'),
    )
    .select(['key_results.id', 'key_results.text', 'key_results.proposed_by', 'objectives.id as objective_id'])
    .select(['objectives.text as objective', 'objectives.team_id', 'teams.name as team', 'people.name as proposer'])
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.team_id', 'in', teamIds)
    .where('objectives.removed_at', 'is', null)
    .where('cycles.state', 'in', ['drafting', 'running'])
    .where('key_results.removed_at', 'is', null)
    .where('key_results.confirmed_by', 'is', null)
    .where('key_results.text', '!=', '')
    .where('people.left_at', 'is', null)
    .where('objectives.closure', 'is', null)
    .where((at) => at.exists(doesTheWork(db, at.val(personId))))
    .where((at) => at.not(at.exists(doesTheWork(db, at.ref('key_results.proposed_by')))))
    .orderBy('key_results.created_at')
    .orderBy('key_results.id')
    .limit(most)
    .execute();
}

/** Is this person of the objective's team, and no lead in whose team others do the work? */
function doesTheWork(db: Db, personId: Expression<string | null>) {
  const doers = db
    .selectFrom('team_members as doers')
    .innerJoin('people as here', (join) =>
      join.onRef('here.organization_id', '=', 'doers.organization_id').onRef('here.id', '=', 'doers.person_id'),
    )
    .select('doers.person_id')
    .where('doers.organization_id', '=', sql.ref<string>('objectives.organization_id'))
    .where('doers.team_id', '=', sql.ref<string>('objectives.team_id'))
    .where('doers.lead', '=', 0)
    .where('here.left_at', 'is', null);
  return db
    .selectFrom('team_members as members')
    .select('members.person_id')
    .where('members.organization_id', '=', sql.ref<string>('objectives.organization_id'))
    .where('members.team_id', '=', sql.ref<string>('objectives.team_id'))
    .where('members.person_id', '=', personId as Expression<string>)
    .where((at) => at.or([at('members.lead', '=', 0), at.not(at.exists(doers))]));
}

/** How the teams of these objectives have answered a rule's question. */
export async function listAnsweredOf(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
  rule: string,
): Promise<AnswersTable[]> {
  if (objectiveIds.length === 0) return [];
  return db
    .selectFrom('answers')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('objective_id', 'in', objectiveIds)
    .where('rule', '=', rule)
    .execute();
}
