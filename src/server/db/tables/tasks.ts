import type { TaskLink } from '../../../core/okr/task-link.ts';
import type { TaskStatus, ProblemKind, TaskOutcome } from '../../../core/okr/words.ts';
export type TasksTable = {
  organization_id: string;
  id: string;
  objective_id: string;
  key_result_id: string;
  text: string;
  if_we: string;
  moves: string;
  because: string;
  status: TaskStatus;
  owner_id: string | null;
  proposed_by: string | null;
  due: string | null;
  problem: string;
  problem_kind: ProblemKind | null;
  improvement: string;
  outcome: TaskOutcome | null;
  outcome_note: string;
  /** Changes of the key result in its unit. */
  expected_effect?: number | null;
  effect?: number | null;
  /** Of the team, deleted ones too. */
  iteration_id?: string | null;
  /** Null: none, as in tasks from before there were any. */
  links?: TaskLink[] | null;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
};
