// When a key result that no task works on is asked about: not in the first days, which are for designing tasks.
import { type Period, dayOfCycle } from '../../calendar/cycle.ts';
import type { Day } from '../../calendar/day.ts';
import type { KeyResultKind } from '../../okr/words.ts';

const graceDays = 10;

/** Guards only have to hold, and an unknown is not worked on yet; after the cycle nobody is asked any more. */
export function asksForTask(
  { kind, tasks }: { kind: KeyResultKind | undefined; tasks: number },
  cycle: Period,
  today: Day,
): boolean {
  if (kind === 'guard' || kind === 'unknown' || tasks > 0) return false;
  const { day, when } = dayOfCycle(cycle, today);
  return when === 'during' && day > graceDays;
}
