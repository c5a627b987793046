// Where a key result stands on a day: one composition of measure, counted readings, expected line and status for every page.
import { type Period, zonesOf } from '../calendar/cycle.ts';
import type { Day } from '../calendar/day.ts';
import { countedReadings, isAfter } from './counted-readings.ts';
import { type Expected, expectedAt, type Profile, profileOfSteps } from './expected.ts';
import { progressOf } from './key-result.ts';
import { type Measure, type MeasuredFields, countedKind, measureOf } from './measure.ts';
import type { Progress } from './progress.ts';
import type { Reading } from './reading.ts';
import { runOf } from './run-of.ts';
import { type Status, statusOf } from './status.ts';
import type { Trace } from './trace.ts';

/** The fields of a key result that its standing is made from. `confidence`: the last one said, 0–10. */
export type StandingFields = MeasuredFields & CourseFields & { unit: string; confidence: number | null };

/** How it is expected to move. `profileFrom`: the day of the step, or the first day of the ramp. */
type CourseFields = { profile: Profile['shape']; profileFrom: Day | null };

export type KeyResultStanding = {
  measure: Measure;
  progress: Progress;
  /** Undefined where nothing is expected of it. */
  expected: Expected | undefined;
  status: { status: Status; trace: Trace };
};

type Measured = MeasuredFields & { unit?: string | undefined };

/**
 * Where it stands on `day`; `readings` in any order, those outside the cycle are left out. `since`: the day it was
 * published, null for a draft.
 */
export function standingOf(
  keyResult: StandingFields,
  readings: readonly Reading[],
  { cycle, since, day }: { cycle: Period; since: Day | null; day: Day },
): KeyResultStanding {
  const { measure, progress } = progressIn(keyResult, readings, cycle);
  const run = runOf(cycle, since);
  const profile = profileOf(keyResult, measure, run);
  const expected = profile && expectedAt(profile, run, day);
  return { measure, progress, expected, status: statusOf(progress, expected, keyResult.confidence) };
}

/** How far it got with what was read and accepted in its cycle: by its last day, on the page as in the grade. */
export function progressIn(keyResult: Measured, readings: readonly Reading[], cycle: Period) {
  const steps = keyResult.steps?.map((step) =>
    step.acceptedAt && isAfter(cycle, step.acceptedAt) ? { ...step, acceptedAt: null } : step,
  );
  const measure = measureOf({ ...keyResult, steps });
  const counted = countedReadings(measure, readings, cycle);
  return { measure, progress: progressOf(measure, counted, keyResult.unit, zonesOf(cycle)) };
}

/** Where it ended. */
export function progressAtEnd(keyResult: Measured, readings: readonly Reading[], cycle: Period): Progress {
  return progressIn(keyResult, readings, cycle).progress;
}

/** How a key result is expected to move over its run; undefined where nothing is expected of it. */
export function profileOf(
  { profile, profileFrom, ...fields }: CourseFields & Pick<MeasuredFields, 'kind' | 'frozen'>,
  measure: Measure,
  run: Period,
): Profile | undefined {
  if (measure.by === 'unknown' || measure.by === 'limit' || countedKind(fields) === 'guard') return undefined;
  if (measure.by === 'steps' && profile === 'linear') return profileOfSteps(measure.steps, run);
  if (profile === 'ramp') return { shape: 'ramp', from: profileFrom ?? run.start };
  return profile === 'step'
    ? { shape: 'step', steps: [{ at: profileFrom ?? run.end, share: 1 }] }
    : { shape: 'linear' };
}
