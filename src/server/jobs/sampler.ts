import { randomUUID } from 'node:crypto';
import { type Failure, failed, needsPerson } from '../../connectors/failure.ts';
import { connectorOf } from '../../connectors/index.ts';
import { programOf } from '../auth/program.ts';
import { inTransaction } from '../change.ts';
import type { SamplingsTable } from '../db/tables/sources.ts';
import { findConnection } from '../resources/connections/actions.ts';
import { openSettings } from '../resources/connections/settings.ts';
import { findCycle } from '../resources/cycles/actions.ts';
import { findKeyResult } from '../resources/key-results/actions.ts';
import { listObjectives } from '../resources/objectives/actions.ts';
import { aboutObjective, openKeyResult } from '../resources/objectives/load.ts';
import { recordTold } from '../resources/readings/actions.ts';
import { claimDue, deleteSampling, settle } from '../resources/sources/actions.ts';
import type { Services } from '../services.ts';

export type Sampler = {
  /** Reads what is due until nothing is; resolves when all it began is done. */
  runDue(): Promise<number>;
  stop(): Promise<void>;
};

type Options = { everySeconds?: number; most?: number; perHost?: number; leaseSeconds?: number };

const day = 86_400;
const longestWait = 6 * 3600;

/**
 * Reads bound sources when they are due. Rows are leased, so several nodes never read one twice; a host is asked by few
 * at a time, so one that is slow holds back nobody else.
 */
export function startSampler(services: Services, options: Options = {}): Sampler {
  const { everySeconds = 15, most = 16, perHost = 2, leaseSeconds = 120 } = options;
  const me = randomUUID();
  const busy = new Map<string, number>();
  const running = new Set<Promise<void>>();
  let stopped = false;
  let claiming: Promise<number> | undefined;

  async function claim(): Promise<number> {
    const free = most - running.size;
    if (stopped || free <= 0) return 0;
    const now = services.clock();
    const { database } = services;
    const rows = await database.db.transaction().execute((tx) =>
      claimDue(tx, database.engine, {
        now: now.toISOString(),
        until: new Date(now.getTime() + leaseSeconds * 1000).toISOString(),
        by: me,
        most: free,
        perHost,
        busy,
      }),
    );
    for (const row of rows) {
      busy.set(row.host, (busy.get(row.host) ?? 0) + 1);
      const work: Promise<void> = sample(services, row)
        .catch((fault: unknown) =>
          services.log.error({ fault, keyResult: row.key_result_id }, 'a source could not be sampled'),
        )
        .finally(() => {
          running.delete(work);
          const left = (busy.get(row.host) ?? 1) - 1;
          if (left > 0) busy.set(row.host, left);
          else busy.delete(row.host);
          // Whoever is done makes room for the next.
          if (rows.length > 0 && !stopped) void fill();
        });
      running.add(work);
    }
    return rows.length;
  }

  async function fill(): Promise<number> {
    if (claiming) return claiming.then(() => 0);
    claiming = claim().catch((fault: unknown) => {
      services.log.warn({ fault }, 'due sources could not be claimed');
      return 0;
    });
    const count = await claiming;
    claiming = undefined;
    return count;
  }

  const timer = everySeconds > 0 ? setInterval(() => void fill(), everySeconds * 1000) : undefined;
  timer?.unref();
  return {
    async runDue() {
      let count = 0;
      for (;;) {
        const taken = await fill();
        count += taken;
        if (taken === 0 && running.size === 0) return count;
        await Promise.race(running);
      }
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await claiming;
      await Promise.all(running);
    },
  };
}

/** One row: ask, then write the readings and how it went in one transaction. */
async function sample(services: Services, row: SamplingsTable): Promise<void> {
  const now = services.clock();
  const { organization_id: organizationId, key_result_id: keyResultId } = row;
  const { db } = services.database;
  const [keyResult, connection] = await Promise.all([
    findKeyResult(db, organizationId, keyResultId),
    findConnection(db, organizationId, row.connection_id),
  ]);
  const told = keyResult?.source
    ? (JSON.parse(keyResult.source) as { config?: { connectionId?: unknown } })
    : undefined;
  // What is deleted, bound elsewhere or closed is read no more.
  const [objective] = keyResult ? await listObjectives(db, organizationId, { ids: [keyResult.objective_id] }) : [];
  const cycle = objective && (await findCycle(db, organizationId, objective.cycle_id));
  const isOver = !cycle || cycle.state === 'closed';
  if (!keyResult || !connection || isOver || told?.config?.connectionId !== row.connection_id) {
    await deleteSampling(db, organizationId, keyResultId);
    return;
  }
  const connector = connectorOf(connection.connector);
  const settings = { ...openSettings(services.vault, connection), ...(JSON.parse(row.config) as object) };
  const window = row.history_from === null ? 'now' : { from: row.history_from, to: now.toISOString(), step: day };
  const outcome = connector
    ? await services.sources.read(connector, settings, window, now)
    : failed('not-configured', connection.connector);

  await inTransaction(services, { organizationId, id: null }, now, async (tx, record) => {
    if (!(await settle(tx, row, outcome.ok ? went(row, now) : went(row, now, outcome)))) return;
    if (!outcome.ok) return;
    await recordTold(tx, organizationId, keyResultId, outcome.readings, {
      source: connection.connector,
      queryHash: row.query_hash,
      note: '',
      now,
    });
    const last = outcome.readings.at(-1);
    // The log tells what changed, not that somebody looked.
    if (!last || (last.value === keyResult.value && row.history_from === null)) return;
    const access = { db: tx, ...programOf(organizationId), now };
    const { row: objective, record: about } = await openKeyResult(access, keyResultId, 'read');
    record({
      type: 'reading.recorded',
      subjectId: keyResultId,
      ...aboutObjective(objective, about),
      values: { text: keyResult.text, value: last.value },
    });
  });
}

/** What the row says afterwards: due again after its own interval, later and later while it fails, and never all at once. */
function went(row: SamplingsTable, now: Date, failure?: Failure): Partial<SamplingsTable> {
  const every = row.every_minutes * 60;
  const at = now.toISOString();
  if (!failure)
    return {
      due_at: after(now, every),
      tries: 0,
      last_read_at: at,
      history_from: null,
      failing_since: null,
      failure: null,
      detail: null,
      retry_after: null,
    };
  const tries = row.tries + 1;
  // What only a person can mend is not asked for every few minutes.
  const growing = needsPerson(failure)
    ? every * 2 ** Math.min(tries, 6)
    : Math.max(60, every / 4) * 2 ** Math.min(tries - 1, 6);
  const wait = Math.max(failure.retryAfter ?? 0, Math.min(growing, longestWait));
  return {
    due_at: after(now, wait),
    tries,
    failing_since: row.failing_since ?? at,
    failure: failure.failure,
    detail: failure.detail,
    retry_after: failure.retryAfter ?? null,
  };
}

function after(now: Date, seconds: number): string {
  const jitter = 1 + (Math.random() - 0.5) / 10;
  return new Date(now.getTime() + seconds * jitter * 1000).toISOString();
}
