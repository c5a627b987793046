import type { Cycle } from '../../contract/cycles.ts';
import { dayAt, dayOfTime } from '../../core/calendar/zones.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import type { Aheads, TeamAdjustments } from './ahead.ts';
import type { Around } from './judge.ts';

/** What the standing of an objective's key results is judged in. */
export function aroundOf(
  row: Pick<ObjectivesTable, 'published_at' | 'team_id'> & Partial<Pick<ObjectivesTable, 'closure'>>,
  cycle: Cycle,
  now: Date,
  { adjustments, aheads }: { adjustments: TeamAdjustments; aheads: Aheads },
): Around {
  const isOpen = cycle.state !== 'closed';
  const today = dayOfTime(now.getTime(), cycle.zones);
  const since = row.published_at === null ? null : dayAt(row.published_at, cycle.zones);
  const decided = decidedIn(row.closure);
  return { cycle, isOpen, since, today, aheads, adjustments: adjustments.get(row.team_id), decided };
}

function decidedIn(closure: ObjectivesTable['closure'] | undefined): ReadonlySet<string> | undefined {
  const told = closure?.keyResults?.filter(({ answered }) => answered !== null);
  return told && new Set(told.map(({ id }) => id));
}
