import type { PromisedEnds } from '../../../contract/key-results.ts';
import type { MidDecision, NeedState } from '../../../core/okr/words.ts';
export type MidReviewsTable = {
  organization_id: string;
  id: string;
  objective_id: string;
  decision: MidDecision;
  sentence: string;
  person_id: string | null;
  at: string;
};

export type TargetChangesTable = {
  organization_id: string;
  id: string;
  key_result_id: string;
  before: PromisedEnds;
  after: PromisedEnds;
  reason: string;
  person_id: string | null;
  at: string;
};

export type LearningNeedsTable = {
  organization_id: string;
  id: string;
  team_id: string;
  cycle_id: string;
  text: string;
  standard: string;
  state: NeedState;
  outcome: string;
  created_by: string | null;
  created_at: string;
  updated_at: string;
};
