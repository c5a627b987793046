import type { DependencyState } from '../../../core/okr/words.ts';

/** What a key result needs of another team. */
export type DependenciesTable = {
  organization_id: string;
  id: string;
  objective_id: string;
  key_result_id: string;
  /** The team that is asked. */
  team_id: string;
  need: string;
  /** By when; null: nobody has said. */
  due: string | null;
  state: DependencyState;
  reason: string;
  asked_by: string | null;
  asked_at: string;
  answered_by: string | null;
  answered_at: string | null;
};
