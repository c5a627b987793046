import type { Insertable } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { type SampleCalendar, sampleCalendar } from './calendar.ts';
import { companyRows } from './company-rows.ts';
import { eventRows, type SampleEvent } from './event-rows.ts';
import { objectiveRows } from './objective-rows.ts';
import type { SampleCompany } from './shape.ts';

export type SampleTable = Exclude<
  keyof Tables,
  'users' | 'sessions' | 'accounts' | 'verifications' | 'installation' | 'chores' | 'migrations'
>;
export type SampleRows = { [Table in keyof Tables]?: Insertable<Tables[Table]>[] };

export type SampleSetting = {
  company: SampleCompany;
  organizationId: string;
  calendar: SampleCalendar;
  /** The id of whatever has this key; made when first asked for. */
  idOf(noun: 'person' | 'team' | 'stage' | 'diagnosis' | 'cycle', key: string | number): string;
  /** Says that something happened; the log is written in order of time at the end. */
  tell(event: SampleEvent): void;
};

/** Every row of the sample company, as if its people had written them up to `now`. `userId`: whose account its admin is. */
export function sampleRows(
  company: SampleCompany,
  { organizationId, userId, now }: { organizationId: string; userId: string | null; now: Date },
): SampleRows {
  const ids = new Map<string, string>();
  const events: SampleEvent[] = [];
  const setting: SampleSetting = {
    company,
    organizationId,
    calendar: sampleCalendar(now),
    idOf(noun, key) {
      const name = `${noun} ${key}`;
      const id = ids.get(name) ?? uuidV7();
      ids.set(name, id);
      return id;
    },
    tell: (event) => events.push(event),
  };
  const rows = { ...companyRows(setting, userId), ...objectiveRows(setting) };
  return { ...rows, ...eventRows(setting, events) };
}
