import { earName } from '../db/postgres/ear-name.ts';
import { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from 'pino';
import type { Db } from '../db/database.ts';
import { channel, heads } from '../db/postgres/move-head.ts';
import { type HeadAt, listEventsBetween, listHeads } from '../store/events.ts';
import type { EventBus } from './event-bus.ts';
import { toHappening } from './present-event.ts';

export type Hearing = {
  url: string;
  db: Db;
  bus: EventBus;
  log: Logger;
  /** The database says nothing any more: whoever waits for it need not wait longer. */
  silent(): void;
};

const betweenBeats = 1_000;
const longestSilence = 4_000;
const beforeNextTry = 500;
const longestGoodbye = 1_000;
/** Events that are read at once after a gap. */
const portion = 500;

/**
 * Hears what any node announces and publishes it on this node's bus. Announcements only say that there is something to
 * read: what is published is what follows the last event that was, so nothing is missed while the connection is away.
 */
export async function hearAnnouncements({ url, db, bus, log, silent }: Hearing): Promise<() => Promise<void>> {
  const ended = new AbortController();
  const follow = await follower(db, bus, log);
  let ear = await listen(url, follow);
  const listening = keepListening();

  async function keepListening(): Promise<void> {
    while (!ended.signal.aborted) {
      const wasSilent = await ear.broken;
      if (ended.signal.aborted) return;
      log.warn('the connection that hears events broke; connecting again');
      if (wasSilent) silent();
      ear = await listenAgain();
    }
  }

  async function listenAgain(): Promise<Ear> {
    for (;;) {
      try {
        return await listen(url, follow);
      } catch (fault) {
        if (ended.signal.aborted) return { broken: Promise.resolve(false), close: async () => undefined };
        log.debug({ fault }, 'the connection that hears events could not be made');
        await setTimeout(beforeNextTry, undefined, { signal: ended.signal }).catch(() => undefined);
      }
    }
  }

  return async () => {
    ended.abort();
    await ear.close();
    await listening;
    await ear.close();
  };
}

type Ear = {
  /** Resolves when the connection is over; true: without a word. */
  broken: Promise<boolean>;
  close(): Promise<void>;
};

type Follow = (heads: readonly HeadAt[]) => void;

/** One connection that hears announcements, and asks every second what there is: that it answers, and what was missed. */
async function listen(url: string, follow: Follow): Promise<Ear> {
  const socket = new Socket();
  const client = new Client({
    connectionString: url,
    application_name: earName,
    connectionTimeoutMillis: longestSilence,
    query_timeout: longestSilence,
    stream: () => socket,
  });
  const over = Promise.withResolvers<boolean>();
  const leave = (wasSilent: boolean) => {
    clearInterval(timer);
    socket.destroy();
    over.resolve(wasSilent);
  };
  const ask = async () => follow((await client.query<HeadAt>(heads)).rows);
  client.on('error', () => leave(false));
  client.on('end', () => leave(false));
  client.on('notification', ({ payload }) => follow([announced(payload ?? '')]));
  let isAsking = false;
  const timer = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    ask()
      .catch(() => leave(true))
      .finally(() => (isAsking = false));
  }, betweenBeats);
  timer.unref();
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    await ask();
  } catch (fault) {
    leave(true);
    throw fault;
  }
  return {
    broken: over.promise,
    async close() {
      // A server that is silent would not say goodbye either.
      await Promise.race([client.end(), setTimeout(longestGoodbye, undefined, { ref: false })]);
      leave(false);
    },
  };
}

function announced(payload: string): HeadAt {
  const [organization_id = '', , to = '0'] = payload.split(' ');
  return { organization_id, seq: Number(to) };
}

/** Publishes, in their order, what came after the last event that was published. */
async function follower(db: Db, bus: EventBus, log: Logger): Promise<Follow> {
  const told = new Map((await listHeads(db)).map((head) => [head.organization_id, head.seq]));
  let working = Promise.resolve();

  async function catchUp({ organization_id: id, seq }: HeadAt): Promise<void> {
    for (let last = told.get(id) ?? 0; last < seq; last = Math.min(seq, last + portion)) {
      const rows = await listEventsBetween(db, id, last + 1, Math.min(seq, last + portion));
      bus.publish(rows.map(({ actor_name, ...row }) => toHappening(row, actor_name ?? undefined)));
      told.set(id, Math.min(seq, last + portion));
    }
  }

  return (some) => {
    for (const head of some)
      if (head.seq > (told.get(head.organization_id) ?? 0))
        working = working
          .then(() => catchUp(head))
          // The next second asks again from where this one came to.
          .catch((fault: unknown) => log.warn({ fault }, 'events were not passed on'));
  };
}
