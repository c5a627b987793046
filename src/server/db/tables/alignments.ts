import type { AlignmentState } from '../../../core/okr/words.ts';

/** An objective serves a parent, or one key result of it. */
export type AlignmentsTable = {
  organization_id: string;
  id: string;
  objective_id: string;
  parent_id: string;
  key_result_id: string | null;
  /** Counted with this share; null: shown and not counted. */
  share: number | null;
  state: AlignmentState;
  /** 1: the parent's side asked. */
  from_parent: number;
  note: string;
  reason: string;
  asked_by: string | null;
  asked_at: string;
  answered_by: string | null;
  answered_at: string | null;
  /** When the cycle of the parent was closed, and what the link counted then; without a number it counted nothing. */
  kept_at?: string | null;
  kept_name?: string | null;
  kept_progress?: number | null;
  kept_expected?: number | null;
};
