import { type Actor, isOwn, teamsOf } from '../../core/access/relation.ts';
import type { Happening } from './event-bus.ts';

/** May the actor hear of it? Of a draft, or what is restricted: its team, those who lead it, admins, its owner, those asked, the people and teams who read it, and who did it. */
export function mayHear(actor: Actor, { event, organizationId, visibility, alsoFor }: Happening): boolean {
  if (actor.organizationId !== organizationId) return false;
  // What tokens are called is for those who may see them; events of before say it to everyone.
  const isOpen = visibility === 'everyone' && event.noun !== 'token';
  if (isOpen || event.actor?.id === actor.id || alsoFor.some((id) => isOwn(actor, id))) return true;
  if (actor.role === 'reader') return false;
  if (actor.role === 'admin') return true;
  const teams = teamsOf(actor);
  if (alsoFor.some((id) => teams.includes(id))) return true;
  return event.teamId !== null && teams.includes(event.teamId);
}
