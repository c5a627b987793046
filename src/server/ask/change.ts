import type { Actor } from '../../core/access/relation.ts';
import type { Zones } from '../../core/calendar/zones.ts';
import type { Db } from '../db/database.ts';
import { type NewEvent, appendEvents } from '../events/append-events.ts';
import { dutiesMet } from '../events/duties.ts';
import { toHappening } from '../events/present-event.ts';
import type { EventsTable } from '../db/tables/organization.ts';
import type { Services } from './services.ts';

/** What a read is given. */
export type Ask = {
  db: Db;
  actor: Actor;
  /** Of the actor. */
  name: string;
  now: Date;
  /** Whose days are meant. */
  zones: Zones;
};

/** What a change is given: a transaction, who makes it, and where to say what happened. */
export type Change = Ask & { record(event: NewEvent): void };

/** A reply that is told once the change is kept, so that nobody who waits to write waits for it too. */
export type Told<Reply> = (db: Db) => Promise<Reply>;

/** Who a change is by; without an id the program itself. `turn`: what is changed by one at a time, if not the organization. */
export type Author = {
  organizationId: string;
  id: string | null;
  name?: string | undefined;
  turn?: string;
} & Pick<Actor, 'standsInFor' | 'token'>;

type Work<Result> = (tx: Db, record: (event: NewEvent) => void) => Promise<Result>;

/**
 * Runs `work` in one durable transaction, while nobody else changes the organization. The events it records are appended at its end, so they exist exactly when the
 * change does; listeners hear of them after the commit.
 */
export async function inTransaction<Result>(
  services: Pick<Services, 'database' | 'bus' | 'identify'>,
  author: Author,
  now: Date,
  work: Work<Result>,
): Promise<Result> {
  return (await withEvents(services, author, now, work)).result;
}

/** The same, and the events it made. */
export async function withEvents<Result>(
  services: Pick<Services, 'database' | 'bus' | 'identify'>,
  author: Author,
  now: Date,
  work: Work<Result>,
): Promise<{ result: Result; events: EventsTable[] }> {
  const { database, bus } = services;
  const turn = author.turn ?? author.organizationId;
  const [result, rows] = await database.inTurn(database.db, turn, async (tx) => {
    const events: NewEvent[] = [];
    const done = await work(tx, (event) => events.push(event));
    const { organizationId, id: actorId, token } = author;
    const duties = await dutiesMet(tx, author, events);
    const frame = { organizationId, actorId, at: now.toISOString(), token, duties };
    return [done, await appendEvents(tx, frame, events, database)] as const;
  });
  if (rows.some((row) => changesWhoMay(row.type))) services.identify.forget();
  // On PostgreSQL the announcement comes back to every node, this one included.
  if (database.engine === 'sqlite') bus.publish(rows.map((row) => toHappening(row, author.name)));
  return { result, events: rows };
}

/** Does an event of this type change who somebody is or what they may do? Then no node may go on with what it remembers. */
export function changesWhoMay(type: string): boolean {
  return /^(person|team|organization|sample)\./.test(type);
}
