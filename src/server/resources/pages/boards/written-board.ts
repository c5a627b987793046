import { todayOf } from '../../../ask/today.ts';
import { workedOut } from '../../../kept/worked-out.ts';
import { showBoard } from './show-board.ts';
import { createHash } from 'node:crypto';
import type { Actor } from '../../../../core/access/relation.ts';
import type { Ask } from '../../../ask/change.ts';
import { teamStamp } from '../../../store/events.ts';

const mostBytes = 36_000_000;

/**
 * The board as bytes, kept until something happens that it shows. Every change is an event with its team (none: of the
 * whole organization), so the number of the last one tells on every node whether what was kept is still true; the day
 * and what the reader may do decide the rest. The stamp is read before the board: a kept board is never newer than told.
 */
export function boardWriter() {
  const cache = workedOut<Uint8Array>({ most: mostBytes, sizeOf: (reply) => reply.byteLength });
  const encoder = new TextEncoder();
  return async (ask: Ask, teamId: string, cycleId: string | undefined): Promise<Uint8Array> => {
    const stamp = await teamStamp(ask.db, ask.actor.organizationId, teamId);
    const key = `${teamId} ${cycleId ?? ''} ${stamp} ${todayOf(ask)} ${fingerprint(ask.actor)}`;
    const kept = cache.get(key);
    if (kept) return kept;
    const written = encoder.encode(JSON.stringify(await showBoard(ask, teamId, cycleId)));
    cache.set(key, written);
    return written;
  };
}

const fingerprints = new WeakMap<Actor, string>();

/** What of an actor a board depends on: who they are, and what they may do. */
function fingerprint(actor: Actor): string {
  const known = fingerprints.get(actor);
  if (known !== undefined) return known;
  const made = createHash('sha256')
    .update(JSON.stringify([actor.organizationId, actor.id, actor.role, actor.teamIds, actor.leads]))
    .digest('base64');
  fingerprints.set(actor, made);
  return made;
}
