import type { SampleRows, SampleSetting, SampleEvent } from './setting.ts';
import type { ChainKey } from '../db/database.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import type { Zones } from '../../core/calendar/zones.ts';
import { sampleCalendar } from './calendar.ts';
import { alignmentRows } from './alignment-rows.ts';
import { dependencyRows } from './dependency-rows.ts';
import { companyRows } from './company-rows.ts';
import { customerRows } from './customer-rows.ts';
import { stageRows } from './stage-rows.ts';
import { debtRows } from './debt-rows.ts';
import { eventRows } from './event-rows.ts';
import { iterationRows } from './iteration-rows.ts';
import { indicatorRows } from './indicator-rows.ts';
import { labelRows } from './label-rows.ts';
import { needRows } from './need-rows.ts';
import { objectiveRows } from './objective-rows.ts';
import type { SampleCompany } from './shape.ts';
import { workedOutRows } from './worked-out-rows.ts';

type Beginning = {
  organizationId: string;
  userId: string | null;
  now: Date;
  zones: Zones;
  /** What the hashes of its log are made with, if anything. */
  chainKey?: ChainKey | undefined;
};

/** Every row of the sample company, as if its people had written them up to `now`. `userId`: whose account its admin is. */
export function sampleRows(
  company: SampleCompany,
  { organizationId, userId, now, zones, chainKey }: Beginning,
): SampleRows {
  const ids = new Map<string, string>();
  const events: SampleEvent[] = [];
  const setting: SampleSetting = {
    company,
    organizationId,
    calendar: sampleCalendar(now, zones),
    zones,
    idOf(noun, key) {
      const name = `${noun} ${key}`;
      const id = ids.get(name) ?? uuidV7();
      ids.set(name, id);
      return id;
    },
    tell: (event) => events.push(event),
  };
  const rows = { ...companyRows(setting, userId), ...objectiveRows(setting) };
  const { indicators, readings } = indicatorRows(setting);
  const worked = workedOutRows(setting);
  const measured = {
    indicators: [...indicators, ...worked.indicators],
    readings: [...(rows.readings ?? []), ...readings, ...worked.readings],
    sources: [...(rows.sources ?? []), ...worked.sources],
    connections: [...(rows.connections ?? []), ...worked.connections],
  };
  return {
    ...rows,
    ...alignmentRows(setting, rows),
    ...dependencyRows(setting, rows),
    ...labelRows(setting),
    ...iterationRows(setting, rows),
    ...needRows(setting),
    ...debtRows(setting),
    ...customerRows(setting),
    ...stageRows(setting),
    ...measured,
    ...eventRows(setting, events, chainKey),
  };
}
