// Whether a key result is asked for a task today: what the coach asks of one, for pages that show many and read no text.
import type { Period } from '../calendar/cycle.ts';
import type { Day } from '../calendar/day.ts';
import type { KeyResultKind } from '../okr/words.ts';
import { type Answered, isOpen } from './answered.ts';
import { asksForTask } from './facts/asks-for-task.ts';
import { fingerprint } from './fingerprint.ts';
import { decidedOn, type Policy } from './policy.ts';

/** The rule that asks. */
export const taskRule = 'no-task-for-kr';

type AskedOn = { policy: Policy; cycle: Period; today: Day };

/** `tasks`: how many work on it; `answers`: what the team said to the findings of its objective. */
export function isAskedForTask(
  keyResult: { text: string; kind: KeyResultKind; tasks: number },
  answers: readonly Answered[],
  { policy, cycle, today }: AskedOn,
): boolean {
  if (decidedOn(taskRule, policy) === 'off' || !asksForTask(keyResult, cycle, today)) return false;
  return isOpen({ fingerprint: fingerprint(taskRule, 'key-result', keyResult.text) }, answers, today);
}
