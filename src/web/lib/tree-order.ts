type Node = { id: string; parentId: string | null };

/** Teams in the order of the tree, each with its depth; a team whose parent is not visible stands at the top. */
export function inTreeOrder<Team extends Node>(teams: readonly Team[]): { team: Team; depth: number }[] {
  const known = new Set(teams.map((team) => team.id));
  const under = new Map<string | null, Team[]>();
  for (const team of teams) {
    const parent = team.parentId !== null && known.has(team.parentId) ? team.parentId : null;
    under.set(parent, [...(under.get(parent) ?? []), team]);
  }
  const walk = (parent: string | null, depth: number): { team: Team; depth: number }[] =>
    (under.get(parent) ?? []).flatMap((team) => [{ team, depth }, ...walk(team.id, depth + 1)]);
  return walk(null, 0);
}
