import type { FollowUp } from '../../../contract/continuations.ts';
import type { KeyResult, Standing } from '../../../contract/key-results.ts';
import type {
  StoredClosure,
  StoredDrop,
  StoredEvidence,
  StoredEvent,
  StoredFrozen,
  StoredPublication,
  StoredRestriction,
  StoredRetrospective,
  StoredStep,
} from './written.ts';
import type { GrowthLink } from '../../../core/okr/growth-link.ts';
import type { ImpactParts } from '../../../core/okr/impact.ts';
import type { AnswerKind } from '../../../core/coach/answered.ts';
import type { SeriesKind } from '../../../core/forecast/series-kind.ts';
import type { Cadence } from '../../../core/calendar/cadence.ts';
import type {
  AgreementRole,
  AgreementState,
  Commitment,
  Judgement,
  KeyResultKind,
  ObjectiveState,
  ObjectiveType,
  Origin,
  ProfileShape,
} from '../../../core/okr/words.ts';
export type ObjectivesTable = {
  organization_id: string;
  id: string;
  team_id: string;
  cycle_id: string;
  text: string;
  type: ObjectiveType | null;
  why: string;
  problem: string;
  success: string;
  diagnosis_id: string | null;
  /** The item of the debt register that it came of. */
  debt_id: string | null;
  /** The ideal customer it is for, and the version it was written for. */
  ideal_customer_id: string | null;
  ideal_customer_version: number | null;
  /** The gap it closes. */
  gap_id: string | null;
  origin: Origin | null;
  /** Why it serves nothing, and that is meant so. */
  stands_alone: StoredDrop | null;
  /** Who reads it besides its team once it is published; null: everybody. */
  restricted: StoredRestriction | null;
  /** Ids of labels, perhaps of some that were merged or archived since. */
  labels: string[];
  owner_id: string | null;
  ideal_customer: string;
  impact: string;
  /** Earlier rows know none. */
  impact_parts: Partial<ImpactParts>;
  growth_link: GrowthLink | null;
  lever: string;
  /** Earlier rows know sentences. */
  evidence: StoredEvidence[];
  state: ObjectiveState;
  version: number;
  publication: StoredPublication | null;
  published_at: string | null;
  published_by: string | null;
  closure: StoredClosure | null;
  retrospective: StoredRetrospective | null;
  continues_id: string | null;
  /** Of the import of a file that made it. */
  import_id: string | null;
  created_by: string | null;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
  /** Removed with a reason while its cycle ran; such a row has `removed_at` too. */
  dropped: StoredDrop | null;
};

export type KeyResultsTable = {
  organization_id: string;
  id: string;
  objective_id: string;
  position: number;
  text: string;
  kind: KeyResultKind;
  measure: Judgement;
  baseline: number | null;
  target: number | null;
  low: number | null;
  high: number | null;
  unit: string;
  meaning: NonNullable<KeyResult['meaning']> | null;
  source: NonNullable<KeyResult['source']> | null;
  owner_id: string | null;
  proposed_by: string | null;
  confirmed_by: string | null;
  commitment: Commitment | null;
  cadence: Cadence;
  weight: number;
  profile: ProfileShape;
  profile_from: string | null;
  know_by: string | null;
  follow_up: string;
  supports: string;
  note: string;
  hypothesis: string;
  stop_if: string;
  release_day: string | null;
  matures_after_days: number | null;
  steps: StoredStep[];
  frozen: StoredFrozen | null;
  value: number | null;
  value_at: string | null;
  points: Standing['points'];
  confidence: number | null;
  checked_in_at: string | null;
  check_in_id: string | null;
  continues_id: string | null;
  followed_up: NonNullable<FollowUp> | null;
  series_kind: SeriesKind | null;
  ratio_days: number | null;
  event_ahead: StoredEvent | null;
  /** Of the catalogue: `M29`. */
  metric: string | null;
  /** Its readings are this one's that lie in its cycle; it has none of its own. */
  indicator_id: string | null;
  created_at: string;
  removed_at: string | null;
  /** Removed with a reason while its cycle ran; such a row has `removed_at` too. */
  dropped: StoredDrop | null;
};

export type WordingsTable = {
  organization_id: string;
  id: string;
  objective_id: string;
  at: string;
  person_id: string | null;
  text: string;
  key_results: string[];
};

export type AnswersTable = {
  organization_id: string;
  objective_id: string;
  fingerprint: string;
  rule: string;
  kind: AnswerKind;
  text: string;
  until_day: string | null;
  person_id: string;
  at: string;
};

export type AgreementsTable = {
  organization_id: string;
  id: string;
  objective_id: string;
  person_id: string;
  role: AgreementRole;
  question: string;
  state: AgreementState;
  reason: string;
  asked_by: string | null;
  asked_at: string;
  answered_at: string | null;
  /** 1: the organization had said that this person speaks for the role; null: answered before it said so of anybody. */
  spoke: number | null;
  condition: string;
  condition_met_at: string | null;
  /** 1: what was agreed to has been written anew since. */
  earlier: number;
};

export type AcknowledgementsTable = {
  organization_id: string;
  objective_id: string;
  person_id: string;
  at: string;
};

export type SupportOffersTable = {
  organization_id: string;
  id: string;
  objective_id: string;
  person_id: string;
  text: string;
  at: string;
};
