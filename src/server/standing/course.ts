import type { KeyResult } from '../../contract/key-results.ts';
import type { Period } from '../../core/calendar/cycle.ts';
import type { Chart } from '../../core/chart/chart.ts';
import { expectedLine } from '../../core/chart/expected-line.ts';
import { measureOf } from '../../core/standing/measure.ts';
import { runOf } from '../../core/standing/run-of.ts';
import { profileOf } from '../../core/standing/standing-of.ts';

/**
 * The course of a key result from what it is told with, without asking for more: its newest 40 readings or its steps,
 * against target and plan. For reports of many; undefined where there is nothing to draw.
 */
export function courseOf(
  keyResult: KeyResult,
  { cycle, since, today }: { cycle: Period; since: string | null; today: string },
): Chart | undefined {
  const { kind, now, frozen, unit, low, high } = keyResult;
  const steps = keyResult.steps.map(({ text, due, weight, acceptedAt }) => ({ text, due, weight, acceptedAt }));
  const measure = measureOf(keyResult);
  const run = runOf(cycle, since);
  const profile = profileOf(keyResult, measure, run);
  const { start, end, zones } = cycle;
  if (kind === 'milestone') {
    if (steps.length === 0) return undefined;
    const whole = steps.reduce((sum, step) => sum + step.weight, 0);
    const expected = profile ? expectedLine(profile, run, 0, whole) : [];
    return { shape: 'burn-up', start, end, zones, today, steps, expected, finish: null };
  }
  if (now.points.length === 0) return undefined;
  const held = measure.by === 'range' || measure.by === 'band';
  const { baseline, target } = measure.by === 'change' || measure.by === 'ratio' ? measure : {};
  return {
    shape: 'line',
    unit,
    start,
    end,
    zones,
    readings: now.points,
    earlier: [],
    redefined: [],
    notes: [],
    keep: measure.by === 'limit' ? measure.keep : 'reach',
    frozenTarget: held ? null : (frozen?.target ?? null),
    target: held || measure.by === 'done' ? null : keyResult.target,
    range: held && low !== null && high !== null ? { low, high } : null,
    expected:
      profile && typeof baseline === 'number' && typeof target === 'number'
        ? expectedLine(profile, run, baseline, target)
        : [],
    baseline: null,
    forecast: [],
    doNothing: [],
  };
}
