import type { HandedKind } from '../../core/okr/words.ts';
import type { Db } from '../db/database.ts';
import { objectivesOfTeams } from './objectives-joined.ts';

export type OwnedRow = {
  kind: HandedKind;
  id: string;
  text: string;
  owner_id: string;
  objective_id: string;
  objective: string;
  team_id: string;
  team: string;
};

/** What these people answer for in cycles that are not closed: objectives, key results, open tasks. */
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
  const [objectives, keyResults, tasks] = await Promise.all([
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
  ]);
  const told = (
    kind: HandedKind,
    rows: readonly (Omit<OwnedRow, 'kind' | 'owner_id'> & { owner_id: string | null })[],
  ) => rows.map((row) => ({ ...row, kind, owner_id: row.owner_id ?? '' }));
  return [...told('objective', objectives), ...told('key-result', keyResults), ...told('task', tasks)];
}

const tables = { objective: 'objectives', 'key-result': 'key_results', task: 'tasks' } as const;

/** Gives things of one kind to one person; returns how many of them were still theirs. */
export async function giveOwned(
  tx: Db,
  organizationId: string,
  { kind, ids, from, to }: { kind: HandedKind; ids: readonly string[]; from: string; to: string },
): Promise<number> {
  const given = await tx
    .updateTable(tables[kind])
    .set({ owner_id: to })
    .where('organization_id', '=', organizationId)
    .where('id', 'in', ids)
    .where('owner_id', '=', from)
    .executeTakeFirst();
  return Number(given.numUpdatedRows);
}
