import type { EventType } from '../../../../contract/event-types.ts';
import type { Change } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import type { Db } from '../../../db/database.ts';
import type { NewEvent } from '../../../events/append-events.ts';
import { deleteSession, deleteSessionsOf } from '../../../store/accounts.ts';
import { tellPlaces } from './tell-places.ts';

// Whoever ends a session goes through here: open pages and other nodes hear of it by the event, which cannot be left out.

/** With a change of an organization, which tells it there. */
export async function endSessions(
  { db, record }: Pick<Change, 'db' | 'record'>,
  userId: string,
  event: NewEvent & { type: `person.${string}` },
): Promise<void> {
  await deleteSessionsOf(db, userId);
  record(event);
}

type Telling = Pick<Services, 'database' | 'bus' | 'identify'>;
type Door = Telling & Pick<Services, 'accounts'>;
type Ending = { type: EventType & `person.${string}`; now: Date; by?: 'self' | 'nobody' };
/** Ends all sessions of an account, but for one that goes on. */
export type End = (userId: string, exceptToken?: string) => Promise<void>;

/** With a change of an account, which tells it in each of its places once it is kept. */
export async function endingSessions<Result>(
  services: Telling,
  { type, now, by }: Ending,
  work: (tx: Db, end: End) => Promise<Result>,
): Promise<Result> {
  const { database } = services;
  const ended = new Set<string>();
  const result = await database.inTurn(database.db, 'accounts', (tx) =>
    work(tx, async (userId, exceptToken) => {
      await deleteSessionsOf(tx, userId, exceptToken);
      ended.add(userId);
    }),
  );
  for (const userId of ended) await tellPlaces(services, userId, type, now, by);
  return result;
}

/** One of an account; false when there is none. */
export async function endSession(services: Telling, userId: string, id: string, now: Date): Promise<boolean> {
  if (!(await deleteSession(services.database.db, userId, id))) return false;
  await tellPlaces(services, userId, 'person.signed-out', now);
  return true;
}

/** The one a browser brings, in its other tabs and on other nodes, too; returns the cookies that clear it. */
export async function endOwnSession(services: Door, request: Request, now: Date): Promise<string[]> {
  const me = await services.identify(request);
  const cookies = await services.accounts.signOut(request.headers);
  services.identify.forget();
  if (me !== undefined) await tellPlaces(services, me.userId, 'person.signed-out', now);
  return cookies;
}
