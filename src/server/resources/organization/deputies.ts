import type { Hono } from 'hono';
import type { z } from 'zod';
import { type Deputy, deputiesEndpoints, longestAway } from '../../../contract/deputies.ts';
import { addDays } from '../../../core/calendar/day.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Change } from '../../ask/change.ts';
import type { Services } from '../../ask/services.ts';
import { todayOf } from '../../ask/today.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { serve } from '../../http/serve.ts';
import { presentDeputy, showDeputies } from '../../standing/deputy.ts';
import { type DeputyRow, endDeputy, insertDeputy, listDeputies } from '../../store/deputies.ts';
import { takePerson } from '../../store/people.ts';

export function serveDeputies(app: Hono, services: Services): void {
  serve(app, services, deputiesEndpoints, {
    list: (call) => showDeputies(call),
    name: (call) => nameDeputy(call, call.body),
    end: (call) => end(call, call.params.deputyId),
  });
}

type Body = z.output<typeof deputiesEndpoints.name.body & object>;

/** For a time, and never on: whoever stands in for somebody is there for all of it themself. */
export async function nameDeputy(change: Change, { personId, standsInId, from, until }: Body): Promise<Deputy> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  if (personId !== actor.id) allow(actor, 'manage-people', organizationRecord(organizationId));
  const today = todayOf(change);
  if (until < today || until < from || until >= addDays(from, longestAway)) refuse('deputy-days');
  if (personId === standsInId) refuse('deputy-self');
  const [one, other] = [personId, standsInId].toSorted();
  const there = [await takePerson(db, organizationId, one!), await takePerson(db, organizationId, other!)];
  const person = there.find((each) => each?.id === personId) ?? refuse('not-found');
  const deputy = there.find((each) => each?.id === standsInId) ?? refuse('not-found');
  if (deputy.role === 'reader') refuse('deputy-reads-only', { values: { name: deputy.name } });
  const meanwhile = (await listDeputies(db, organizationId, today)).filter(
    (row) => row.from_day <= until && from <= row.until_day,
  );
  refuseTwice(meanwhile, person, deputy);
  const row = {
    organization_id: organizationId,
    id: uuidV7(),
    person_id: personId,
    stands_in: standsInId,
    from_day: from,
    until_day: until,
    named_by: actor.id,
    named_at: now.toISOString(),
    ended_at: null,
  };
  await insertDeputy(db, row);
  const values = { name: person.name, deputy: deputy.name, from, until };
  record({ type: 'person.deputy-named', subjectId: personId, values, after: { standsInId, from, until } });
  return presentDeputy(change, { ...row, person: person.name, deputy: deputy.name }, today);
}

type Named = { id: string; name: string };

function refuseTwice(meanwhile: readonly DeputyRow[], person: Named, deputy: Named): void {
  const known = meanwhile.find((row) => row.person_id === person.id);
  if (known) refuse('deputy-named-already', { values: { name: known.deputy } });
  if (meanwhile.some((row) => row.person_id === deputy.id)) refuse('deputy-away', { values: { name: deputy.name } });
  const busy = meanwhile.find((row) => row.stands_in === person.id);
  if (busy) refuse('deputy-stands-in', { values: { name: person.name, other: busy.person } });
}

async function end(change: Change, id: string): Promise<void> {
  const { db, actor, now, record } = change;
  const today = todayOf(change);
  const rows = await listDeputies(db, actor.organizationId, today);
  const row = rows.find((one) => one.id === id) ?? refuse('not-found');
  if (!presentDeputy(change, row, today).can.end) refuse('forbidden');
  await endDeputy(db, actor.organizationId, id, now.toISOString());
  record({
    type: 'person.deputy-ended',
    subjectId: row.person_id,
    values: { name: row.person, deputy: row.deputy },
    before: { standsInId: row.stands_in, from: row.from_day, until: row.until_day },
  });
}
