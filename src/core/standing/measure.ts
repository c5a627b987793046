// A measure says how a key result turns readings or steps into progress, and what is wrong when it cannot.
import type { Judgement, KeyResultKind } from '../okr/words.ts';

export type Step = {
  id?: string | undefined;
  text: string;
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

type Ends = { baseline?: number | null | undefined; target?: number | null | undefined };
type Range = { low?: number | null | undefined; high?: number | null | undefined };

type FrozenKind = {
  kind?: KeyResultKind | undefined;
  measure?: Judgement | undefined;
  steps?: readonly Step[] | undefined;
};

/** The fields of a key result that its measure is made from, as they are stored and as they cross the wire. `low`, `high`: the ends of the range of `between`. */
export type MeasuredFields = Ends &
  Range & {
    kind: KeyResultKind;
    measure?: Judgement | undefined;
    /** What it was when the cycle started; it counts, later edits are only shown. Earlier records froze only the numbers. */
    frozen?: (Ends & Range & FrozenKind) | null | undefined;
    ratio?: { windowDays?: number | undefined } | null | undefined;
    steps?: readonly Step[] | undefined;
  };

/** The one way from a key result to its measure: server, pages and files all judge by it. */
export function measureOf(fields: MeasuredFields): Measure {
  const { ratio, frozen } = fields;
  const kind = countedKind(fields);
  const measure = frozen?.measure ?? fields.measure ?? 'change';
  if (kind === 'unknown') return { by: 'unknown' };
  if (kind === 'milestone') return { by: 'steps', steps: countedSteps(fields) };
  if (measure === 'yes-no') return { by: 'done' };
  if (measure === 'between') return between(fields, kind);
  const { baseline, target } = countedEnds(fields);
  if (measure !== 'change') return { by: 'limit', limit: target, keep: measure };
  if (kind === 'guard') return { by: 'limit', limit: target, keep: sideOf(baseline, target) };
  if (!ratio) return { by: 'change', baseline, target };
  const { windowDays } = ratio;
  return windowDays === undefined ? { by: 'ratio', baseline, target } : { by: 'ratio', baseline, target, windowDays };
}

/** Baseline and target that count: the frozen ones where the cycle froze them. */
export function countedEnds({ baseline, target, frozen }: Pick<MeasuredFields, 'baseline' | 'target' | 'frozen'>) {
  return { baseline: frozen?.baseline ?? baseline ?? null, target: frozen?.target ?? target ?? null };
}

/** The kind that counts: the frozen one where the cycle froze it. */
export function countedKind({ kind, frozen }: Pick<MeasuredFields, 'kind' | 'frozen'>): KeyResultKind {
  return frozen?.kind ?? kind;
}

/** The steps that count: those that were promised, each accepted or not as it is today. What was added later does not. */
export function countedSteps({ steps = [], frozen }: Pick<MeasuredFields, 'steps' | 'frozen'>): readonly Step[] {
  if (frozen?.steps === undefined) return steps;
  const today = new Map(steps.map((step) => [step.id, step]));
  return frozen.steps.map((step) => ({ ...step, acceptedAt: today.get(step.id)?.acceptedAt ?? null }));
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

// Outside a band progress falls to nothing over the band's own width.
function between({ low, high, frozen }: MeasuredFields, kind: KeyResultKind): Measure {
  const ends = { low: frozen?.low ?? low ?? Number.NaN, high: frozen?.high ?? high ?? Number.NaN };
  return kind === 'guard' ? { by: 'range', ...ends } : { by: 'band', ...ends, fall: ends.high - ends.low || 1 };
}

// A guard that stood above its limit when it was written is meant to stay above.
function sideOf(baseline: number | null | undefined, target: number | null | undefined): 'at-most' | 'at-least' {
  return isNumber(baseline) && isNumber(target) && baseline > target ? 'at-least' : 'at-most';
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
