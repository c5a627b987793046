import { staleAt } from '../../core/calendar/cadence.ts';
import type { Period } from '../../core/calendar/cycle.ts';
import { addDays, type Day, daysBetween } from '../../core/calendar/day.ts';
import { isDelivery } from '../../core/standing/delivery.ts';
import { type Expected, type Profile, expectedAt } from '../../core/standing/expected.ts';
import { countedKind } from '../../core/standing/measure.ts';
import { runOf } from '../../core/standing/run-of.ts';
import { profileOf, progressIn } from '../../core/standing/standing-of.ts';
import { type Status, statusOf } from '../../core/standing/status.ts';
import { turningDays } from '../../core/standing/turning-days.ts';
import { dayAt, utc } from '../../core/calendar/zones.ts';
import type { StandingsTable } from '../db/tables/standings.ts';
import type { Kept } from '../kept/lru.ts';
import { workedOut } from '../kept/worked-out.ts';
import { pointsOf, standingFields } from './measure.ts';
import type { PublishedRow } from '../store/standings.ts';

/** What the standings keep of a key result: as the page judges it, with the days on which its status will turn. */
export function judgeStanding(row: PublishedRow, weeksHeard: number): StandingsTable {
  const zones = row.zones ?? utc;
  const cycle = { start: row.start_day, end: row.end_day, zones };
  const fields = standingFields(row);
  const { measure, progress } = progressIn(fields, pointsOf(row), cycle);
  const run = runOf(cycle, dayAt(row.published_at, zones));
  const profile = profileOf(fields, measure, run);
  const statusOn = (day: Day): Status =>
    statusOf(progress, profile && expectedOn(profile, run, day), row.confidence).status;
  const ends = [run.start, run.end, ...turnsOf(profile)].toSorted();
  const from = addDays(ends[0] ?? run.start, -1);
  const turns = turningDays(statusOn, daysBetween(from, ends.at(-1) ?? run.end), (place) => dayAfter(from, place));
  const heardAt = row.checked_in_at ?? row.published_at;
  return {
    organization_id: row.organization_id,
    objective_id: row.objective_id,
    key_result_id: row.id,
    cycle_id: row.cycle_id,
    team_id: row.team_id,
    guard: countedKind(row) === 'guard' ? 1 : 0,
    delivery: isDelivery({ kind: countedKind(row), measure: row.frozen?.measure ?? row.measure }) ? 1 : 0,
    weight: row.weight,
    progress: progress.clamped ?? null,
    tenth: progress.clamped === undefined ? null : tenthOf(progress.clamped),
    confidence: row.confidence,
    status: turns.status,
    on_track_from: turns.onTrackFrom,
    at_risk_from: turns.atRiskFrom,
    off_track_from: turns.offTrackFrom,
    heard_at: heardAt,
    stale_from: staleAt(dayAt(heardAt, zones), row.cadence),
    cadence: row.cadence,
    weeks_heard: weeksHeard,
  };
}

const evenly = workedOut<Expected>({ most: 5_000 });
const dates = workedOut<Day>({ most: 5_000 });

// Most key results of a cycle move evenly over the same days: these are worked out once.
function expectedOn(profile: Profile, run: Period, day: Day): Expected {
  if (profile.shape !== 'linear') return expectedAt(profile, run, day);
  return once(evenly, `${run.start} ${run.end} ${day}`, () => expectedAt(profile, run, day));
}

function dayAfter(from: Day, days: number): Day {
  return once(dates, `${from} ${days}`, () => addDays(from, days));
}

function once<Value>(kept: Kept<Value>, key: string, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
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
