import type { Event } from '../../../../contract/event-log.ts';
import type { Reading } from '../../../ask/change.ts';
import type { Happening } from '../../../events/event-bus.ts';
import { mayHear } from '../../../events/may-hear.ts';
import { presentEvent, toHappening } from '../../../events/present-event.ts';
import { listEvents } from '../../../store/events.ts';

const onPage = 50;
const replayed = 500;

type Where = { objective?: string | undefined; team?: string | undefined; before?: string | undefined };

/** What happened, newest first. */
export async function showEvents({ db, actor }: Reading, { objective, team, before }: Where): Promise<Event[]> {
  const rows = await listEvents(db, actor, { objectiveId: objective, teamId: team, before: seqOf(before) }, onPage);
  return rows.map(({ actor_name, ...row }) => presentEvent(row, actor_name ?? undefined));
}

/** What a listener missed since the event it heard last. */
export async function missedSince(
  { db, actor }: Pick<Reading, 'db' | 'actor'>,
  lastEventId: string | null,
): Promise<Happening[]> {
  const after = seqOf(lastEventId ?? undefined);
  if (after === undefined) return [];
  const rows = await listEvents(db, actor, { after }, replayed);
  return rows
    .map(({ actor_name, ...row }) => toHappening(row, actor_name ?? undefined))
    .filter((one) => mayHear(actor, one));
}

function seqOf(id: string | undefined): number | undefined {
  const seq = Number(id);
  return id !== undefined && Number.isSafeInteger(seq) && seq >= 0 && seq < 2 ** 31 ? seq : undefined;
}
