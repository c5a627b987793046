import type { KeyResult, Standing } from '../../../contract/key-results.ts';
import type { Period } from '../../../core/calendar/cycle.ts';
import { type Profile, expectedAt, profileOfSteps } from '../../../core/progress/expected.ts';
import { keyResultForecast } from '../../../core/progress/forecast/key-result-forecast.ts';
import type { Forecast, NoForecast } from '../../../core/progress/forecast/forecast.ts';
import { progressOf } from '../../../core/progress/key-result.ts';
import type { Measure } from '../../../core/progress/measure.ts';
import type { Progress } from '../../../core/progress/progress.ts';
import type { Reading } from '../../../core/progress/reading.ts';
import { type Status, statusOf } from '../../../core/progress/status.ts';
import type { Trace } from '../../../core/progress/trace.ts';
import type { KeyResultsTable } from '../../db/tables/objectives.ts';
import { type StoredStep, frozenOf, measureOfRow } from './measure.ts';

/** What judging needs to know around a key result. `since`: the day it was published, null for a draft. */
export type Around = {
  cycle: Period;
  isOpen: boolean;
  since: string | null;
  today: string;
  /** Let the forecast move the status: milliseconds each, so only where few key results are shown. */
  withForecast: boolean;
};

/** The part of a row that judging reads. */
export type StoredKeyResult = Pick<
  KeyResultsTable,
  | 'id'
  | 'kind'
  | 'measure'
  | 'baseline'
  | 'target'
  | 'low'
  | 'high'
  | 'unit'
  | 'source'
  | 'frozen'
  | 'points'
  | 'value'
  | 'value_at'
  | 'confidence'
  | 'checked_in_at'
  | 'cadence'
  | 'profile'
  | 'profile_from'
>;

export type Judged = {
  progress: Progress;
  expected: { expected: number; trace: Trace } | undefined;
  status: { status: Status; trace: Trace };
};

/** Progress, expected line and status of a key result; `readings`: its newest ones, as many as its row keeps. */
export function judge(
  row: StoredKeyResult,
  steps: readonly StoredStep[],
  around: Around,
  readings: readonly Reading[],
): Judged {
  const measure = measureOfRow(row, steps);
  const progress = progressOf(measure, readings, row.unit);
  const expected = expectedOf(row, measure, around);
  const ahead = around.withForecast ? aheadOf(row, around, pointsOf(row)) : undefined;
  const forecast =
    ahead?.given && ahead.chance !== undefined ? { chance: ahead.chance, trace: ahead.trace } : undefined;
  return { progress, expected, status: statusOf(progress, expected, forecast, row.confidence) };
}

/** The forecast of a published key result of an open cycle; undefined where a forecast has no meaning. */
export function aheadOf(
  row: StoredKeyResult,
  { cycle, isOpen, since, today }: Around,
  readings: readonly Reading[],
): Forecast | NoForecast | undefined {
  if (!isOpen || since === null) return undefined;
  const { id, unit, baseline, target } = row;
  const kind = row.kind as KeyResult['kind'];
  const measure = row.measure as KeyResult['measure'];
  return keyResultForecast(
    { id, unit, kind, measure, baseline, target, frozen: frozenOf(row) },
    cycle,
    today,
    readings,
  );
}

/** The readings that the row keeps for its sparkline, with the kind of their source. */
export function pointsOf(row: StoredKeyResult): Reading[] {
  const { kind } = row.source === null ? { kind: 'manual' } : (JSON.parse(row.source) as { kind: string });
  return (JSON.parse(row.points) as Standing['points']).map((point) => ({ ...point, source: kind }));
}

function expectedOf(row: StoredKeyResult, measure: Measure, { cycle, today }: Around): Judged['expected'] {
  if (measure.by === 'unknown' || measure.by === 'limit' || row.kind === 'guard') return undefined;
  const profile =
    measure.by === 'steps' && row.profile === 'linear' ? profileOfSteps(measure.steps, cycle) : profileOf(row, cycle);
  return expectedAt(profile, cycle, today);
}

function profileOf({ profile, profile_from }: StoredKeyResult, cycle: Period): Profile {
  if (profile === 'ramp') return { shape: 'ramp', from: profile_from ?? cycle.start };
  return profile === 'step'
    ? { shape: 'step', steps: [{ at: profile_from ?? cycle.end, share: 1 }] }
    : { shape: 'linear' };
}
