import { wholePolicy, type Policy } from '../../core/coach/policy.ts';
import type { Cycle, CycleMove } from '../../contract/cycles.ts';
import { isAfter } from '../../core/standing/counted-readings.ts';
import { refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask/change.ts';
import type { Db } from '../db/database.ts';
import type { StoredMove } from '../db/tables/written.ts';
import type { CyclesTable } from '../db/tables/organization.ts';
import { personRef } from './person.ts';
import { dayOfTime, utc } from '../../core/calendar/zones.ts';
import { namesOf } from '../store/people.ts';
import { type CycleRow, findCycleRow, listCycleRows } from '../store/cycles.ts';

/** A row as everybody sees it. */
export function presentCycle({ id, name, start_day, end_day, state, level, zones }: CycleRow): Cycle {
  return { id, name, start: start_day, end: end_day, state, level, zones: [...(zones ?? utc)] };
}

export async function listCycles({ db, actor }: Ask): Promise<Cycle[]> {
  return (await listCycleRows(db, actor.organizationId)).map(presentCycle);
}

export async function findCycle(db: Db, organizationId: string, id: string): Promise<Cycle | undefined> {
  const row = await findCycleRow(db, organizationId, id);
  return row && presentCycle(row);
}

/** The running cycle, otherwise the newest that is not closed; of several the one today lies in, a quarter before a year. */
export async function currentCycle(db: Db, organizationId: string, now: Date): Promise<Cycle | null> {
  return pickCurrent((await listCycleRows(db, organizationId)).map(presentCycle), now);
}

export function pickCurrent(cycles: readonly Cycle[], now: Date): Cycle | null {
  const isIn = ({ start, end, zones }: Cycle) => {
    const today = dayOfTime(now.getTime(), zones);
    return start <= today && today <= end;
  };
  const open = cycles.filter((cycle) => cycle.state !== 'closed');
  const running = open.filter((cycle) => cycle.state === 'running');
  const some = running.length > 0 ? running : open;
  const quarters = some.filter((cycle) => cycle.level === 'quarter');
  const from = quarters.length > 0 ? quarters : some;
  return from.find(isIn) ?? from[0] ?? null;
}

/** A closed cycle is read-only. */
export async function refuseClosed(ask: Ask, cycleId: string): Promise<void> {
  await openCycle(ask, cycleId);
}

/** The cycle, if it is not closed. */
export async function openCycle({ db, actor }: Ask, cycleId: string): Promise<Cycle> {
  const cycle = (await findCycle(db, actor.organizationId, cycleId)) ?? refuse('not-found');
  return cycle.state === 'closed' ? refuse('cycle-closed') : cycle;
}

/** What a person says of a moment that cannot count is refused, not kept without a word. */
export function refuseAfterEnd(cycle: Cycle, at: string): void {
  if (isAfter(cycle, at)) refuse('after-cycle-end', { values: { end: cycle.end } });
}

/** How a cycle went from state to state, oldest first, and the coach's policy it ran under, where that was kept. */
export async function courseOf({ db, actor }: Ask, id: string): Promise<{ moves: CycleMove[]; policy: Policy | null }> {
  const row = await findCycleRow(db, actor.organizationId, id);
  const moves = row ? movesOf(row) : [];
  const names = await namesOf(
    db,
    actor.organizationId,
    moves.map((one) => one.by),
  );
  return {
    moves: moves.map(({ corrected = null, ...one }) => ({ ...one, corrected, by: personRef(one.by, names) })),
    policy: row?.policy ? wholePolicy(row.policy) : null,
  };
}

export function movesOf({ moves }: CyclesTable): StoredMove[] {
  return moves ?? [];
}
