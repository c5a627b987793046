/** A named stretch of days of a team; `url`: where another tool keeps it. */
export type IterationsTable = {
  organization_id: string;
  id: string;
  team_id: string;
  name: string;
  starts_on: string;
  ends_on: string;
  url: string | null;
  created_by: string | null;
  created_at: string;
  removed_at: string | null;
};

/** A key result is worked on in it, whatever its tasks say. */
export type IterationKeyResultsTable = {
  organization_id: string;
  key_result_id: string;
  iteration_id: string;
  added_by: string | null;
  added_at: string;
};
