import type { Insertable } from 'kysely';
import type { ReadingsTable } from '../db/tables/readings.ts';
import { momentsOf } from '../../core/calendar/cycle.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import type { Quarter } from './shape.ts';
import type { SampleRows, SampleSetting } from './setting.ts';

/** Numbers that live outside the quarters, read weekly by their owners up to this week. */
export function indicatorRows(setting: SampleSetting): Required<Pick<SampleRows, 'indicators' | 'readings'>> {
  const { company, organizationId, idOf } = setting;
  const indicators: Required<SampleRows>['indicators'] = [];
  const readings: Insertable<ReadingsTable>[] = [];
  for (const { team, owner, weekly, ...one } of company.indicators) {
    const id = idOf('indicator', one.name);
    const by = idOf('person', owner);
    const told = weeklyPoints(setting, weekly);
    indicators.push({
      ...one,
      organization_id: organizationId,
      id,
      team_id: team === null ? null : idOf('team', team),
      owner_id: by,
      version: 1,
      created_by: by,
      created_at: told[0]!.at,
      archived_at: null,
    });
    for (const { at, value } of told) {
      const counted = { value, numerator: null, denominator: null, note: '' };
      const byHand = { at, recorded_at: at, recorded_by: by, source: 'manual' };
      readings.push({ organization_id: organizationId, subject_id: id, id: uuidV7(), ...counted, ...byHand });
    }
  }
  return { indicators, readings };
}

/** One value a week, the last of them yesterday's. */
export function weeklyPoints({ calendar }: SampleSetting, weekly: readonly number[]) {
  return weekly.map((value, index) => ({ at: calendar.daysAgo((weekly.length - 1 - index) * 7 + 1), value }));
}

/** Those of an indicator that a key result of this quarter takes. */
export function takenPoints(setting: SampleSetting, name: string, quarter: Quarter): { at: string; value: number }[] {
  const { company, calendar, zones } = setting;
  const { from, until } = momentsOf({ ...calendar.cycle(quarter), zones });
  const weekly = company.indicators.find((one) => one.name === name)?.weekly ?? [];
  return weeklyPoints(setting, weekly).filter(({ at }) => at >= from && at < until);
}
