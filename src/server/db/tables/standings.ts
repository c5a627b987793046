import type { Cadence } from '../../../core/calendar/cadence.ts';
import type { Status } from '../../../core/standing/status.ts';
export type StandingsTable = {
  organization_id: string;
  objective_id: string;
  key_result_id: string;
  cycle_id: string;
  team_id: string;
  /** 0 or 1, as is `delivery`. */
  guard: number;
  delivery: number;
  weight: number;
  progress: number | null;
  tenth: number | null;
  confidence: number | null;
  status: Status;
  on_track_from: string | null;
  at_risk_from: string | null;
  off_track_from: string | null;
  heard_at: string;
  stale_from: string;
  cadence: Cadence;
  /** In how many weeks of its cycle somebody checked in. */
  weeks_heard: number;
};

export type StandingMarksTable = { organization_id: string; seq: number };
