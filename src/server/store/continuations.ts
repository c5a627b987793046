import type { Db } from '../db/database.ts';
import { decoded } from './json-columns.ts';
import { objectivesOfTeams } from './objectives-joined.ts';

/** Milestones of published objectives in cycles that ended before `start`, whose outcome nobody has told yet; newest cycle first. */
export async function listFollowUps(db: Db, organizationId: string, start: string, teamIds?: readonly string[]) {
  const rows = await earlier(db, organizationId, start, teamIds)
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'objectives.organization_id')
        .onRef('key_results.objective_id', '=', 'objectives.id'),
    )
    .where('key_results.removed_at', 'is', null)
    .where('key_results.follow_up', '!=', '')
    .where('key_results.followed_up', 'is', null)
    .select([
      'key_results.id',
      'key_results.follow_up',
      'key_results.matures_after_days',
      'key_results.steps',
      'cycles.start_day',
      'cycles.end_day',
      'objectives.id as objective_id',
      'objectives.text',
      'objectives.team_id',
      'teams.name as team',
      'cycles.name as cycle',
    ])
    .execute();
  return decoded('key_results', rows);
}

/** Retrospectives of the same objectives. */
export async function listEarlierLearning(db: Db, organizationId: string, start: string, teamIds?: readonly string[]) {
  return decoded(
    'objectives',
    await earlier(db, organizationId, start, teamIds)
      .where('objectives.retrospective', 'is not', null)
      .select([
        'objectives.id as objective_id',
        'objectives.text',
        'objectives.retrospective',
        'objectives.team_id',
        'teams.name as team',
        'cycles.name as cycle',
      ])
      .execute(),
  );
}

function earlier(db: Db, organizationId: string, start: string, teamIds: readonly string[] | undefined) {
  const query = objectivesOfTeams(db)
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.removed_at', 'is', null)
    .where('objectives.state', '=', 'published')
    .where('cycles.end_day', '<', start)
    .where('cycles.state', 'in', ['closing', 'closed'])
    .orderBy('cycles.start_day', 'desc')
    .orderBy('objectives.id');
  return teamIds ? query.where('objectives.team_id', 'in', [...teamIds]) : query;
}
