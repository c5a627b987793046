import type { Db } from '../db/database.ts';
import { objectivesInCycles } from './objectives-joined.ts';

/** Who works in a team and in some others, by the team of those others. */
export async function listInBoth(db: Db, organizationId: string, teamId: string, otherIds: readonly string[]) {
  if (otherIds.length === 0) return [];
  return db
    .selectFrom('team_members')
    .innerJoin('team_members as others', (join) =>
      join
        .onRef('others.organization_id', '=', 'team_members.organization_id')
        .onRef('others.person_id', '=', 'team_members.person_id'),
    )
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'team_members.organization_id')
        .onRef('people.id', '=', 'team_members.person_id'),
    )
    .select(['people.id', 'people.name', 'others.team_id'])
    .where('team_members.organization_id', '=', organizationId)
    .where('team_members.team_id', '=', teamId)
    .where('others.team_id', 'in', otherIds)
    .where('people.left_at', 'is', null)
    .orderBy('people.created_at')
    .orderBy('people.id')
    .execute();
}

/** Open objectives of teams in cycles that share a day with a period. */
export async function listOverlapping(
  db: Db,
  organizationId: string,
  teamIds: readonly string[],
  { start, end }: { start: string; end: string },
) {
  if (teamIds.length === 0) return [];
  return objectivesInCycles(db)
    .select(['objectives.id', 'objectives.team_id'])
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.team_id', 'in', teamIds)
    .where('objectives.state', '=', 'published')
    .where('objectives.restricted', 'is', null)
    .where('objectives.removed_at', 'is', null)
    .where('cycles.start_day', '<=', end)
    .where('cycles.end_day', '>=', start)
    .execute();
}
