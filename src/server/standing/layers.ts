import { servedFrom } from '../../core/okr/alignment.ts';
import type { Db } from '../db/database.ts';
import type { ObjectiveAround } from '../store/objectives.ts';
import { listLinks } from '../store/alignments.ts';
import { listInBoth, listOverlapping } from '../store/layers.ts';
import { listParents } from '../store/teams.ts';

type Row = Pick<ObjectiveAround, 'organization_id' | 'team_id' | 'team_parent_id' | 'start_day' | 'end_day'>;

/** Whoever works in the team and in one above has two layers of objectives; those of them that no link puts in order. */
export async function namesInUnlinkedLayers(db: Db, row: Row & { id: string }): Promise<string[]> {
  return (await layersAround(db, row))([row.id]);
}

/** The same of what is not there yet: it is told what it is to serve. */
export async function layersAround(db: Db, row: Row): Promise<(fromIds: readonly string[]) => string[]> {
  const nobody = () => [];
  if (row.team_parent_id === null) return nobody;
  const { organization_id: organizationId } = row;
  const parents = new Map((await listParents(db, organizationId)).map((team) => [team.id, team.parent_id]));
  const both = await listInBoth(db, organizationId, row.team_id, above(row.team_id, parents));
  if (both.length === 0) return nobody;
  const teamIds = [...new Set(both.map((one) => one.team_id))];
  const period = { start: row.start_day, end: row.end_day };
  const layers = Map.groupBy(await listOverlapping(db, organizationId, teamIds, period), (one) => one.team_id);
  const links = await listLinks(db, organizationId);
  return (fromIds) => {
    const served = new Set(fromIds.flatMap((id) => [id, ...servedFrom(id, links)]));
    const unlinked = both.filter((one) => {
      const layer = layers.get(one.team_id) ?? [];
      return layer.length > 0 && !layer.some(({ id }) => served.has(id));
    });
    return [...new Map(unlinked.map(({ id, name }) => [id, name])).values()];
  };
}

/** A team is never above itself, so this ends. */
function above(teamId: string, parents: ReadonlyMap<string, string | null>): string[] {
  const parent = parents.get(teamId) ?? null;
  return parent === null ? [] : [parent, ...above(parent, parents)];
}
