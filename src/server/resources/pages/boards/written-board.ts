import { todayOf } from '../../../ask/today.ts';
import { lru } from '../../../kept/lru.ts';
import { workedOut } from '../../../kept/worked-out.ts';
import { showBoard } from './show-board.ts';
import { fingerprint } from '../../../ask/fingerprint.ts';
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
  /** Teams of which a board showed something the last time. */
  const elsewhere = lru<string[]>({ most: 20_000 });
  const encoder = new TextEncoder();
  return async (ask: Ask, teamId: string, cycleId: string | undefined): Promise<Uint8Array> => {
    const stampOf = (team: string) => teamStamp(ask.db, ask.actor.organizationId, team);
    const place = `${teamId} ${cycleId ?? ''} ${todayOf(ask)} ${fingerprint(ask.actor)}`;
    const stamp = await stampOf(teamId);
    const linked = elsewhere.get(place) ?? [];
    const key = [place, stamp, ...(await Promise.all(linked.map(stampOf)))].join(' ');
    const kept = cache.get(key);
    if (kept) return kept;
    const shown = await showBoard(ask, teamId, cycleId);
    const written = encoder.encode(JSON.stringify(shown.board));
    // It is kept once their stamps were read before it, too: the next time, where they have just become known.
    if (shown.elsewhere.join(' ') === linked.join(' ')) cache.set(key, written);
    else elsewhere.set(place, shown.elsewhere);
    return written;
  };
}
