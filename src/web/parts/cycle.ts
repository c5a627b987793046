import type { Cycle } from '../../contract/cycles.ts';
import { dayOfCycle } from '../../core/calendar/cycle.ts';
import { todayHere } from '../lib/today.ts';
import type { Lang, Text } from '../../core/text.ts';

export type CycleDay = { day: number; days: number; share: number };

/** Which day of the cycle it is (first = 1), clamped to the cycle. */
export function cycleDay(cycle: Pick<Cycle, 'start' | 'end'>, now: Date = new Date()): CycleDay {
  const { day: unclamped, of: days } = dayOfCycle(cycle, todayHere(now));
  const day = Math.max(1, Math.min(days, unclamped));
  return { day, days, share: day / days };
}

/** From its start until it is closed what is published in it is promised. */
export function isRunning({ state }: Pick<Cycle, 'state'>): boolean {
  return state === 'running' || state === 'closing';
}

export const cycleDayText: Text = { en: 'day {day} of {days}', zh: '第 {day} 天，共 {days} 天' };

/** `2026-Q4`, `FY2027-Q1`, `FY2027` read out; any other name stays as it was written. */
export function cycleName(name: string, lang: Lang): string {
  const found = name.match(/^(FY)?(\d{4})(?:-?Q([1-4]))?$/);
  if (found === null) return name;
  const [, fiscal = '', year, quarter] = found;
  if (lang === 'en') return quarter === undefined ? `${fiscal}${year}` : `Q${quarter} ${fiscal}${year}`;
  const years = fiscal === '' ? `${year} 年` : `${year} 财年`;
  return quarter === undefined ? years : `${years}第${'一二三四'[Number(quarter) - 1]}季度`;
}
