import { type StoredKeyResult, type StoredStep, measureOfRow } from './measure.ts';
import type { Period } from '../../core/calendar/cycle.ts';
import { countedReadings } from '../../core/standing/counted-readings.ts';
import { type Profile, expectedAt, profileOfSteps } from '../../core/standing/expected.ts';
import type { Adjustment } from '../../core/forecast/adjustment.ts';
import { progressOf } from '../../core/standing/key-result.ts';
import type { Measure } from '../../core/standing/measure.ts';
import type { Progress } from '../../core/standing/progress.ts';
import type { Reading } from '../../core/standing/reading.ts';
import { type Status, statusOf } from '../../core/standing/status.ts';
import type { Trace } from '../../core/standing/trace.ts';
import { type Aheads, chanceOf } from './ahead.ts';

/** What judging needs to know around a key result. `since`: the day it was published, null for a draft. */
export type Around = {
  cycle: Period;
  isOpen: boolean;
  since: string | null;
  today: string;
  /** Where forecasts are known, for the chance to reach the target: milliseconds each, so only where few are shown. */
  aheads: Aheads;
  /** What the team's closed key results taught about its bands. */
  adjustment: Adjustment | undefined;
};

export type Judged = {
  progress: Progress;
  expected: { expected: number; trace: Trace } | undefined;
  status: { status: Status; trace: Trace };
  /** Of reaching the target, where there is a forecast. */
  chance: number | undefined;
};

/** Progress, expected line and status of a key result; `readings`: its newest ones, as many as its row keeps. */
export function judge(
  row: StoredKeyResult,
  steps: readonly StoredStep[],
  around: Around,
  readings: readonly Reading[],
  sumOver: number | null = null,
): Judged {
  const measure = measureOfRow(row, steps, sumOver);
  const progress = progressOf(measure, countedReadings(measure, readings, around.cycle), row.unit);
  const expected = expectedOf(row, measure, around);
  const status = statusOf(progress, expected, row.confidence);
  return { progress, expected, status, chance: chanceOf(around.aheads.get(row.id)) };
}

function expectedOf(row: StoredKeyResult, measure: Measure, { cycle, today }: Around): Judged['expected'] {
  const profile = profileOf(row, measure, cycle);
  return profile && expectedAt(profile, cycle, today);
}

/** How a key result is expected to move over its cycle; undefined where nothing is expected of it. */
export function profileOf(
  row: Pick<StoredKeyResult, 'kind' | 'profile' | 'profile_from'>,
  measure: Measure,
  cycle: Period,
): Profile | undefined {
  if (measure.by === 'unknown' || measure.by === 'limit' || row.kind === 'guard') return undefined;
  return measure.by === 'steps' && row.profile === 'linear'
    ? profileOfSteps(measure.steps, cycle)
    : shapeOf(row, cycle);
}

function shapeOf({ profile, profile_from }: Pick<StoredKeyResult, 'profile' | 'profile_from'>, cycle: Period): Profile {
  if (profile === 'ramp') return { shape: 'ramp', from: profile_from ?? cycle.start };
  return profile === 'step'
    ? { shape: 'step', steps: [{ at: profile_from ?? cycle.end, share: 1 }] }
    : { shape: 'linear' };
}
