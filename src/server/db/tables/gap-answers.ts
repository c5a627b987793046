import type { AnsweredGap } from '../../../core/okr/gaps.ts';

export type GapAnswersTable = {
  organization_id: string;
  objective_id: string;
  kind: AnsweredGap;
  reason: string;
  person_id: string | null;
  at: string;
};
