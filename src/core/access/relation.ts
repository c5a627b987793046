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
};

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
  const relations: Relation[] = record.askedIds?.includes(actor.id) ? ['counterpart'] : [];
  if (record.readers?.includes(actor.id)) relations.push('named');
  if (actor.role === 'reader') return [...relations, 'reader'];
  const teams = [...actor.teamIds, ...actor.leads];
  if (record.readers?.some((id) => teams.includes(id))) relations.push('named');
  if (actor.role === 'admin') relations.push('admin');
  const { teamId } = record;
  if (teamId && actor.leads.includes(teamId)) relations.push('leader');
  if (teamId && actor.teamIds.includes(teamId)) relations.push('member');
  if (record.ownerId && record.ownerId === actor.id) relations.push('owner');
  return [...relations, 'colleague'];
}

/** Of a token: whoever answers for it adds nothing to it. */
function ofTeam(id: string, { teamId, readers }: AccessRecord): Relation[] {
  if (teamId === id) return ['member', 'colleague'];
  return readers?.includes(id) ? ['named', 'reader'] : ['reader'];
}
