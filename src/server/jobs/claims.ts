import type { Services } from '../ask/services.ts';
import { claimDue, forgetFuture } from '../store/leases.ts';

/** How many rows may be taken: in all, of those that failed before, and of one host beside those already held. */
type Room = { most: number; mostFailing: number; perHost: number; held: Parameters<typeof claimDue>[2]['held'] };

const toleratedJump = 5 * 60_000;

/** Takes rows that are due, under the name `me`, each for `leaseSeconds`. */
export function claims({ database, clock }: Pick<Services, 'database' | 'clock'>, me: string, leaseSeconds: number) {
  let lastLook = 0;
  return async function claim(room: Room) {
    const now = clock();
    const ahead = new Date(now.getTime() + leaseSeconds * 1000 + toleratedJump).toISOString();
    // At the start, and when the clock went back: another may have written a time that never was.
    const wentBack = now.getTime() < lastLook - 1000;
    const isFirst = lastLook === 0;
    lastLook = now.getTime();
    const rows = await database.db.transaction().execute(async (tx) => {
      if (isFirst || wentBack) await forgetFuture(tx, now.toISOString(), ahead);
      const until = new Date(now.getTime() + leaseSeconds * 1000).toISOString();
      return claimDue(tx, database.engine, { now: now.toISOString(), until, by: me, ...room });
    });
    return { rows, now };
  };
}
