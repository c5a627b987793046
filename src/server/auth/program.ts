import type { Actor } from '../../core/access/relation.ts';

/** The program itself at work in an organization: it sees everything there; events name no actor. */
export function programOf(organizationId: string): { actor: Actor; name: string } {
  return { actor: { id: '', organizationId, role: 'admin', teamIds: [], leads: [] }, name: '' };
}
