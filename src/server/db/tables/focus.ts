import type { z } from 'zod';
import type { readinessAnswers } from '../../../contract/readiness.ts';
import type { Diagnosis } from '../../../contract/focus.ts';
import type { DiagnosisKind } from '../../../core/okr/words.ts';
export type ChainStagesTable = {
  organization_id: string;
  id: string;
  position: number;
  name: string;
  note: string;
};

export type DiagnosesTable = {
  organization_id: string;
  id: string;
  cycle_id: string;
  kind: DiagnosisKind;
  text: string;
  stage_id: string | null;
  team_id: string | null;
  evidence: Diagnosis['evidence'];
  chosen: number;
  proposed_by: string | null;
  created_at: string;
  /** The diagnosis of an earlier cycle that this one goes on with. */
  continues_id?: string | null;
};

export type NotDoingTable = {
  organization_id: string;
  id: string;
  cycle_id: string;
  text: string;
  reason: string;
  created_at: string;
};

export type ReadinessAnswersTable = {
  organization_id: string;
  team_id: string;
  person_id: string;
  answers: z.output<typeof readinessAnswers>;
  updated_at: string;
};
