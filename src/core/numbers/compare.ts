// Compares measured numbers: what doubles leave over behind the last digit that anybody wrote makes no difference.
import type { Direction } from '../okr/words.ts';

/** In shares of the larger number. */
const tolerance = 1e-9;

/** Equal but for a billionth of the larger; whole numbers are counts, so that one more is one more however many there are. */
export function isSame(one: number, other: number): boolean {
  if (one === other) return true;
  if (Number.isSafeInteger(one) && Number.isSafeInteger(other)) return false;
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}

export function isAtLeast(value: number, limit: number): boolean {
  return value >= limit || isSame(value, limit);
}

export function isAtMost(value: number, limit: number): boolean {
  return value <= limit || isSame(value, limit);
}

/** Whether a goal is reached: from below where it lies up, from above where it lies down. */
export function isReached(value: number, { target, direction }: { target: number; direction: Direction }): boolean {
  return direction === 'up' ? isAtLeast(value, target) : isAtMost(value, target);
}

/** The outermost number that still counts as `target`, on the side a goal is reached from; for asking a distribution. */
export function edgeOf({ target, direction }: { target: number; direction: Direction }): number {
  return direction === 'up' ? target - tolerance * Math.abs(target) : target + tolerance * Math.abs(target);
}
