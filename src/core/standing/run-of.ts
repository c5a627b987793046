// The part of its cycle in which a key result is public: its expected line begins there, and its first days judge nothing.
import type { Period } from '../calendar/cycle.ts';
import { addDays, type Day, daysBetween } from '../calendar/day.ts';

/** `since`: the day it was published, null or absent for a draft. What is published after the cycle has its last day. */
export function runOf(cycle: Period, since: Day | null | undefined): Period {
  if (!since || since <= cycle.start) return cycle;
  return { ...cycle, start: since < cycle.end ? since : cycle.end };
}

/** The first day on which it is judged by its line: after a week, in a short run after a quarter of its days. */
export function judgedFrom({ start, end }: Period): Day {
  const days = daysBetween(start, end) + 1;
  return addDays(start, Math.min(7, Math.floor(days / 4)));
}
