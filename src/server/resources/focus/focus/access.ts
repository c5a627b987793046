import { may } from '../../../../core/access/may.ts';
import type { AccessRecord, Actor } from '../../../../core/access/relation.ts';

/**
 * The focus belongs to everyone who leads: the chain and the not-doing list stand for the organization, so leading any
 * team is leading here. A diagnosis of one team is its own lead's to choose.
 */
export function focusRecord(actor: Actor, teamId: string | null): AccessRecord {
  return { organizationId: actor.organizationId, teamId: teamId ?? actor.leads[0], visibility: 'everyone' };
}

export function mayEditFocus(actor: Actor): boolean {
  return may(actor, 'edit-focus', focusRecord(actor, null)) === 'yes';
}

/** A diagnosis is its team's and its proposer's; anyone but readers may propose one. */
export function diagnosisRecord(
  organizationId: string,
  teamId: string | null,
  proposedBy: string | null,
): AccessRecord {
  return { organizationId, teamId, ownerId: proposedBy, visibility: 'everyone' };
}
