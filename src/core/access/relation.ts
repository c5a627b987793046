// How a person stands to a record: what access is decided on.
import type { Role, Visibility } from '../okr/words.ts';

/** A signed-in person. `teamIds`: teams they work in. `leads`: teams they lead, with the teams below already included. */
export type Actor = {
  id: string;
  organizationId: string;
  role: Role;
  teamIds: readonly string[];
  leads: readonly string[];
  /** A token of a team acts for it: a member there, a reader elsewhere, whoever answers for it. */
  onlyTeam?: string;
  /** People who are away today, whose duties the actor meets meanwhile. */
  standsInFor?: readonly Away[];
  /** The token by which they act. */
  token?: { id: string; name: string };
};

/** Somebody who is away, with the teams they work in and those they lead. */
export type Away = Pick<Actor, 'id' | 'role' | 'teamIds' | 'leads'>;

/** What access needs to know of a record; the organization itself has no `teamId`. */
export type AccessRecord = {
  organizationId: string;
  teamId?: string | null | undefined;
  visibility: Visibility;
  ownerId?: string | null | undefined;
  /** People asked by name: counterparts of an agreement, respondents of a readiness check. They see the draft. */
  askedIds?: readonly string[] | undefined;
  /** Teams and people who read what is not for everybody. */
  readers?: readonly string[] | undefined;
};

export type Relation = 'reader' | 'colleague' | 'named' | 'counterpart' | 'member' | 'owner' | 'leader' | 'admin';

/**
 * All relations the actor has to the record; none when it belongs to another organization. A reader stays a reader
 * whatever teams are listed for them (being asked by name is the one thing that adds to it); whoever does not lead or
 * work in the team is a colleague. A lead without `leads` counts as a member.
 */
export function relationOf(actor: Actor, record: AccessRecord): Relation[] {
  if (actor.organizationId !== record.organizationId) return [];
  if (actor.onlyTeam !== undefined) return ofTeam(actor.onlyTeam, record);
  const relations: Relation[] = record.askedIds?.some((id) => isOwn(actor, id)) ? ['counterpart'] : [];
  if (record.readers?.some((id) => isOwn(actor, id))) relations.push('named');
  if (actor.role === 'reader') return [...relations, 'reader'];
  const teams = teamsOf(actor);
  if (record.readers?.some((id) => teams.includes(id))) relations.push('named');
  if (actor.role === 'admin') relations.push('admin');
  const { teamId } = record;
  if (teamId && actor.leads.includes(teamId)) relations.push('leader');
  if (teamId && (actor.teamIds.includes(teamId) || awayFrom(actor).includes(teamId))) relations.push('member');
  if (record.ownerId && isOwn(actor, record.ownerId)) relations.push('owner');
  return [...relations, 'colleague'];
}

/** The actor, and those they stand in for: what falls to one of them falls to the actor today. */
export function selves({ id, standsInFor = [] }: Actor): string[] {
  return [id, ...standsInFor.map((one) => one.id)];
}

export function isOwn(actor: Actor, id: string | null): boolean {
  return id !== null && selves(actor).includes(id);
}

/** Where the actor is at work: their teams, those they lead, and those of whom they stand in for. */
export function teamsOf(actor: Actor): string[] {
  return [...actor.teamIds, ...actor.leads, ...awayFrom(actor)];
}

/** Leading does not pass on: whoever stands in for a lead works there as a member does. */
function awayFrom({ standsInFor = [] }: Actor): string[] {
  return standsInFor.flatMap((one) => [...one.teamIds, ...one.leads]);
}

/** Of a token: whoever answers for it adds nothing to it. */
function ofTeam(id: string, { teamId, readers }: AccessRecord): Relation[] {
  if (teamId === id) return ['member', 'colleague'];
  return readers?.includes(id) ? ['named', 'reader'] : ['reader'];
}
