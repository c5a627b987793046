// Reads a length of time in two units as one number: 4 分 20 秒, 1 h 20 min, 2 天 4 小时.
import type { ScannedNumber } from './scanned-number.ts';
import { dayUnit, hourUnit } from '../words/patterns/numbers.ts';

const seconds: readonly [RegExp, number][] = [
  [dayUnit, 86_400],
  [hourUnit, 3600],
  [/^(?:分钟?|m|mins?|minutes?)$/, 60],
  [/^(?:秒钟?|s|secs?|seconds?)$/, 1],
];

function secondsOf(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : seconds.find(([pattern]) => pattern.test(unit))?.[1];
}

/** May a smaller unit follow? Only behind days, hours and minutes. */
export function mayGoOn({ unit }: ScannedNumber): boolean {
  return (secondsOf(unit) ?? 1) > 1;
}

/** The number with the rest added, in the larger unit; as it was when the rest is none. */
export function joinTime(number: ScannedNumber, rest: ScannedNumber | undefined): ScannedNumber {
  const large = secondsOf(number.unit) ?? 0;
  const small = secondsOf(rest?.unit);
  if (rest === undefined || small === undefined || small >= large || rest.signed) return number;
  const unit = number.unit === '分' ? '分钟' : number.unit;
  return { ...number, end: rest.end, value: number.value + (rest.value * small) / large, unit, unitKind: 'time' };
}
