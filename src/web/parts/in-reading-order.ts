import type { KeyResult } from '../../contract/key-results.ts';

type Ranked = { kind: KeyResult['kind']; now: Pick<KeyResult['now'], 'status'> };

/** Broken guards first, then key results in the order they were written, guards that hold last. */
export function inReadingOrder<One extends Ranked>(keyResults: readonly One[]): One[] {
  const rank = (kr: One) => (kr.kind !== 'guard' ? 1 : kr.now.status === 'broken' ? 0 : 2);
  return keyResults.toSorted((a, b) => rank(a) - rank(b));
}
