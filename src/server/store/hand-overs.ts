import { sql } from 'kysely';
import type { HandedKind } from '../../core/okr/words.ts';
import type { Db } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { listOwnedLearning } from './handed-learning.ts';
import { objectivesOfTeams } from './objectives-joined.ts';

export type OwnedRow = {
  kind: HandedKind;
  id: string;
  text: string;
  owner_id: string;
  objective_id: string | null;
  objective: string | null;
  team_id: string | null;
  team: string | null;
};

/**
 * What these people answer for: objectives, key results, open tasks and questions for their agreement of cycles that are
 * not closed, what they have still to learn of any cycle, indicators, and tokens of teams and of the organization.
 */
export async function listOwned(db: Db, organizationId: string, personIds: readonly string[]): Promise<OwnedRow[]> {
  if (personIds.length === 0) return [];
  const open = () =>
    objectivesOfTeams(db)
      .where('objectives.organization_id', '=', organizationId)
      .where('objectives.removed_at', 'is', null)
      .where('cycles.state', '!=', 'closed')
      .select(['objectives.id as objective_id', 'objectives.text as objective'])
      .select(['teams.id as team_id', 'teams.name as team'])
      .orderBy('teams.created_at')
      .orderBy('objectives.created_at');
  const [objectives, keyResults, tasks, agreements, learning, indicators, tokens] = await Promise.all([
    open()
      .where('objectives.owner_id', 'in', personIds)
      .select(['objectives.id', 'objectives.text', 'objectives.owner_id'])
      .execute(),
    open()
      .innerJoin('key_results', (join) =>
        join
          .onRef('key_results.organization_id', '=', 'objectives.organization_id')
          .onRef('key_results.objective_id', '=', 'objectives.id'),
      )
      .where('key_results.owner_id', 'in', personIds)
      .where('key_results.removed_at', 'is', null)
      .select(['key_results.id', 'key_results.text', 'key_results.owner_id'])
      .orderBy('key_results.position')
      .execute(),
    open()
      .innerJoin('tasks', (join) =>
        join
          .onRef('tasks.organization_id', '=', 'objectives.organization_id')
          .onRef('tasks.objective_id', '=', 'objectives.id'),
      )
      .where('tasks.owner_id', 'in', personIds)
      .where('tasks.removed_at', 'is', null)
      .where('tasks.status', 'in', ['open', 'doing'])
      .select(['tasks.id', 'tasks.text', 'tasks.owner_id'])
      .orderBy('tasks.created_at')
      .execute(),
    open()
      .innerJoin('agreements', (join) =>
        join
          .onRef('agreements.organization_id', '=', 'objectives.organization_id')
          .onRef('agreements.objective_id', '=', 'objectives.id'),
      )
      .where('agreements.person_id', 'in', personIds)
      .where('agreements.state', '=', 'asked')
      .select(['agreements.id', 'agreements.question as text', 'agreements.person_id as owner_id'])
      .orderBy('agreements.asked_at')
      .execute(),
    listOwnedLearning(db, organizationId, personIds),
    listOwnedIndicators(db, organizationId, personIds),
    listOwnedTokens(db, organizationId, personIds),
  ]);
  const told = (
    kind: HandedKind,
    rows: readonly (Omit<OwnedRow, 'kind' | 'owner_id'> & { owner_id: string | null })[],
  ) => rows.map((row) => ({ ...row, kind, owner_id: row.owner_id ?? '' }));
  const ofCycles = [...told('objective', objectives), ...told('key-result', keyResults), ...told('task', tasks)];
  const besides = [...told('indicator', indicators), ...told('token', tokens)];
  return [...ofCycles, ...told('agreement', agreements), ...told('learning', learning), ...besides];
}

/** One's own token acts as oneself: it ends, and nobody takes it. */
async function listOwnedTokens(db: Db, organizationId: string, personIds: readonly string[]) {
  const rows = await db
    .selectFrom('tokens')
    .leftJoin('teams', (join) =>
      join.onRef('teams.organization_id', '=', 'tokens.organization_id').onRef('teams.id', '=', 'tokens.team_id'),
    )
    .where('tokens.organization_id', '=', organizationId)
    .where('tokens.created_by', 'in', personIds)
    .where('tokens.scope', '<>', 'person')
    .select(['tokens.id', 'tokens.name as text', 'tokens.created_by as owner_id'])
    .select(['tokens.team_id', 'teams.name as team'])
    .orderBy('tokens.created_at')
    .execute();
  return rows.map((row) => ({ ...row, objective_id: null, objective: null }));
}

async function listOwnedIndicators(db: Db, organizationId: string, personIds: readonly string[]) {
  const rows = await db
    .selectFrom('indicators')
    .leftJoin('teams', (join) =>
      join
        .onRef('teams.organization_id', '=', 'indicators.organization_id')
        .onRef('teams.id', '=', 'indicators.team_id'),
    )
    .where('indicators.organization_id', '=', organizationId)
    .where('indicators.owner_id', 'in', personIds)
    .where('indicators.archived_at', 'is', null)
    .select(['indicators.id', 'indicators.name as text', 'indicators.owner_id'])
    .select(['indicators.team_id', 'teams.name as team'])
    // The organization's come first, on both engines.
    .orderBy('teams.created_at', (order) => order.asc().nullsFirst())
    .orderBy('indicators.name')
    .execute();
  return rows.map((row) => ({ ...row, objective_id: null, objective: null }));
}

/** Whose owner stands in a column; whoever is to learn something stands in the retrospective. */
export type OwnedKind = Exclude<HandedKind, 'learning'>;

const owners: Record<OwnedKind, readonly [keyof Tables, string]> = {
  objective: ['objectives', 'owner_id'],
  'key-result': ['key_results', 'owner_id'],
  task: ['tasks', 'owner_id'],
  indicator: ['indicators', 'owner_id'],
  agreement: ['agreements', 'person_id'],
  token: ['tokens', 'created_by'],
};

/**
 * Gives things of one kind to one person; returns how many of them were still theirs. An indicator gets its next version
 * with it; objectives get theirs apart, with all that was given in them.
 */
export async function giveOwned(
  tx: Db,
  organizationId: string,
  { kind, ids, from, to }: { kind: OwnedKind; ids: readonly string[]; from: string; to: string },
): Promise<number> {
  const [table, column] = owners[kind];
  const given = await tx
    .updateTable<keyof Tables>(table)
    .set(kind === 'indicator' ? { [column]: to, version: sql`version + 1` } : { [column]: to })
    .where('organization_id', '=', organizationId)
    .where('id', 'in', ids)
    .where(sql.ref(column), '=', from)
    .executeTakeFirst();
  return Number(given.numUpdatedRows);
}
