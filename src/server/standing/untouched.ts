import type { Objective } from '../../contract/objectives.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { Cycle } from '../../contract/cycles.ts';
import { dayOfTime } from '../../core/calendar/zones.ts';
import type { Db } from '../db/database.ts';
import type { KeyResultsTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { listDaily } from '../store/daily.ts';
import { daysBefore, loadPast, valueAhead } from './ahead.ts';
import { longSeriesOf } from './series.ts';

type Draft = Pick<ObjectivesTable, 'published_at' | 'organization_id'>;

/**
 * Where the numbers of a draft go by themselves to the end of its cycle, also of one that has not begun; only those that
 * read an indicator or a bound source have a past. Nothing is asked of the database where none does.
 */
export async function loadUntouched(
  db: Db,
  draft: Draft,
  keyResults: readonly KeyResultsTable[],
  cycle: Cycle,
  now: Date,
): Promise<Objective['untouched']> {
  const rows = keyResults.filter(hasPast);
  if (draft.published_at !== null || cycle.state === 'closed' || rows.length === 0) return [];
  const { organization_id: organizationId } = draft;
  const { zones, end } = cycle;
  const today = dayOfTime(now.getTime(), zones);
  const course = { start: today < cycle.start ? today : cycle.start, end, zones };
  const from = addDays(course.start, -daysBefore);
  const daily = await listDaily(db, organizationId, rows.map(longSeriesOf), { from, zones });
  const readings = Map.groupBy(daily, (one) => one.id);
  const past = await loadPast(db, organizationId, rows, { readings, cycle: course });
  return rows.flatMap((row): Objective['untouched'] => {
    const own = readings.get(row.id) ?? [];
    const ahead = valueAhead(row, own, course, today, { past: past.get(row.id) });
    if (!ahead?.given || ahead.chance === undefined || row.target === null) return [];
    const [low, high] = ahead.band80;
    return [
      {
        keyResultId: row.id,
        baseline: row.baseline,
        target: row.target,
        chance: ahead.chance,
        likeliest: inThreeFigures(ahead.median),
        low: inThreeFigures(low),
        high: inThreeFigures(high),
        readings: own.length,
      },
    ];
  });
}

function hasPast({ kind, measure, target, indicator_id, source }: KeyResultsTable): boolean {
  if (kind !== 'metric' || measure !== 'change' || target === null) return false;
  return indicator_id !== null || (source !== null && source.kind !== 'manual');
}

/** No forecast knows more. */
function inThreeFigures(value: number): number {
  return Number(value.toPrecision(3));
}
