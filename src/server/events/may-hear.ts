import type { Actor } from '../../core/access/relation.ts';
import type { Happening } from './event-bus.ts';

/** May the actor hear of it? Of a draft: its team, those who lead it, admins, its owner, those asked, and who did it. */
export function mayHear(actor: Actor, { event, organizationId, visibility, alsoFor }: Happening): boolean {
  if (actor.organizationId !== organizationId) return false;
  if (visibility === 'everyone' || event.actor?.id === actor.id || alsoFor.includes(actor.id)) return true;
  if (actor.role === 'reader') return false;
  if (actor.role === 'admin') return true;
  return event.teamId !== null && (actor.teamIds.includes(event.teamId) || actor.leads.includes(event.teamId));
}
