import type { z } from 'zod';
import type { readinessAnswers } from '../../../contract/readiness.ts';
import type { StoredEvidence } from './written.ts';
import type { EvidenceKind } from '../../../core/okr/evidence.ts';
import type { SignCame, StageQuestionAnswer, StageQuestionKind } from '../../../core/okr/stages.ts';
import type { DiagnosisKind, Stage } from '../../../core/okr/words.ts';
import type { Verdict } from '../../../core/readiness/verdict.ts';
export type ChainStagesTable = {
  organization_id: string;
  id: string;
  position: number;
  name: string;
  note: string;
  /** The number of the stage. */
  indicator_id?: string | null;
  /** The conversion one counts on, a share of one. */
  expected?: number | null;
};

export type DiagnosesTable = {
  organization_id: string;
  id: string;
  cycle_id: string;
  kind: DiagnosisKind;
  text: string;
  stage_id: string | null;
  team_id: string | null;
  evidence: Exclude<StoredEvidence, string>[];
  chosen: number;
  /** Why it was chosen beyond the few, or without evidence. */
  trade_off?: string;
  proposed_by: string | null;
  created_at: string;
  /** Declined for the cycle: when, by whom and why; choosing it takes that back. */
  declined_at?: string | null;
  declined_by?: string | null;
  declined_reason?: string | null;
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

/** Why a team goes on in a cycle against the verdict it had then. */
export type ReadinessExceptionsTable = {
  organization_id: string;
  team_id: string;
  cycle_id: string;
  verdict: Verdict;
  reason: string;
  person_id: string;
  at: string;
};

export type StageChangesTable = {
  organization_id: string;
  id: string;
  team_id: string;
  before: Stage | null;
  after: Stage | null;
  /** What shows it, in a person's words; empty: nobody said. */
  evidence: string;
  evidence_kind: EvidenceKind | null;
  /** What would show that it may go on. */
  leaves_when: string;
  /** What had been named for leaving the stage before, and whether it came. */
  expected: string;
  came: SignCame | null;
  /** 1: taken over from the answers of the readiness check. */
  from_readiness: number;
  person_id: string | null;
  at: string;
};

/** What a new stage asks of a team. */
export type StageQuestionsTable = {
  organization_id: string;
  id: string;
  team_id: string;
  kind: StageQuestionKind;
  /** Asked once in it; empty: there was none. */
  cycle_id: string;
  stage: Stage;
  at: string;
  answer: StageQuestionAnswer | null;
  reason: string;
  answered_by: string | null;
  answered_at: string | null;
};
