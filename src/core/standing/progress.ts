// Progress is a share of the way with its state and the trace that explains it.
import type { Text } from '../text.ts';
import type { MeasureProblem } from './measure.ts';
import type { Trace } from './trace.ts';

/**
 * `measured`: there is a number. `ok`, `broken`: a guard with a reading. `no-reading`: nothing was read yet. `unknown`:
 * honestly not measurable yet. `refused`: the measure itself is wrong, see `problem`.
 */
export type ProgressState = 'measured' | 'ok' | 'broken' | 'no-reading' | 'unknown' | 'refused';

export type Progress = {
  /** The value now, in the metric's unit; for guards the latest check point; absent without a reading and for steps. */
  value: number | undefined;
  /** Day or instant of that value. */
  at: string | undefined;
  /** 0 = baseline, 1 = target; may lie below 0 or above 1. For guards the share of check points inside the limit. */
  raw: number | undefined;
  /** `raw` within 0–1, for roll-up only. */
  clamped: number | undefined;
  state: ProgressState;
  problem?: MeasureProblem;
  trace: Trace;
};

/** What the measuring of each kind returns. */
export type Measured = Omit<Progress, 'clamped' | 'problem'>;

export function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** No number, and the reason why. */
export function nothing(state: ProgressState, reason: Text): Measured {
  const trace: Trace = { formula: { en: 'No number', zh: '没有数值' }, inputs: [], reason, result: null };
  return { value: undefined, at: undefined, raw: undefined, state, trace };
}

export const noReading: Text = { en: 'Nothing has been read yet.', zh: '还没有读数。' };
