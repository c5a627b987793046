// A measure says how a key result turns readings or steps into progress, and what is wrong when it cannot.
import type { KeyResultKind } from '../model/words.ts';

export type Step = {
  name: string;
  /** Any positive numbers; a step without one weighs 1. */
  weight?: number | undefined;
  due?: string | null | undefined;
  /** Day of acceptance; a step that is not accepted counts nothing, however far it is. */
  acceptedAt?: string | null | undefined;
};

export type Measure =
  /** A number moving from baseline to target, up or down. */
  | { by: 'change'; baseline?: number | null; target?: number | null }
  /** The same for a ratio that is summed over the last `windowDays` (absent: over all readings given). */
  | { by: 'ratio'; baseline?: number | null; target?: number | null; windowDays?: number }
  /** A guard: stay on the right side of a limit, or within a range. */
  | { by: 'limit'; limit?: number | null; keep: 'at-most' | 'at-least' }
  | { by: 'range'; low: number; high: number }
  /** Stay between low and high; outside, progress falls to 0 over the distance `fall` (> 0). */
  | { by: 'band'; low: number; high: number; fall: number }
  | { by: 'steps'; steps: readonly Step[] }
  /** Done or not: the latest reading is not zero. */
  | { by: 'done' }
  | { by: 'unknown' };

export type MeasureProblem =
  | 'baseline-missing'
  | 'target-missing'
  | 'baseline-equals-target'
  | 'limit-missing'
  | 'range-invalid'
  | 'band-invalid'
  | 'steps-missing'
  | 'step-weight-invalid';

/** The key-result fields a measure is made from, as they are stored. */
export type MeasuredFields = {
  kind: KeyResultKind;
  baseline?: number | null | undefined;
  target?: number | null | undefined;
  /** Guards: on which side to stay. Absent: told from the baseline (below the target = at most); no baseline = at most. */
  keep?: 'at-most' | 'at-least' | null | undefined;
  band?: { low: number; high: number; fall: number } | null | undefined;
  ratio?: { windowDays?: number | undefined } | null | undefined;
  /** A metric that only knows yes or no. */
  binary?: boolean | null | undefined;
  steps?: readonly Step[] | undefined;
};

/** The measure of a key result as it is stored. */
export function measureOf(fields: MeasuredFields): Measure {
  const { kind, baseline, target } = fields;
  if (kind === 'unknown') return { by: 'unknown' };
  if (kind === 'milestone') return { by: 'steps', steps: fields.steps ?? [] };
  if (kind === 'guard' && fields.band) return { by: 'range', low: fields.band.low, high: fields.band.high };
  if (kind === 'guard') return { by: 'limit', limit: target ?? null, keep: fields.keep ?? sideOf(baseline, target) };
  if (fields.band) return { by: 'band', ...fields.band };
  if (fields.binary) return { by: 'done' };
  const ends = { baseline: baseline ?? null, target: target ?? null };
  if (!fields.ratio) return { by: 'change', ...ends };
  const { windowDays } = fields.ratio;
  return windowDays === undefined ? { by: 'ratio', ...ends } : { by: 'ratio', ...ends, windowDays };
}

/** Why no progress can be computed, whatever is read; `undefined` when it can. Used when writing and again when reading. */
export function measureProblem(measure: Measure): MeasureProblem | undefined {
  switch (measure.by) {
    case 'change':
    case 'ratio':
      if (!isNumber(measure.baseline)) return 'baseline-missing';
      if (!isNumber(measure.target)) return 'target-missing';
      return measure.baseline === measure.target ? 'baseline-equals-target' : undefined;
    case 'limit':
      return isNumber(measure.limit) ? undefined : 'limit-missing';
    case 'range':
      return isNumber(measure.low) && isNumber(measure.high) && measure.low <= measure.high
        ? undefined
        : 'range-invalid';
    case 'band': {
      const { low, high, fall } = measure;
      return [low, high, fall].every(isNumber) && low <= high && fall > 0 ? undefined : 'band-invalid';
    }
    case 'steps':
      if (measure.steps.length === 0) return 'steps-missing';
      return measure.steps.every(({ weight = 1 }) => isNumber(weight) && weight > 0)
        ? undefined
        : 'step-weight-invalid';
    default:
      return undefined;
  }
}

function sideOf(baseline: number | null | undefined, target: number | null | undefined): 'at-most' | 'at-least' {
  return isNumber(baseline) && isNumber(target) && baseline > target ? 'at-least' : 'at-most';
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
