// The expected line as corners to draw: from the baseline to the target in the shape of the profile.
import type { Period } from '../calendar/cycle.ts';
import { clamp } from '../standing/progress.ts';
import type { Profile } from '../standing/expected.ts';
import type { ChartPoint } from './key-result-line.ts';

/** `from` and `to`: the values at shares 0 and 1. Days outside the run (see `runOf`) are moved to its edges. */
export function expectedLine(profile: Profile, run: Period, from: number, to: number): ChartPoint[] {
  const at = (day: string, share: number): ChartPoint => ({ at: day, value: from + (to - from) * share });
  const within = (day: string) => (day < run.start ? run.start : day > run.end ? run.end : day);
  if (profile.shape === 'linear') return [at(run.start, 0), at(run.end, 1)];
  if (profile.shape === 'ramp') {
    const moves = within(profile.from);
    return [...(moves > run.start ? [at(run.start, 0)] : []), at(moves, 0), at(run.end, 1)];
  }
  let reached = 0;
  const corners = profile.steps
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap((step) => {
      const before = reached;
      reached = Math.max(reached, clamp(step.share));
      return [at(within(step.at), before), at(within(step.at), reached)];
    });
  return [at(run.start, 0), ...corners, at(run.end, reached)];
}
