import { createHash } from 'node:crypto';
import type { Actor } from '../../core/access/relation.ts';

const fingerprints = new WeakMap<Actor, string>();

/** What of an actor a kept reply depends on: who they are, and what they may do. */
export function fingerprint(actor: Actor): string {
  const known = fingerprints.get(actor);
  if (known !== undefined) return known;
  const made = createHash('sha256')
    .update(JSON.stringify([actor.organizationId, actor.id, actor.role, actor.teamIds, actor.leads, actor.standsInFor]))
    .digest('base64');
  fingerprints.set(actor, made);
  return made;
}
