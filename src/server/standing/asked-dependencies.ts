import type { Week } from '../../contract/check-ins.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { Ask } from '../ask/change.ts';
import { todayOf } from '../ask/today.ts';
import { listWaiting } from '../store/dependencies.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { namesOf } from '../store/people.ts';
import { peopleInDependencies, presentDependency } from './dependency.ts';
import { personRef } from './person.ts';

/** What is promised is remembered so many days ahead. */
const ahead = 7;

/** What waits for the person as the lead of teams that others need something of, or as deputy of one. */
export async function listMyDependencies(ask: Ask): Promise<Week['dependencies']> {
  const { db, actor } = ask;
  const today = todayOf(ask);
  const { id, leads, standsInFor = [] } = actor;
  const led = new Map([...standsInFor, { id, leads }].flatMap((one) => one.leads.map((team) => [team, one.id])));
  const waiting = { teamIds: [...led.keys()], until: addDays(today, ahead) };
  const hidden = await hiddenFrom(ask);
  const all = await listWaiting(db, actor.organizationId, waiting);
  const rows = all.filter((row) => !hidden.has(row.objective_id));
  const names = await namesOf(db, actor.organizationId, [...peopleInDependencies(rows), ...led.values()]);
  const dutyOf = (teamId: string) => (led.get(teamId) === id ? null : personRef(led.get(teamId) ?? null, names));
  return rows.map((row) => ({
    ...presentDependency(row, { actor, names, today, isOpen: true }),
    dutyOf: dutyOf(row.team_id),
  }));
}
