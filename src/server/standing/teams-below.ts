import type { TeamsTable } from '../db/tables/organization.ts';

/** A team and all under it. */
export function withThoseBelow(id: string, teams: readonly TeamsTable[]): string[] {
  return [id, ...teamsBelow(id, teams).map((team) => team.id)];
}

/** All teams in the order of the tree; one whose parent is gone stands at the end. */
export function inTreeOrder(teams: readonly TeamsTable[]): TeamsTable[] {
  return [...new Set([...teamsBelow(null, teams), ...teams])];
}

/** Each parent before its own, siblings in the order they were made. */
function teamsBelow(id: string | null, teams: readonly TeamsTable[]): TeamsTable[] {
  const under = Map.groupBy(teams, (team) => team.parent_id);
  const walk = (parent: string | null): TeamsTable[] =>
    (under.get(parent) ?? []).flatMap((team) => [team, ...walk(team.id)]);
  return walk(id);
}
