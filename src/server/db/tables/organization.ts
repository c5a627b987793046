import type { CycleLevel, FiscalYear } from '../../../core/calendar/fiscal-year.ts';
import type { EventType } from '../../../contract/event-types.ts';
import type { Event } from '../../../contract/events.ts';
import type { Policy } from '../../../core/coach/policy.ts';
import type { Zones } from '../../../core/calendar/zones.ts';
import type { StoredMove } from './written.ts';
import type { Lang } from '../../../core/text.ts';
import type { Role, SpokenRole, TeamKind, Stage, CycleState, Visibility } from '../../../core/okr/words.ts';
export type OrganizationsTable = {
  organization_id: string;
  name: string;
  lang: Lang;
  sample: number;
  policy: Partial<Policy> | null;
  /** Whose days they are; null where nobody has said. */
  zones: Zones | null;
  /** When its year begins; absent or null where nobody chose. */
  fiscal_year?: FiscalYear | null;
  created_at: string;
};

export type PeopleTable = {
  organization_id: string;
  id: string;
  user_id: string | null;
  name: string;
  email: string;
  role: Role;
  lang: Lang;
  /** For what is shown to them; null: as the organization's. */
  zone: string | null;
  created_at: string;
  left_at: string | null;
};

/** Who agrees for management, sales or product. */
export type SpokespeopleTable = { organization_id: string; person_id: string; role: SpokenRole };

export type TeamsTable = {
  organization_id: string;
  id: string;
  parent_id: string | null;
  name: string;
  kind: TeamKind;
  stage: Stage | null;
  created_at: string;
};

export type TeamMembersTable = {
  organization_id: string;
  team_id: string;
  person_id: string;
  lead: number;
};

export type InvitationsTable = {
  organization_id: string;
  id: string;
  token_hash: string;
  name: string;
  role: Role;
  team_ids: string[];
  /** Whom it is for; absent or null: whoever has the link. */
  email?: string | null;
  /** Whoever has an address of this mail domain may use it; absent or null: no matter which. */
  domain?: string | null;
  /** How many may use it; absent or null: one. */
  most?: number | null;
  used?: number;
  invited_by: string;
  created_at: string;
  expires_at: string;
  over_at: string | null;
};

/** Who meets the duties of somebody who is away, from a day to a day; `ended_at`: it was ended before its day. */
export type DeputiesTable = {
  organization_id: string;
  id: string;
  person_id: string;
  stands_in: string;
  from_day: string;
  until_day: string;
  named_by: string | null;
  named_at: string;
  ended_at: string | null;
};

export type CyclesTable = {
  organization_id: string;
  id: string;
  name: string;
  start_day: string;
  end_day: string;
  level: CycleLevel;
  state: CycleState;
  created_at: string;
  /** How it went from state to state, oldest first; absent or null where nobody kept it. */
  moves?: StoredMove[] | null;
  /** The coach's policy it ran under, from the end of its running on; absent or null before, and where nobody kept it. */
  policy?: Partial<Policy> | null;
};

/** What an event tells; `before` and `after`: the record as it was and is. */
export type Payload = {
  values: Event['values'];
  alsoFor?: readonly string[] | undefined;
  /** Another objective that its words name. */
  names?: string | undefined;
  /** Whose duty it was, where a deputy met it. */
  dutyOf?: { id: string; name: string } | undefined;
  /** The token that did it. */
  token?: { id: string; name: string } | undefined;
  before?: unknown;
  after?: unknown;
};

export type EventsTable = {
  organization_id: string;
  seq: number;
  at: string;
  type: EventType;
  actor_id: string | null;
  team_id: string | null;
  objective_id: string | null;
  subject_id: string;
  visibility: Visibility;
  payload: Payload;
  previous_hash: string;
  hash: string;
};

export type EventHeadsTable = {
  organization_id: string;
  seq: number;
  hash: string;
};

export type IdempotencyKeysTable = {
  organization_id: string;
  person_id: string;
  key: string;
  request_hash: string;
  reply: string | null;
  at: string;
};
