import type { ProblemKind } from '../../../core/okr/words.ts';
export type ReadingsTable = {
  organization_id: string;
  /** The key result or the indicator that was measured. */
  subject_id: string;
  id: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
  at: string;
  recorded_at: string;
  recorded_by: string | null;
  source: string;
  note: string;
  /** By which definition it was read; absent or null where a person wrote it down. */
  query_hash?: string | null;
  /** With which table it came. */
  import_id?: string | null;
};

export type CheckInsTable = {
  organization_id: string;
  id: string;
  key_result_id: string;
  person_id: string;
  at: string;
  recorded_at: string;
  edited_at: string | null;
  removed_at: string | null;
  value: number | null;
  confidence: number | null;
  confidence_reason: string;
  changed: string;
  problem: string;
  problem_kind: ProblemKind | null;
  improvement: string;
  next: string;
  /** The manual reading it wrote; absent or null where it wrote none. */
  reading_id?: string | null;
};

/** A person's own wish not to be reminded of a key result before this day. */
export type SnoozesTable = {
  organization_id: string;
  person_id: string;
  key_result_id: string;
  until_day: string;
};
