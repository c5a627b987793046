// Progress of what must stay where it is: a guard with a limit, and a metric that belongs inside a band.
import { isAtLeast, isAtMost } from '../numbers/compare.ts';
import type { Text } from '../text.ts';
import type { Measure } from './measure.ts';
import { type Measured, noReading, nothing } from './progress.ts';
import { inOrder, latest, type Reading } from './reading.ts';
import type { Trace } from './trace.ts';

/**
 * A guard: `raw` is the share of check points inside the limit (the limit itself is inside), and the newest check point
 * decides whether it is `ok` or `broken`, so that a repaired guard stops capping while its history still shows.
 */
export function measureLimit(
  measure: Extract<Measure, { by: 'limit' | 'range' }>,
  readings: readonly Reading[],
  unit: string | undefined,
): Measured {
  const points = inOrder(readings);
  const last = points.at(-1);
  if (!last) return nothing('no-reading', noReading);
  const { low, high } = endsOf(measure);
  const isInside = (value: number) => isAtLeast(value, low) && isAtMost(value, high);
  const inside = points.filter((point) => isInside(point.value)).length;
  const state = isInside(last.value) ? 'ok' : 'broken';
  const trace: Trace = {
    formula: { en: 'check points inside the limit ÷ all check points', zh: '界限内的检查点 ÷ 全部检查点' },
    inputs: [
      ...(Number.isFinite(low) ? [{ name: { en: 'Limit, at least', zh: '界限，不低于' }, value: low, unit }] : []),
      ...(Number.isFinite(high) ? [{ name: { en: 'Limit, at most', zh: '界限，不高于' }, value: high, unit }] : []),
      {
        name: { en: 'Latest check point', zh: '最近检查点' },
        value: last.value,
        unit,
        source: last.source,
        at: last.at,
      },
      { name: { en: 'Inside the limit', zh: '界限内' }, value: inside },
      { name: { en: 'All check points', zh: '全部检查点' }, value: points.length },
    ],
    reason: states[state],
    result: inside / points.length,
    unit: 'share',
  };
  return { value: last.value, at: last.at, raw: inside / points.length, state, trace };
}

function endsOf(measure: Extract<Measure, { by: 'limit' | 'range' }>): { low: number; high: number } {
  if (measure.by === 'range') return measure;
  const limit = measure.limit as number;
  return measure.keep === 'at-most'
    ? { low: Number.NEGATIVE_INFINITY, high: limit }
    : { low: limit, high: Number.POSITIVE_INFINITY };
}

/** 1 inside the band; outside, it falls in a straight line and reaches 0 at the distance `fall` from the nearer end. */
export function measureBand(
  measure: Extract<Measure, { by: 'band' }>,
  readings: readonly Reading[],
  unit: string | undefined,
): Measured {
  const last = latest(readings);
  if (!last) return nothing('no-reading', noReading);
  const { low, high, fall } = measure;
  const isInside = isAtLeast(last.value, low) && isAtMost(last.value, high);
  const outside = isInside ? 0 : Math.max(low - last.value, last.value - high);
  const raw = 1 - outside / fall;
  const trace: Trace = {
    formula: { en: '1 − distance outside the band ÷ distance at which it is 0', zh: '1 − 超出区间的距离 ÷ 归零距离' },
    inputs: [
      { name: { en: 'Low end', zh: '下限' }, value: low, unit },
      { name: { en: 'High end', zh: '上限' }, value: high, unit },
      { name: { en: 'Distance at which it is 0', zh: '归零距离' }, value: fall, unit },
      { name: { en: 'Now', zh: '当前值' }, value: last.value, unit, source: last.source, at: last.at },
    ],
    steps: [{ what: { en: 'Distance outside the band', zh: '超出区间的距离' }, value: outside, unit }],
    result: raw,
    unit: 'share',
  };
  return { value: last.value, at: last.at, raw, state: 'measured', trace };
}

const states: Record<'ok' | 'broken', Text> = {
  ok: { en: 'The latest check point is inside the limit.', zh: '最近检查点在界限内。' },
  broken: { en: 'The latest check point is outside the limit.', zh: '最近检查点已越过界限。' },
};
