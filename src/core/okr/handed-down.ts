// Whether a key result was handed down, seen from its team: by a lead, or by somebody from outside (A38, A49, A58).
type Member = { id: string; name: string; teams: readonly { id: string; lead: boolean }[] };

export type Proposer = { name: string; inTeam: boolean; manager: boolean };

/**
 * Who proposed it, to the team. `manager`: they lead a team in which others do the work; a team of leads alone hands
 * nothing down to itself. Undefined: nobody is known to have proposed it, or they have left.
 */
export function proposerOf(
  proposedById: string | null,
  teamId: string,
  people: readonly Member[],
): Proposer | undefined {
  const person = people.find(({ id }) => id === proposedById);
  if (person === undefined) return undefined;
  const own = person.teams.find(({ id }) => id === teamId);
  return { name: person.name, inTeam: own !== undefined, manager: own?.lead === true && hasDoers(teamId, people) };
}

export function isHandedDown(proposer: Proposer | undefined): boolean {
  return proposer !== undefined && (proposer.manager || !proposer.inTeam);
}

/** Confirmed by whoever does the work: a member of the team, not its lead while there are others, never who proposed it. */
export function mayConfirm(
  personId: string,
  proposedById: string | null,
  teamId: string,
  people: readonly Member[],
): boolean {
  const own = people.find(({ id }) => id === personId)?.teams.find(({ id }) => id === teamId);
  return personId !== proposedById && own !== undefined && !(own.lead && hasDoers(teamId, people));
}

function hasDoers(teamId: string, people: readonly Member[]): boolean {
  return people.some(({ teams }) => teams.some(({ id, lead }) => id === teamId && !lead));
}
