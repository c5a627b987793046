import { type Action, may } from '../../core/access/may.ts';
import type { AccessRecord, Actor } from '../../core/access/relation.ts';
import { refuse } from '../../core/refusal.ts';

/** Goes on only if the actor may do it; a record that may not be seen does not exist. */
export function allow(actor: Actor, action: Action, record: AccessRecord): void {
  const access = may(actor, action, record);
  if (access !== 'yes') refuse(access);
}

/** The organization itself, or a team of it, as access sees them. */
export function organizationRecord(organizationId: string, teamId?: string | null): AccessRecord {
  return { organizationId, teamId, visibility: 'everyone' };
}
