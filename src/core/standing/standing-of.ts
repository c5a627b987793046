// Where a key result stands on a day: one composition of measure, counted readings, expected line and status for every page.
import type { Period } from '../calendar/cycle.ts';
import type { Day } from '../calendar/day.ts';
import { countedReadings } from './counted-readings.ts';
import { expectedAt, type Profile, profileOfSteps } from './expected.ts';
import { progressOf } from './key-result.ts';
import { type Measure, type MeasuredFields, measureOf } from './measure.ts';
import type { Progress } from './progress.ts';
import type { Reading } from './reading.ts';
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
  expected: { expected: number; trace: Trace } | undefined;
  status: { status: Status; trace: Trace };
};

type Measured = MeasuredFields & { unit?: string | undefined };

/** Where it stands on `day`; `readings` in any order, those outside the cycle are left out. */
export function standingOf(
  keyResult: StandingFields,
  readings: readonly Reading[],
  { cycle, day }: { cycle: Period; day: Day },
): KeyResultStanding {
  const { measure, progress } = progressIn(keyResult, readings, cycle);
  const profile = profileOf(keyResult, measure, cycle);
  const expected = profile && expectedAt(profile, cycle, day);
  return { measure, progress, expected, status: statusOf(progress, expected, keyResult.confidence) };
}

/** How far it got with what was read in its cycle. */
export function progressIn(keyResult: Measured, readings: readonly Reading[], cycle: Period) {
  const measure = measureOf(keyResult);
  return { measure, progress: progressOf(measure, countedReadings(measure, readings, cycle), keyResult.unit) };
}

/** Where it ended: with what was read and accepted by the last day. */
export function progressAtEnd(keyResult: Measured, readings: readonly Reading[], cycle: Period): Progress {
  const steps = keyResult.steps?.map((step) =>
    step.acceptedAt && step.acceptedAt.slice(0, 10) > cycle.end ? { ...step, acceptedAt: null } : step,
  );
  return progressIn({ ...keyResult, steps }, readings, cycle).progress;
}

/** How a key result is expected to move over its cycle; undefined where nothing is expected of it. */
export function profileOf(
  { kind, profile, profileFrom }: CourseFields & Pick<MeasuredFields, 'kind'>,
  measure: Measure,
  cycle: Period,
): Profile | undefined {
  if (measure.by === 'unknown' || measure.by === 'limit' || kind === 'guard') return undefined;
  if (measure.by === 'steps' && profile === 'linear') return profileOfSteps(measure.steps, cycle);
  if (profile === 'ramp') return { shape: 'ramp', from: profileFrom ?? cycle.start };
  return profile === 'step'
    ? { shape: 'step', steps: [{ at: profileFrom ?? cycle.end, share: 1 }] }
    : { shape: 'linear' };
}
