import { giveBack } from '../store/leases.ts';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from '../../connectors/connector.ts';
import { readSeconds } from '../outbound/source-reader.ts';
import type { Services } from '../ask/services.ts';
import { ownSeries } from '../standing/own-series.ts';
import { claims } from './claims.ts';
import { type Due, loadDue } from './due-sources.ts';
import { gathered } from './gathered.ts';
import { hostQueues } from './host-queues.ts';
import { type Answered, keepAnswers } from './keep-answers.ts';
import { ongoing } from './ongoing.ts';

export type Sampler = {
  /** Reads what is due until nothing is; resolves when all it began is done. */
  runDue(): Promise<number>;
  /** Takes nothing more, gives back what was not asked yet, and waits a little for what was. */
  stop(): Promise<void>;
};

type Options = { everySeconds?: number; most?: number; perHost?: number; leaseSeconds?: number };

const day = 86_400;
/** Answers wait this long for others, to be written together. */
const gather = { milliseconds: 100, most: 200 };
/** A row is asked only while its lease outlasts the longest reading by so much. */
const marginSeconds = 15;
/** Rows of one host held at a time, for each that is asked at a time. */
const depth = 8;
const patience = 3000;

/**
 * Reads bound sources when they are due. Rows are leased, so several nodes never read one twice; a host is asked by few
 * at a time, and those that failed never take all places, so what is slow holds back nobody else. Questions and answers
 * go through the database by the hundred.
 */
export function startSampler(services: Services, options: Options = {}): Sampler {
  const { everySeconds = 15, most = 240, perHost = 4, leaseSeconds = 240 } = options;
  const { database, log } = services;
  const me = randomUUID();
  const claim = claims(services, me, leaseSeconds);
  const queues = hostQueues<Due>(perHost, ask);
  const answers = gathered<Answered>(gather, write);
  const writing = ongoing(log);
  let claiming: Promise<number> | undefined;
  let more = false;
  let total = 0;
  let stopped = false;
  let abandoned = false;

  async function take(): Promise<number> {
    const free = most - queues.size();
    if (stopped || free <= 0) return 0;
    const mostFailing = Math.max(1, most / 2 - queues.count(({ row }) => row.tries > 0));
    const { rows, now } = await claim({ most: free, mostFailing, perHost: perHost * depth, held: queues.held() });
    more = rows.length > 0;
    total += rows.length;
    for (const due of await loadDue(services, rows, now)) queues.add(due.row.host, due);
    return rows.length;
  }

  async function fill(): Promise<number> {
    if (claiming) return claiming;
    claiming = take().catch((fault: unknown) => {
      log.warn({ fault }, 'due sources could not be claimed');
      return 0;
    });
    const count = await claiming;
    claiming = undefined;
    return count;
  }

  async function ask(due: Due): Promise<void> {
    const { row } = due;
    const asked = services.clock();
    const leaseLeft = Date.parse(row.leased_until ?? '') - asked.getTime();
    if (stopped || leaseLeft < (readSeconds + marginSeconds) * 1000) {
      // Its turn came too late: whoever takes it next asks.
      leave([row]);
      return;
    }
    try {
      const outcome = await outcomeOf(services, due, asked);
      if (abandoned) return;
      answers.add({ due, outcome, asked });
    } catch (fault) {
      log.error({ fault, keyResult: row.subject_id }, 'a source could not be asked');
      answers.soon();
    }
  }

  function write(mine: Answered[]): void {
    writing.track(keepAnswers(services, me, mine), 'readings could not be written');
    // Who is done makes room for the next.
    if (more && !stopped) void fill();
  }

  function leave(rows: Due['row'][]): void {
    if (rows.length === 0) return;
    const work = database.db.transaction().execute((tx) => giveBack(tx, me, rows));
    writing.track(work, 'leases could not be given back');
  }

  const idle = () => queues.size() === 0 && answers.count() === 0 && writing.all().length === 0;
  async function settled(): Promise<void> {
    while (!idle()) {
      if (queues.size() === 0 && answers.count() > 0) answers.flush();
      await Promise.race([...writing.all(), queues.change(), sleep(gather.milliseconds)]);
    }
  }

  const timer = everySeconds > 0 ? setInterval(() => void fill(), everySeconds * 1000) : undefined;
  timer?.unref();
  return {
    async runDue() {
      const before = total;
      for (;;) {
        const taken = await fill();
        await settled();
        if (taken === 0 && idle()) return total - before;
      }
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await claiming;
      leave(queues.drop().map(({ row }) => row));
      await Promise.race([settled(), sleep(patience, undefined, { ref: false })]);
      abandoned = true;
      leave(queues.drop().map(({ row }) => row));
      await Promise.all(writing.all());
    },
  };
}

/** What the source says now, or of its past where that is wanted. */
async function outcomeOf(
  { sources, database: { db } }: Services,
  { row, connector, settings, zones }: Due,
  now: Date,
): Promise<Outcome> {
  if ('failure' in connector) return connector;
  const window = row.history_from === null ? 'now' : { from: row.history_from, to: now.toISOString(), step: day };
  const own = ownSeries(db, row.organization_id, zones);
  return sources.read(connector, settings, window, { now, zones, own });
}
