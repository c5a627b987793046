// What a key result's readings or steps come to, for every kind of measure.
import { utc, type Zones } from '../calendar/zones.ts';
import type { Text } from '../text.ts';
import { measureChange } from './change.ts';
import { measureBand, measureLimit } from './limit.ts';
import { type Measure, type MeasureProblem, measureProblem } from './measure.ts';
import { clamp, type Measured, noReading, nothing, type Progress } from './progress.ts';
import { latest, type Reading } from './reading.ts';
import { measureSteps } from './steps.ts';
import type { Trace } from './trace.ts';

/**
 * Progress of one key result. Readings may come in any order; those that are no finite numbers are passed over. Never
 * throws: a wrong measure is the state `refused`. `unit` only labels the trace; `zones`: whose days a ratio sums.
 */
export function progressOf(
  measure: Measure,
  readings: readonly Reading[] = [],
  unit?: string,
  zones: Zones = utc,
): Progress {
  const problem = measureProblem(measure);
  if (problem) return { ...nothing('refused', refusals[problem]), clamped: undefined, problem };
  const measured = measureBy(measure, readings, unit, zones);
  return { ...measured, clamped: measured.raw === undefined ? undefined : clamp(measured.raw) };
}

function measureBy(measure: Measure, readings: readonly Reading[], unit: string | undefined, zones: Zones): Measured {
  switch (measure.by) {
    case 'change':
    case 'ratio':
      return measureChange(measure, readings, unit, zones);
    case 'limit':
    case 'range':
      return measureLimit(measure, readings, unit);
    case 'band':
      return measureBand(measure, readings, unit);
    case 'steps':
      return measureSteps(measure.steps);
    case 'done':
      return measureDone(readings);
    case 'unknown':
      return nothing('unknown', {
        en: 'Not measurable yet: left out of the average and counted beside it.',
        zh: '尚不可知：不计入平均，另行计数。',
      });
  }
}

function measureDone(readings: readonly Reading[]): Measured {
  const last = latest(readings);
  if (!last) return nothing('no-reading', noReading);
  const raw = last.value === 0 ? 0 : 1;
  const trace: Trace = {
    formula: { en: '1 when done, otherwise 0', zh: '完成为 1，未完成为 0' },
    inputs: [{ name: { en: 'Done', zh: '已完成' }, value: raw === 1, source: last.source, at: last.at }],
    result: raw,
    unit: 'share',
  };
  return { value: last.value, at: last.at, raw, state: 'measured', trace };
}

const refusals: Record<MeasureProblem, Text> = {
  'baseline-missing': { en: 'The baseline is missing.', zh: '缺少基线值。' },
  'target-missing': { en: 'The target is missing.', zh: '缺少目标值。' },
  'baseline-equals-target': {
    en: 'Baseline and target are equal, so there is no way to go and no share of it.',
    zh: '基线值与目标值相同，没有距离可走，也就算不出进度。',
  },
  'limit-missing': { en: 'The limit of the guard is missing.', zh: '护栏缺少界限。' },
  'range-invalid': {
    en: 'The range needs a low end not above its high end.',
    zh: '范围的下限不能高于上限。',
  },
  'band-invalid': {
    en: 'The band needs a low end not above its high end and a distance above 0 over which progress falls.',
    zh: '区间的下限不能高于上限，衰减距离必须大于 0。',
  },
  'steps-missing': { en: 'The milestone has no steps.', zh: '里程碑还没有步骤。' },
  'step-weight-invalid': { en: 'Each step needs a weight above 0.', zh: '每个步骤的权重都要大于 0。' },
};
