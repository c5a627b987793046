// Progress of a number moving from baseline to target, up or down: p = (v − b) / (t − b).
import { addDays } from '../calendar/day.ts';
import { dayAt, type Zones } from '../calendar/zones.ts';
import { isSame } from '../numbers/compare.ts';
import { ratioOf } from '../numbers/decimal.ts';
import type { Text } from '../text.ts';
import type { Measure } from './measure.ts';
import { type Measured, noReading, nothing } from './progress.ts';
import { latest, ratioScale, type Reading } from './reading.ts';
import type { Trace, TraceInput } from './trace.ts';

type Change = Extract<Measure, { by: 'change' | 'ratio' }>;

/** Baseline and target are numbers and differ (see `measureProblem`). */
export function measureChange(
  measure: Change,
  readings: readonly Reading[],
  unit: string | undefined,
  zones: Zones,
): Measured {
  const now = measure.by === 'ratio' ? ratioNow(measure, readings, unit, zones) : valueNow(readings, unit);
  if ('missing' in now) return nothing('no-reading', now.missing);
  const baseline = measure.baseline as number;
  const target = measure.target as number;
  const raw = shareOfWay(now.value, baseline, target);
  const trace: Trace = {
    formula: { en: '(now − baseline) ÷ (target − baseline)', zh: '（当前值 − 基线值）÷（目标值 − 基线值）' },
    inputs: [
      { name: { en: 'Baseline', zh: '基线值' }, value: baseline, unit },
      { name: { en: 'Target', zh: '目标值' }, value: target, unit },
      now.input,
    ],
    steps: [
      { what: { en: 'Way gone', zh: '已走过的距离' }, value: now.value - baseline, unit },
      { what: { en: 'Whole way', zh: '全程距离' }, value: target - baseline, unit },
    ],
    result: raw,
    unit: 'share',
  };
  return { value: now.value, at: now.input.at, raw, state: 'measured', trace };
}

/** Exact at both ends, the same for rising and falling metrics: a value that is as good as an end is that end. */
export function shareOfWay(value: number, baseline: number, target: number): number {
  if (!isSame(baseline, target)) {
    if (isSame(value, target)) return 1;
    if (isSame(value, baseline)) return 0;
  }
  const gone = value - baseline;
  const whole = target - baseline;
  if (Number.isFinite(gone) && Number.isFinite(whole)) return gone / whole + 0;
  // Ends near the largest double: halved first, so that no Infinity ÷ Infinity appears.
  return (value / 2 - baseline / 2) / (target / 2 - baseline / 2);
}

type Now = { value: number; input: TraceInput } | { missing: Text };

function valueNow(readings: readonly Reading[], unit: string | undefined): Now {
  const last = latest(readings);
  if (!last) return { missing: noReading };
  const name = { en: 'Now', zh: '当前值' };
  return { value: last.value, input: { name, value: last.value, unit, source: last.source, at: last.at } };
}

/**
 * Summed numerator over summed denominator: the mean of daily ratios would let a quiet day weigh as much as a busy one.
 * Readings whose values are percentages stay percentages.
 */
function ratioNow(measure: Change, readings: readonly Reading[], unit: string | undefined, zones: Zones): Now {
  const counted = readings.filter(({ numerator, denominator }) => isCount(numerator) && isCount(denominator));
  const last = latest(counted);
  if (!last) return { missing: noReading };
  const windowDays = measure.by === 'ratio' ? measure.windowDays : undefined;
  const after = windowDays === undefined ? '' : addDays(dayAt(last.at, zones), -windowDays);
  const within = counted.filter((reading) => dayAt(reading.at, zones) > after);
  const numerator = within.reduce((sum, reading) => sum + (reading.numerator as number), 0);
  const denominator = within.reduce((sum, reading) => sum + (reading.denominator as number), 0);
  if (denominator === 0) return { missing: nothingCounted };
  const value = ratioOf(numerator, denominator, ratioScale(within));
  const why: Trace = {
    formula: { en: 'sum of numerators ÷ sum of denominators', zh: '分子之和 ÷ 分母之和' },
    inputs: [
      { name: { en: 'Sum of numerators', zh: '分子之和' }, value: numerator, source: last.source },
      { name: { en: 'Sum of denominators', zh: '分母之和' }, value: denominator, source: last.source },
      { name: { en: 'Readings summed', zh: '参与求和的读数' }, value: within.length },
    ],
    result: value,
    unit,
  };
  return { value, input: { name: { en: 'Now', zh: '当前值' }, value, unit, source: last.source, at: last.at, why } };
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value >= 0;
}

const nothingCounted: Text = {
  en: 'The denominators sum to 0: nothing was counted in this time.',
  zh: '分母之和为 0：这段时间没有计数。',
};
