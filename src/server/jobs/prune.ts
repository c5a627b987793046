import type { Services } from '../ask/services.ts';
import { deleteSessionsBefore } from '../store/accounts.ts';
import { claimChore, endChore } from '../store/chores.ts';
import { deleteKeysBefore } from '../store/idempotency-keys.ts';
import { deleteTriesBefore } from '../store/sign-in-tries.ts';
import { deleteShardsBefore } from '../store/reports.ts';

export type Pruner = {
  /** Clears away what is over, if an hour has passed since any node did; says how many rows went. */
  runDue(): Promise<number>;
  stop(): Promise<void>;
};

type Pruning = Pick<Services, 'database' | 'clock' | 'log'>;

const chore = 'prune';
const minute = 60_000;
const hour = 60 * minute;
const leased = 10 * minute;
/** A write that waited in a browser may be sent again after a long holiday and still counts once. */
export const keyLasts = 30 * 24 * hour;
/** A job whose other parts did not come in a week was given up. */
const partLasts = 7 * 24 * hour;
/** Rows of one statement: others get their turn to write in between. */
const batch = 1000;

/** Once an hour one of the nodes deletes idempotency keys that nobody retries any more, sessions and counts of tries that are over, and parts of pushes that nobody completed. */
export function startPruner(services: Pruning, everyMinutes = 5): Pruner {
  let working: Promise<number> | undefined;
  const runDue = () => {
    working ??= pruneWhenDue(services)
      .catch((fault: unknown) => {
        services.log.warn({ fault }, 'what is over could not be cleared away');
        return 0;
      })
      .finally(() => {
        working = undefined;
      });
    return working;
  };
  const timer = everyMinutes > 0 ? setInterval(() => void runDue(), everyMinutes * minute) : undefined;
  timer?.unref();
  return {
    runDue,
    async stop() {
      clearInterval(timer);
      await working;
    },
  };
}

async function pruneWhenDue({ database: { db }, clock }: Pruning): Promise<number> {
  const now = clock();
  if (!(await claimChore(db, chore, now.toISOString(), new Date(now.getTime() + leased).toISOString()))) return 0;
  const old = new Date(now.getTime() - keyLasts).toISOString();
  const alone = new Date(now.getTime() - partLasts).toISOString();
  const gone =
    (await untilNone(() => deleteKeysBefore(db, old, batch))) +
    (await untilNone(() => deleteSessionsBefore(db, now.toISOString(), batch))) +
    (await deleteShardsBefore(db, alone)) +
    (await deleteTriesBefore(db, now.toISOString()));
  await endChore(db, chore, new Date(now.getTime() + hour).toISOString());
  return gone;
}

async function untilNone(remove: () => Promise<number>): Promise<number> {
  let gone = 0;
  for (;;) {
    const some = await remove();
    gone += some;
    if (some < batch) return gone;
  }
}
