import type { Db } from '../db/database.ts';
import type { Services } from '../ask/services.ts';

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

/** Once an hour one of the nodes deletes idempotency keys that nobody retries any more, sessions that are over, and parts of pushes that nobody completed. */
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
  if (!(await claim(db, now))) return 0;
  const old = new Date(now.getTime() - keyLasts).toISOString();
  const alone = new Date(now.getTime() - partLasts).toISOString();
  const gone =
    (await pruneKeys(db, old)) + (await pruneSessions(db, now.toISOString())) + (await pruneParts(db, alone));
  const next = new Date(now.getTime() + hour).toISOString();
  await db.updateTable('chores').set({ due_at: next, leased_until: null }).where('name', '=', chore).execute();
  return gone;
}

/** True for one node only: the row is due, and no other node is at it. */
async function claim(db: Db, now: Date): Promise<boolean> {
  const at = now.toISOString();
  await db
    .insertInto('chores')
    .values({ name: chore, due_at: at, leased_until: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const taken = await db
    .updateTable('chores')
    .set({ leased_until: new Date(now.getTime() + leased).toISOString() })
    .where('name', '=', chore)
    .where('due_at', '<=', at)
    .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', at)]))
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) > 0;
}

async function pruneKeys(db: Db, before: string): Promise<number> {
  return untilNone(() =>
    db
      .deleteFrom('idempotency_keys')
      .where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('organization_id', 'person_id', 'key'),
          'in',
          selectFrom('idempotency_keys')
            .select(['organization_id', 'person_id', 'key'])
            .where('at', '<', before)
            .limit(batch)
            .$asTuple('organization_id', 'person_id', 'key'),
        ),
      )
      .executeTakeFirst(),
  );
}

async function pruneSessions(db: Db, before: string): Promise<number> {
  return untilNone(() =>
    db
      .deleteFrom('sessions')
      .where('id', 'in', db.selectFrom('sessions').select('id').where('expires_at', '<', before).limit(batch))
      .executeTakeFirst(),
  );
}

async function pruneParts(db: Db, before: string): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('report_shards').where('at', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
}

async function untilNone(remove: () => Promise<{ numDeletedRows: bigint }>): Promise<number> {
  let gone = 0;
  for (;;) {
    const { numDeletedRows } = await remove();
    gone += Number(numDeletedRows);
    if (Number(numDeletedRows) < batch) return gone;
  }
}
