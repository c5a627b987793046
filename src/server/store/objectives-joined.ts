import type { Db } from '../db/database.ts';

/** Objectives with their cycles, for who reads or sorts by the cycle. */
export function objectivesInCycles(db: Db) {
  return db
    .selectFrom('objectives')
    .innerJoin('cycles', (join) =>
      join
        .onRef('cycles.organization_id', '=', 'objectives.organization_id')
        .onRef('cycles.id', '=', 'objectives.cycle_id'),
    );
}

/** Objectives with their cycles and teams. */
export function objectivesOfTeams(db: Db) {
  return objectivesInCycles(db).innerJoin('teams', (join) =>
    join.onRef('teams.organization_id', '=', 'objectives.organization_id').onRef('teams.id', '=', 'objectives.team_id'),
  );
}

/** Key results of an organization's published objectives, with these and their cycles: of those that everybody reads, so that no sum tells of the others. */
export function publishedKeyResults(db: Db, organizationId: string) {
  return objectivesInCycles(db)
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'objectives.organization_id')
        .onRef('key_results.objective_id', '=', 'objectives.id'),
    )
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.state', '=', 'published')
    .where('objectives.restricted', 'is', null)
    .where('objectives.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null);
}
