import type { EventType } from '../../contract/event-types.ts';
import type { Zones } from '../../core/calendar/zones.ts';
import type { Insertable } from 'kysely';
import type { Rows } from '../db/tables.ts';
import { type SampleCalendar } from './calendar.ts';
import type { SampleCompany } from './shape.ts';

export type SampleEvent = {
  type: EventType;
  at: string;
  /** Key of the person who did it. */
  by: string;
  subjectId: string;
  objectiveId?: string;
  teamId?: string | null;
  text: string;
  /** Of a draft: for the team only. */
  team?: boolean;
};

export type SampleTable = Exclude<
  keyof Rows,
  | 'users'
  | 'sessions'
  | 'accounts'
  | 'second_steps'
  | 'recovery_codes'
  | 'passkeys'
  | 'passkey_challenges'
  | 'verifications'
  | 'installation'
  | 'chores'
  | 'migrations'
>;

export type SampleRows = { [Table in keyof Rows]?: Insertable<Rows[Table]>[] };

export type SampleSetting = {
  company: SampleCompany;
  organizationId: string;
  calendar: SampleCalendar;
  zones: Zones;
  /** The id of whatever has this key; made when first asked for. */
  idOf(
    noun:
      | 'person'
      | 'team'
      | 'stage'
      | 'diagnosis'
      | 'cycle'
      | 'connection'
      | 'indicator'
      | 'label'
      | 'debt'
      | 'customer'
      | 'gap'
      | 'iteration',
    key: string | number,
  ): string;
  /** Says that something happened; the log is written in order of time at the end. */
  tell(event: SampleEvent): void;
};
