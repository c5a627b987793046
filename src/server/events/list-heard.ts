import type { Actor } from '../../core/access/relation.ts';
import type { Db } from '../db/database.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { type EventRow, type Where, listEventsAbout } from '../store/events.ts';
import { mayHear } from './may-hear.ts';
import { toHappening } from './present-event.ts';

/** So many events the actor may hear of, newest first (with `after`: oldest first), as a listener would have heard them. */
export async function listHeard(db: Db, actor: Actor, where: Where, limit: number): Promise<EventRow[]> {
  const heard: EventRow[] = [];
  // What is shut now was told to more of them before.
  const hidden = await hiddenFrom({ db, actor });
  for (let from = where; ; ) {
    const rows = await listEventsAbout(db, actor, from, limit);
    const open = rows.filter(
      ({ objective_id, payload }) => !hidden.has(objective_id ?? '') && !hidden.has(payload.names ?? ''),
    );
    heard.push(...open.filter(({ actor_name, ...row }) => mayHear(actor, toHappening(row, actor_name ?? undefined))));
    const last = rows.at(-1);
    if (!last || rows.length < limit || heard.length >= limit) return heard.slice(0, limit);
    from = where.after === undefined ? { ...where, before: last.seq } : { ...where, after: last.seq };
  }
}
