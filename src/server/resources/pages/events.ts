import type { Hono } from 'hono';
import { eventStreamPath, eventsEndpoints, type Event } from '../../../contract/events.ts';
import { plainAddresses } from '../../../contract/plain-addresses.ts';
import { bringsToken } from '../../auth/tokens.ts';
import { stillHolds, whoAsks } from '../../auth/who-asks.ts';
import { eventStream } from '../../events/event-stream.ts';
import { Page } from '../../http/page.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import type { Ask } from '../../ask/change.ts';
import type { Happening } from '../../events/event-bus.ts';
import { listHeard } from '../../events/list-heard.ts';
import { presentEvent, toHappening } from '../../events/present-event.ts';

export function serveEvents(app: Hono, services: Services): void {
  serve(app, services, eventsEndpoints, { list: (call) => showEvents(call, call.query ?? {}) });

  app.get(eventStreamPath, async (context) => {
    const request = context.req.raw;
    const me = await whoAsks(services, request, plainAddresses.events.stream);
    const lastEventId = request.headers.get('last-event-id');
    const stream = eventStream({
      bus: services.bus,
      me,
      missed: () => missedSince({ db: services.database.db, actor: me.actor }, lastEventId),
      stillIn: async () => (bringsToken(request) ? stillHolds(services, request) : services.identify(request)),
    });
    return context.body(stream, 200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  });
}

const onPage = eventsEndpoints.list.page?.most ?? 0;

/** So many at a time: a listener takes them in, comes back and goes on. */
const replayed = 400;

type Where = { objective?: string | undefined; team?: string | undefined; before?: string | undefined };

/** What happened, newest first. */
export async function showEvents({ db, actor }: Ask, { objective, team, before }: Where): Promise<Page<Event>> {
  const where = { objectiveId: objective, teamId: team, before: seqOf(before) };
  const heard = await listHeard(db, actor, where, onPage + 1);
  const rows = heard.slice(0, onPage);
  return new Page(
    rows.map(({ actor_name, ...row }) => presentEvent(row, actor_name ?? undefined)),
    heard.length > onPage ? String(rows.at(-1)?.seq) : null,
  );
}

/** What a listener missed since the event it heard last, oldest first; `more`: and something after it. */
async function missedSince(
  { db, actor }: Pick<Ask, 'db' | 'actor'>,
  lastEventId: string | null,
): Promise<{ told: Happening[]; more: boolean }> {
  const after = seqOf(lastEventId ?? undefined);
  if (after === undefined) return { told: [], more: false };
  const rows = await listHeard(db, actor, { after }, replayed);
  const told = rows.map(({ actor_name, ...row }) => toHappening(row, actor_name ?? undefined));
  return { told, more: told.length === replayed };
}

function seqOf(id: string | undefined): number | undefined {
  const seq = Number(id);
  return id !== undefined && Number.isSafeInteger(seq) && seq >= 0 && seq < 2 ** 31 ? seq : undefined;
}
