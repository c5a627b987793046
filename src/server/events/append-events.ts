import type { Visibility } from '../../core/okr/words.ts';
import { createHash, createHmac } from 'node:crypto';
import type { EventType } from '../../contract/event-types.ts';
import type { ChainKey, Database, Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import { type Stored, toJson } from '../db/json.ts';
import type { EventsTable, Payload } from '../db/tables/organization.ts';

/** What an action says happened; it becomes one row of the log. */
export type NewEvent = {
  type: EventType;
  subjectId: string;
  teamId?: string | null | undefined;
  objectiveId?: string | null | undefined;
  /** `team`: of a draft, for insiders only. */
  visibility?: Visibility | undefined;
  /** People outside the team who see a draft's events all the same: its owner and those asked to agree. */
  alsoFor?: readonly string[] | undefined;
  /** Another objective that the words name: who may not read that one is not told. */
  names?: string | undefined;
  /** Whose duty it was, where neither the objective nor what is changed in it tells; null: nobody else's. */
  dutyOf?: string | null | undefined;
  /** Words for the event's sentence. */
  values?: Record<string, string | number | null> | undefined;
  before?: unknown;
  after?: unknown;
};

type Named = { id: string; name: string };

export type EventFrame = {
  organizationId: string;
  actorId: string | null;
  at: string;
  /** The token that did it. */
  token?: Named | undefined;
  /** Whose duty each of the events was, where a deputy met it. */
  duties?: ReadonlyMap<NewEvent, Named>;
};

const insert = statement((db, row: Stored<EventsTable>) => db.insertInto('events').values(row));
const take = statement((db, at: { organizationId: string }) =>
  db
    .updateTable('event_heads')
    .set((column) => ({ seq: column.ref('seq') }))
    .where('organization_id', '=', at.organizationId)
    .returning(['seq', 'hash']),
);

const start = { seq: 0, hash: '' };

/**
 * Appends events to the organization's log. Each row carries the hash of the row before it, so that an edit behind the
 * program's back shows. Called last in a transaction: it puts the writers of one organization in order.
 */
export async function appendEvents(
  tx: Db,
  { organizationId, actorId, at, token, duties }: EventFrame,
  events: readonly NewEvent[],
  { moveHead, chainKey }: Pick<Database, 'moveHead' | 'chainKey'>,
): Promise<EventsTable[]> {
  if (events.length === 0) return [];
  let { seq, hash } = await takeHead(tx, organizationId);
  const rows: EventsTable[] = [];
  const written: Stored<EventsTable>[] = [];
  for (const event of events) {
    const payload: Payload = {
      values: event.values ?? {},
      alsoFor: event.alsoFor,
      names: event.names,
      dutyOf: duties?.get(event),
      token,
      before: event.before,
      after: event.after,
    };
    const row = {
      organization_id: organizationId,
      seq: ++seq,
      at,
      type: event.type,
      actor_id: actorId,
      team_id: event.teamId ?? null,
      objective_id: event.objectiveId ?? null,
      subject_id: event.subjectId,
      visibility: event.visibility ?? 'everyone',
      payload: toJson(payload),
      previous_hash: hash,
    };
    hash = hashOf(row, chainKey);
    written.push({ ...row, hash });
    rows.push({ ...row, payload, hash });
  }
  const [only] = written;
  if (only && written.length === 1) await insert(tx, only);
  else await tx.insertInto('events').values(written).execute();
  await moveHead(tx, { organizationId, from: rows[0]!.seq, seq, hash });
  return rows;
}

/**
 * The hash a row must have: whoever recomputes them from the first on sees where a row was changed. With a key nobody makes
 * one who has only the database; its name stands before it.
 */
export function hashOf(row: Omit<Stored<EventsTable>, 'hash'>, key?: ChainKey): string {
  const told = [
    row.previous_hash,
    row.organization_id,
    row.seq,
    row.at,
    row.type,
    row.actor_id,
    row.team_id,
    row.objective_id,
    row.subject_id,
    row.visibility,
    row.payload,
  ];
  const text = JSON.stringify(told);
  if (key === undefined) return createHash('sha256').update(text).digest('hex');
  return `${key.name}.${createHmac('sha256', key.key).update(text).digest('hex')}`;
}

// The update takes the row, so that on PostgreSQL the next writer of the organization waits for this one's commit.
async function takeHead(tx: Db, organizationId: string): Promise<{ seq: number; hash: string }> {
  const [head] = await take(tx, { organizationId });
  if (head) return head;
  await tx
    .insertInto('event_heads')
    .values({ organization_id: organizationId, ...start })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await take(tx, { organizationId }))[0] ?? start;
}
