import type { MeasuredTold } from '../../../standing/measured.ts';
import type { BurnUp } from '../../../../core/chart/burn-up.ts';
import { expectedLine } from '../../../../core/chart/expected-line.ts';
import { type KeyResultLine, redefinitions } from '../../../../core/chart/key-result-line.ts';
import type { Period } from '../../../../core/calendar/cycle.ts';
import type { KeyResultForecast } from '../../../../contract/forecasts.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import { isMeasurable } from '../../../../core/numbers/largest-value.ts';
import { measureOf } from '../../../../core/standing/measure.ts';
import { runOf } from '../../../../core/standing/run-of.ts';
import { profileOf } from '../../../../core/standing/standing-of.ts';
import { standingFields } from '../../../standing/measure.ts';

type Read = {
  readings: readonly MeasuredTold[];
  earlier: KeyResultLine['earlier'];
  notes: KeyResultLine['notes'];
  forecast: KeyResultForecast;
};

type Given = Extract<KeyResultForecast['value'], { given: true }>;

/** The cycle, and the day the objective was published; null for a draft. */
type During = { cycle: Period; since: string | null };

/** A measured key result with its readings, as its chart shows it. */
export function lineOf(
  row: KeyResultsTable,
  { cycle, since }: During,
  { readings, earlier, notes, forecast }: Read,
): KeyResultLine {
  const fields = standingFields(row);
  const measure = measureOf(fields);
  const run = runOf(cycle, since);
  const profile = profileOf(fields, measure, run);
  const first = readings[0]?.at;
  const { value } = forecast;
  const held = measure.by === 'range' || measure.by === 'band';
  const ends = { low: row.low, high: row.high };
  const { baseline, target } = measure.by === 'change' || measure.by === 'ratio' ? measure : {};
  return {
    shape: 'line',
    unit: row.unit,
    start: cycle.start,
    end: cycle.end,
    zones: cycle.zones,
    // One value beyond all bounds, kept before there were any, would leave no axis to draw.
    readings: readings.filter(({ value }) => isMeasurable(value)).map(pointOf),
    earlier: earlier.filter(({ at, value }) => isMeasurable(value) && (first === undefined || at < first)).map(pointOf),
    redefined: redefinitions(readings),
    notes,
    keep: measure.by === 'limit' ? measure.keep : 'reach',
    frozenTarget: held ? null : (fields.frozen?.target ?? null),
    target: held || measure.by === 'done' ? null : row.target,
    range: held && ends.low !== null && ends.high !== null ? { low: ends.low, high: ends.high } : null,
    expected:
      profile && typeof baseline === 'number' && typeof target === 'number'
        ? expectedLine(profile, run, baseline, target)
        : [],
    baseline: typeof baseline === 'number' ? { at: run.start, value: baseline } : null,
    ...(value?.given ? aheadOf(value, readings.at(-1)) : { forecast: [], doNothing: [] }),
  };
}

/** A milestone with its steps, as its chart shows it. */
export function burnUpOf(
  row: KeyResultsTable,
  { cycle, since }: During,
  today: string,
  { milestone }: KeyResultForecast,
): BurnUp {
  const { steps } = row;
  const fields = standingFields(row);
  const run = runOf(cycle, since);
  const profile = profileOf(fields, measureOf(fields), run);
  const whole = steps.reduce((sum, step) => sum + step.weight, 0);
  return {
    shape: 'burn-up',
    start: cycle.start,
    end: cycle.end,
    zones: cycle.zones,
    today,
    steps: steps.map(({ text, due, weight, acceptedAt }) => ({ text, due, weight, acceptedAt })),
    expected: profile ? expectedLine(profile, run, 0, whole) : [],
    finish: milestone?.given ? { low: milestone.band80[0], median: milestone.median, high: milestone.band80[1] } : null,
  };
}

/** The band opens from the last reading, so that past and future are one line. */
function aheadOf({ line, doNothing = [] }: Given, last: MeasuredTold | undefined) {
  const from = last === undefined ? [] : [{ at: last.at, low: last.value, median: last.value, high: last.value }];
  return {
    forecast: [...from, ...line.map(({ at, median, band80: [low, high] }) => ({ at, low, median, high }))],
    doNothing: doNothing.map(({ at, median }) => ({ at, value: median })),
  };
}

function pointOf({ at, value }: { at: string; value: number }) {
  return { at, value };
}
