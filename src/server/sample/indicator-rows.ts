import type { Insertable } from 'kysely';
import type { ReadingsTable } from '../db/tables/readings.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import type { SampleRows, SampleSetting } from './setting.ts';

/** Numbers that live outside the quarters, read weekly by their owners up to this week. */
export function indicatorRows({
  company,
  organizationId,
  calendar,
  idOf,
}: SampleSetting): Required<Pick<SampleRows, 'indicators' | 'readings'>> {
  const indicators: Required<SampleRows>['indicators'] = [];
  const readings: Insertable<ReadingsTable>[] = [];
  for (const { team, owner, weekly, ...one } of company.indicators) {
    const id = uuidV7();
    const by = idOf('person', owner);
    const weeksAgo = (index: number) => calendar.daysAgo((weekly.length - 1 - index) * 7 + 1);
    indicators.push({
      ...one,
      organization_id: organizationId,
      id,
      team_id: team === null ? null : idOf('team', team),
      owner_id: by,
      version: 1,
      created_by: by,
      created_at: weeksAgo(0),
      archived_at: null,
    });
    for (const [index, value] of weekly.entries()) {
      const at = weeksAgo(index);
      const counted = { value, numerator: null, denominator: null, note: '' };
      const told = { at, recorded_at: at, recorded_by: by, source: 'manual' };
      readings.push({ organization_id: organizationId, subject_id: id, id: uuidV7(), ...counted, ...told });
    }
  }
  return { indicators, readings };
}
