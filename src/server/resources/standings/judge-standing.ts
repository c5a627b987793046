import { type Cadence, staleAt } from '../../../core/calendar/cadence.ts';
import { addDays, type Day } from '../../../core/calendar/day.ts';
import type { KeyResultKind } from '../../../core/model/words.ts';
import { isDelivery } from '../../../core/progress/delivery.ts';
import { type Profile, expectedAt } from '../../../core/progress/expected.ts';
import { progressOf } from '../../../core/progress/key-result.ts';
import { type Status, statusOf } from '../../../core/progress/status.ts';
import { turningDays } from '../../../core/progress/turning-days.ts';
import type { StandingsTable } from '../../db/tables/standings.ts';
import { pointsOf, profileOf } from '../key-results/judge.ts';
import { type StoredStep, measureOfRow } from '../key-results/measure.ts';
import type { PublishedRow } from './store.ts';

/** What the standings keep of a key result: as the page judges it, with the days on which its status will turn. */
export function judgeStanding(row: PublishedRow): StandingsTable {
  const steps = JSON.parse(row.steps) as StoredStep[];
  const cycle = { start: row.start_day, end: row.end_day };
  const measure = measureOfRow(row, steps);
  const progress = progressOf(measure, pointsOf(row), row.unit);
  const profile = profileOf(row, measure, cycle);
  const statusOn = (day: Day): Status =>
    statusOf(progress, profile && expectedAt(profile, cycle, day), undefined, row.confidence).status;
  const days = [cycle.start, cycle.end, ...turnsOf(profile)].toSorted();
  const turns = turningDays(statusOn, addDays(days[0] ?? cycle.start, -1), days.at(-1) ?? cycle.end);
  const heardAt = row.checked_in_at ?? row.published_at;
  return {
    organization_id: row.organization_id,
    objective_id: row.objective_id,
    key_result_id: row.id,
    cycle_id: row.cycle_id,
    team_id: row.team_id,
    guard: row.kind === 'guard' ? 1 : 0,
    delivery: isDelivery({ kind: row.kind as KeyResultKind, measure: row.measure }) ? 1 : 0,
    weight: row.weight,
    progress: progress.clamped ?? null,
    tenth: progress.clamped === undefined ? null : tenthOf(progress.clamped),
    confidence: row.confidence,
    status: turns.status,
    at_risk_from: turns.atRiskFrom,
    off_track_from: turns.offTrackFrom,
    heard_at: heardAt,
    stale_from: staleAt(heardAt, row.cadence as Cadence),
  };
}

/** Whole tenths of the way; a hair below one is one, as 0.3 / 0.1 is in doubles. */
function tenthOf(share: number): number {
  return Math.min(10, Math.floor(share * 10 + 1e-9));
}

/** Days outside the cycle on which the expected line may move. */
function turnsOf(profile: Profile | undefined): Day[] {
  if (profile?.shape === 'step') return profile.steps.map((step) => step.at);
  return profile?.shape === 'ramp' ? [profile.from] : [];
}
