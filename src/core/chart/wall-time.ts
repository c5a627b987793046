// Drawings lie in the time of the wall clock: every instant as the clocks of its zone show it, so that days are columns of one width.
import { utc, wallAt } from '../calendar/zones.ts';
import type { BurnUp } from './burn-up.ts';
import type { KeyResultLine } from './key-result-line.ts';

/** The same line with its instants as clocks show them; they are written as if clocks showed UTC. */
export function lineOnWall(line: KeyResultLine): KeyResultLine {
  const { zones, readings, earlier, redefined, notes, forecast } = line;
  if (zones === undefined || zones === utc) return line;
  const moved = <Point extends { at: string }>(points: readonly Point[]) =>
    points.map((point) => ({ ...point, at: wallAt(point.at, zones) }));
  return {
    ...line,
    zones: utc,
    readings: moved(readings),
    earlier: moved(earlier),
    redefined: redefined.map((at) => wallAt(at, zones)),
    notes: moved(notes),
    forecast: moved(forecast),
  };
}

export function burnUpOnWall(burnUp: BurnUp): BurnUp {
  const { zones } = burnUp;
  if (zones === undefined || zones === utc) return burnUp;
  const steps = burnUp.steps.map((step) => ({
    ...step,
    acceptedAt: step.acceptedAt === null ? null : wallAt(step.acceptedAt, zones),
  }));
  return { ...burnUp, zones: utc, steps };
}
