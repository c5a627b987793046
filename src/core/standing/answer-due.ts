// What could not be measured yet, and what validates, promise a day by which it is known: past that day, the answer is due.
import type { Day } from '../calendar/day.ts';
import { validates } from '../okr/validates.ts';
import type { Commitment, KeyResultKind } from '../okr/words.ts';

type Asked = { kind: KeyResultKind; commitment: Commitment | null; knowBy: Day | null };

/**
 * That day, once it is past and nobody has answered. Whoever makes an unknown a number, or moves the day, has; of a
 * validation it is asked until somebody has said what came out, and no longer than its cycle is open.
 */
export function answerDue(asked: Asked, today: Day, { isOpen, isDecided }: { isOpen: boolean; isDecided: boolean }) {
  const { kind, knowBy } = asked;
  if (knowBy === null || knowBy >= today) return null;
  return kind === 'unknown' || (validates(asked) && isOpen && !isDecided) ? knowBy : null;
}
