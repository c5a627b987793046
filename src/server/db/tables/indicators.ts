import type { Direction } from '../../../core/okr/words.ts';

/** A number that lives outside a cycle; without a team it is the organization's. Its readings have its id. */
export type IndicatorsTable = {
  organization_id: string;
  id: string;
  team_id: string | null;
  name: string;
  /** What is counted and what is not, in a person's words. */
  definition: string;
  /** Of the catalogue: `M29`. */
  metric: string | null;
  unit: string;
  direction: Direction | null;
  /** The band it should stay in; either end may be open. */
  low: number | null;
  high: number | null;
  owner_id: string | null;
  version: number;
  created_by: string | null;
  created_at: string;
  archived_at: string | null;
};
