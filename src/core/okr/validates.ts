// A validation (A77): a key result that is there to learn whether something holds, with a day on which that is decided.
import type { Commitment, KeyResultKind } from './words.ts';

/** Not yet measurable is a question of its own, and a guard is kept, not tried out. */
export function validates({ kind, commitment }: { kind: KeyResultKind; commitment: Commitment | null }): boolean {
  return commitment === 'learning' && kind !== 'unknown' && kind !== 'guard';
}
