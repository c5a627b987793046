import type { Zones } from '../../core/calendar/zones.ts';
import type { Db } from '../db/database.ts';
import type { IndicatorsTable } from '../db/tables/indicators.ts';
import type { NewEvent } from '../events/append-events.ts';
import { listDaily } from '../store/daily.ts';
import { listTakerIds, takeIndicators } from '../store/indicators.ts';
import { takeKeyResults, updateMeasured } from '../store/key-results.ts';
import { insertReadings } from '../store/readings.ts';
import { findZones } from '../store/zones.ts';
import { isSameKept, keptOf } from './kept.ts';
import { aboutObjectives } from './load.ts';
import { rowsOf, type ToldOf } from './record-reading.ts';
import { wholeSeries } from './series.ts';

type When = { now: Date; zones: Zones };
type Told = ToldOf & { isHistory: boolean };

/** Writes what sources told of indicators of one organization, however many, with the same few statements. */
export async function recordIndicators(
  tx: Db,
  organizationId: string,
  told: readonly Told[],
  now: Date,
  record: (event: NewEvent) => void,
): Promise<void> {
  if (told.length === 0) return;
  const taken = await takeIndicators(
    tx,
    organizationId,
    told.map((one) => one.subjectId),
  );
  const live = new Map(taken.filter((row) => row.archived_at === null).map((row) => [row.id, row]));
  const kept = told.filter((one) => live.has(one.subjectId));
  const ids = kept.map((one) => one.subjectId);
  const when = { now, zones: await findZones(tx, organizationId) };
  const before = await listDaily(tx, organizationId, ids.map(wholeSeries), { most: 1, zones: when.zones });
  const known = new Map(before.map(({ id, value }) => [id, value]));
  await insertReadings(
    tx,
    kept.flatMap((one) => rowsOf(one, organizationId, now)),
  );
  for (const { subjectId, readings, isHistory } of kept) {
    const value = readings.at(-1)?.value;
    const row = live.get(subjectId);
    // The log tells what changed, not that somebody looked.
    if (row && value !== undefined && (value !== known.get(subjectId) || isHistory)) record(readEvent(row, value));
  }
  await passOn(tx, organizationId, ids, when, record);
}

export function readEvent({ id, team_id, name }: IndicatorsTable, value: number): NewEvent {
  return { type: 'indicator.read', subjectId: id, teamId: team_id, values: { name, value } };
}

/**
 * What indicators read now stands on the rows of the key results that take their readings, in cycles that are not
 * closed; whose number moved says so in the log. The readings themselves stay where they are.
 */
export async function passOn(
  tx: Db,
  organizationId: string,
  indicatorIds: readonly string[],
  when: When,
  record: (event: NewEvent) => void,
): Promise<void> {
  const ids = await listTakerIds(tx, organizationId, indicatorIds);
  if (ids.length === 0) return;
  const taken = await takeKeyResults(tx, organizationId, ids);
  const kept = await keptOf(tx, organizationId, ids, when);
  const moved = taken.filter((row) => !isSameKept(row, kept.get(row.id)));
  await updateMeasured(
    tx,
    organizationId,
    moved.map(({ id }) => ({ id, ...kept.get(id)! })),
  );
  const about = await aboutObjectives(tx, organizationId, [...new Set(moved.map((row) => row.objective_id))]);
  for (const row of moved) {
    const where = about.get(row.objective_id);
    const { value } = kept.get(row.id)!;
    if (where && value !== row.value)
      record({ type: 'reading.recorded', subjectId: row.id, ...where, values: { text: row.text, value } });
  }
}
