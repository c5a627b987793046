// A key result that could not be measured yet promises a day by which it is known: past that day, its answer is due.
import type { Day } from '../calendar/day.ts';
import type { KeyResultKind } from '../okr/words.ts';

/** That day, once it is past and the key result is still unknown. Whoever makes it a number, or moves the day, has answered. */
export function answerDue({ kind, knowBy }: { kind: KeyResultKind; knowBy: Day | null }, today: Day): Day | null {
  return kind === 'unknown' && knowBy !== null && knowBy < today ? knowBy : null;
}
